/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the documentation, and never ships */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
/* eslint-enable @n8n/community-nodes/no-restricted-imports */
import { ShopifyDiscountsAccessTokenApi } from '../../credentials/ShopifyDiscountsAccessTokenApi.credentials';
import { ShopifyDiscountsClientCredentialsApi } from '../../credentials/ShopifyDiscountsClientCredentialsApi.credentials';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';

/** What n8n, Shopify and the examples call things, as far as the pages name them. */
const OTHERS = [
	...['Created', 'Not Created', 'Shopify Discount Tool', 'Send Email', 'To Email'],
	...['Settings', 'Community nodes', 'Install', 'Workflow menu', 'Import from file'],
	...['Apps', 'Develop apps', 'Configuration', 'API credentials'],
	...['Retry On Fail', 'Remove Duplicates', 'Fetch Test Event', 'Create Codes', 'Delay'],
	// The end of the names of several fields.
	'to Remove',
	// What is stressed.
	...['is', 'limit', 'Nothing was changed', 'Submit', 'Codes that are taken'],
];

const names = new Set(OTHERS);

/** Collects the names of fields and options in a description, whatever holds them. */
function collect(value: unknown): void {
	if (typeof value !== 'object' || value === null) return;
	const { displayName, name, value: option } = value as Record<string, unknown>;
	if (typeof displayName === 'string') names.add(displayName);
	if (typeof name === 'string' && option !== undefined) names.add(name);
	Object.values(value).forEach(collect);
}

collect([new ShopifyDiscount().description, new ShopifyDiscountTrigger().description]);
collect([new ShopifyDiscountsAccessTokenApi(), new ShopifyDiscountsClientCredentialsApi()]);

const pages = ['README.md', ...readdirSync('docs').map((name) => `docs/${name}`)];

const textOf = (page: string) => readFileSync(page, 'utf8').replace(/```[\s\S]*?```/g, '');

/** The table of messages, of which the first column quotes what a person sees. */
const TROUBLESHOOTING = /\n\| What you see[\s\S]*?\n\n/;

it.each(pages)('%s names only fields, options and operations that there are', (page) => {
	// What is bold at the beginning of a paragraph is its heading.
	const text = textOf(page)
		.replace(TROUBLESHOOTING, (table) => table.replace(/^\| [^|]+/gm, ''))
		.replace(/^(?:- )?\*\*(?![^*\n]+\*\* (?:creates|starts|if )).+?\*\*/gm, '');
	const named = [...text.matchAll(/(?<!\*)(\*{1,2})([^*\n]+?)\1(?!\*)/g)]
		.flatMap(([, , name = '']) => name.split(/ → |: (?=[A-Z])/))
		.filter((name) => !names.has(name) && !names.has(`${name} (Minutes)`));
	expect(named).toEqual([]);
});

it('the README quotes only messages that the nodes have', () => {
	// Shopify's own words are those that the emulator repeats.
	const sources = ['nodes', 'credentials', 'test/emulator']
		.flatMap((folder) =>
			readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => join(folder, path)),
		)
		.filter((path) => path.endsWith('.ts'))
		.map((path) => readFileSync(path, 'utf8').replace(/\\'/g, "'"))
		.join('\n');
	const [table = ''] = TROUBLESHOOTING.exec(textOf('README.md')) ?? [];
	// What is put into a message stands between its parts, and so does the name of the service.
	const parts = [...table.matchAll(/^\| \*([^*|]+)\*/gm)].flatMap(([, text = '']) =>
		text.split(/…|: |, |Shopify|'[^']+'/).map((part) => part.trim()),
	);
	expect(parts.length).toBeGreaterThan(20);
	expect(parts.filter((part) => !sources.includes(part))).toEqual([]);
});
