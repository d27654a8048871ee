/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a tool of the tests: it reads and writes files and never ships */
import { readFileSync, writeFileSync } from 'node:fs';
import { argv, exit } from 'node:process';
/* eslint-enable @n8n/community-nodes/no-restricted-imports */
// Without the ending, tsx takes a file named .node for a binary.
import { ShopifyDiscount } from '../nodes/ShopifyDiscount/ShopifyDiscount.node.js';
import { ShopifyDiscountTrigger } from '../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node.js';
import { writeReference } from './docsReference';

const file = 'docs/reference.md';

const text = writeReference(
	new ShopifyDiscount().description,
	new ShopifyDiscountTrigger().description,
);

if (!argv.includes('--check')) writeFileSync(file, text);
else if (readFileSync(file, 'utf8') !== text) exit(1);
