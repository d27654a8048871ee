/* eslint-disable @n8n/community-nodes/no-restricted-imports -- reads the documents, and never ships */
import { existsSync, readFileSync } from 'node:fs';
/* eslint-enable @n8n/community-nodes/no-restricted-imports */
import type { INodePropertyOptions } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { offeredOperations } from '../support/offeredOperations';

const node = new ShopifyDiscount();
const { properties } = node.description;

const resources = properties.find(({ name }) => name === 'resource')?.options ?? [];
const nameOf = new Map(
	(resources as INodePropertyOptions[]).map(({ value, name }) => [String(value), name]),
);

it('runs every operation, by a routing or a custom operation, never by both', () => {
	const custom = node.customOperations as Record<string, Record<string, unknown>>;
	for (const { resource, option } of offeredOperations) {
		// Each kind of discount has a mutation of its own.
		const kinds = properties
			.filter(({ name, displayOptions: { show } = {} }) =>
				[
					name === 'kind',
					show?.resource?.includes(resource),
					show?.operation?.includes(option.value),
				].every(Boolean),
			)
			.flatMap(({ options = [] }) => options as INodePropertyOptions[]);
		const isRouted =
			option.routing !== undefined ||
			(kinds.length > 0 && kinds.every(({ routing }) => routing !== undefined));
		const isCustom = custom[resource]?.[String(option.value)] !== undefined;
		expect([resource, option.value, isRouted !== isCustom]).toEqual([resource, option.value, true]);
	}
});

it('has no custom operation that nobody can choose', () => {
	const offered = offeredOperations.map(
		({ resource, option }) => `${resource} ${String(option.value)}`,
	);
	for (const [resource, functions] of Object.entries(node.customOperations)) {
		for (const operation of Object.keys(functions)) {
			expect(offered).toContain(`${resource} ${operation}`);
		}
	}
});

it('is described in the README, operation by operation', () => {
	const rows = readFileSync('README.md', 'utf8').split('\n');
	const missing = offeredOperations.filter(({ resource, option: { name } }) => {
		const ofResource = rows.filter((row) => row.startsWith(`| ${nameOf.get(resource)} |`));
		const named = ofResource.map((row) => row.split('|')[2] ?? '');
		const single = name.replace(/ Many$/, '');
		return !named.some(
			(text) => text.includes(name) || (text.includes(single) && text.includes('each for many')),
		);
	});
	expect(missing.map(({ resource, option }) => `${resource}: ${option.name}`)).toEqual([]);
});

it('has a house whose files are where CONTRIBUTING says', () => {
	const named = readFileSync('CONTRIBUTING.md', 'utf8').matchAll(
		/`((?:nodes|test|credentials|shoplazza)\/[\w./-]+(?:\.ts|\.js|\.mjs|\/))`/g,
	);
	const paths = [...named].map(([, path = '']) => path);
	expect(paths.length).toBeGreaterThan(40);
	expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});
