import { NodeHelpers } from 'n8n-workflow';
import type { INodeParameters, INodeProperties } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';

const { description } = new ShopifyDiscount();

/** Lists what the editor shows, in its order, for parameters of which the others have their defaults. */
function shown(given: INodeParameters): INodeProperties[] {
	const { properties } = description;
	const parameters =
		NodeHelpers.getNodeParameters(properties, given, true, false, null, description) ?? {};
	return properties.filter((property) =>
		NodeHelpers.displayParameter(parameters, property, null, description),
	);
}

const names = (given: INodeParameters) =>
	shown(given)
		.map(({ displayName }) => displayName)
		.slice(3);

/** Lists the entries that a collection offers. */
function entries(given: INodeParameters, collection: string) {
	const field = shown(given).find(({ name }) => name === collection);
	const options = (field?.options ?? []) as INodeProperties[];
	return options
		.filter((option) => NodeHelpers.displayParameter({}, option, null, description, given))
		.map(({ displayName }) => displayName);
}

const code = (kind: string, more = {}) => ({
	resource: 'codeDiscount',
	operation: 'create',
	kind,
	...more,
});

const end = [
	'Starts At',
	'Ends At',
	'Expires In (Days)',
	'Additional Fields',
	'Additional Input (JSON)',
	'Simplify',
];

describe('with a kind chosen, the editor shows what is for it, in the order of thinking about it', () => {
	it.each([
		[
			'basic',
			['Discount Value', 'Percentage', 'Applies To', 'Minimum Purchase', 'Buyers', 'Uses per Code'],
		],
		[
			'bxgy',
			[
				'Customer Buys',
				'Quantity to Buy',
				'Customer Buys From',
				'Products to Buy',
				'Quantity to Get',
				'Customer Gets From',
				'Products to Get',
				'Discount Value',
				'Buyers',
				'Uses per Code',
			],
		],
		['freeShipping', ['Ships To', 'Minimum Purchase', 'Buyers', 'Uses per Code']],
		['app', ['Function Handle', 'Discount Classes', 'Buyers', 'Uses per Code']],
	])('%s', (kind, own) => {
		expect(names(code(kind))).toEqual(['Kind', 'Code', 'Title', ...own, ...end]);
		const automatic = own.filter((name) => name !== 'Uses per Code');
		expect(names({ ...code(kind), resource: 'automaticDiscount' })).toEqual([
			'Kind',
			'Title',
			...automatic,
			...end,
		]);
		expect(names({ ...code(kind), operation: 'createOrUpdate' })).toEqual(names(code(kind)));
	});

	it.each(['codeDiscount', 'automaticDiscount'])('updating: %s', (resource) => {
		expect(names({ resource, operation: 'update', kind: 'bxgy' })).toEqual([
			'Discount',
			'Kind',
			'Update Fields',
			'Additional Input (JSON)',
			'Simplify',
		]);
	});

	it('in Additional Fields, too', () => {
		expect(entries(code('freeShipping'), 'additionalFields')).toEqual([
			'Applies on One-Time Purchases',
			'Applies on Subscriptions',
			'Combines on Same Line: Tags to Add',
			'Combines With',
			'Maximum Shipping Price',
			'Once per Customer',
			'Recurring Payments',
			'Tags',
		]);
		const automatic = { ...code('bxgy'), resource: 'automaticDiscount' };
		expect(entries(automatic, 'additionalFields')).toEqual([
			'Combines on Same Line: Tags to Add',
			'Combines With',
			'Counts One-Time Purchases',
			'Counts Subscriptions',
			'Tags',
			'Uses per Order',
		]);
	});

	it.each(['basic', 'bxgy', 'freeShipping', 'app'])(
		'in Update Fields of %s, each name once and in alphabetical order',
		(kind) => {
			const offered = entries({ ...code(kind), operation: 'update' }, 'updateFields');
			expect(new Set(offered).size).toBe(offered.length);
			expect(offered).toEqual([...offered].sort((one, other) => one.localeCompare(other, 'en')));
			expect(offered.includes('Code')).toBe(true);
			expect(offered.includes('Countries to Add')).toBe(kind === 'freeShipping');
			expect(offered.includes('Bought Products to Add')).toBe(kind === 'bxgy');
			expect(offered.includes('Metafields')).toBe(kind === 'app');
		},
	);
});
