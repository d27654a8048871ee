/* eslint-disable @n8n/community-nodes/no-restricted-imports, @n8n/community-nodes/no-restricted-globals -- the bench loads the build */
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { INodeType } from 'n8n-workflow';
import { projectFolder } from '../rig/paths';

/** Loads a node as it is published. */
export function builtNode(name: 'ShopifyDiscount' | 'ShopifyDiscountTrigger'): INodeType {
	const file = join(projectFolder, 'dist', 'nodes', name, `${name}.node.js`);
	const loaded = createRequire(__filename)(file) as Record<string, new () => INodeType>;
	const NodeType = loaded[name];
	if (!NodeType) throw new Error(`${file} has no ${name}`);
	return new NodeType();
}
