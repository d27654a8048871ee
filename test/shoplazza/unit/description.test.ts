import { NodeHelpers } from 'n8n-workflow';
import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';
import { ShoplazzaDiscountCode } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/ShoplazzaDiscountCode.node';

const node = new ShoplazzaDiscountCode();
const { properties } = node.description;

const operations = properties
	.filter(({ name }) => name === 'operation')
	.flatMap(({ options = [], displayOptions }) =>
		(options as INodePropertyOptions[]).map((option) => ({
			resource: String(displayOptions?.show?.resource?.[0]),
			option,
		})),
	);

it('offers these operations and no others: what could delete or replace codes is left out', () => {
	expect(operations.map(({ resource, option }) => `${resource} ${String(option.value)}`)).toEqual([
		'discountCode createBatch',
		'discountCode find',
		'discountCode get',
		'discountCode getAll',
		'priceRule get',
		'priceRule getAll',
	]);
});

it('runs every operation, by a routing or a custom operation, never by both', () => {
	const custom = node.customOperations as Record<string, Record<string, unknown>>;
	for (const { resource, option } of operations) {
		const isRouted = option.routing !== undefined;
		const isCustom = custom[resource]?.[String(option.value)] !== undefined;
		expect([resource, option.value, isRouted !== isCustom]).toEqual([resource, option.value, true]);
		expect(option.action).toMatch(/^[A-Z]/);
	}
});

it('shows every parameter of an operation for that operation only', () => {
	const shownFor = (resource: string, operation: string) => {
		const parameters = { resource, operation, codesFrom: 'items', returnAll: false };
		return properties
			.filter((property) =>
				NodeHelpers.displayParameter(parameters, property, null, null, parameters),
			)
			.map(({ name }) => name);
	};
	expect(shownFor('discountCode', 'createBatch')).toEqual([
		...['resource', 'operation', 'priceRuleId', 'codesFrom', 'code', 'options'],
	]);
	expect(shownFor('discountCode', 'find')).toEqual([
		...['resource', 'operation', 'code', 'unknownCode'],
	]);
	expect(shownFor('discountCode', 'getAll')).toEqual([
		...['resource', 'operation', 'priceRuleId', 'returnAll', 'limit'],
	]);
	expect(shownFor('priceRule', 'getAll')).toEqual([
		...['resource', 'operation', 'returnAll', 'limit', 'simplify'],
	]);
});

it('describes the options of a batch in the order of their names', () => {
	const batch = properties.find(({ name }) => name === 'options');
	const names = (batch?.options as INodeProperties[]).map(({ displayName }) => displayName);
	expect(names.length).toBeGreaterThan(5);
	expect(names).toEqual([...names].sort((one, other) => one.localeCompare(other, 'en')));
});
