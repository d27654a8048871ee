import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { collectionRows, locator, nth } from '../support/discountForms';
import { place, run, runNode, runToError } from '../support/engine';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeEach(() => {
	virtualTime.onSleep();
});

const node = (parameters: object, extra: Partial<INode> = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		extra,
		parameters: parameters as INode['parameters'],
	});

const create = { resource: 'codeDiscount', operation: 'create', code: 'SALE', percentage: 10 };
const list = { resource: 'codeDiscount', operation: 'getAll' };
const update = { resource: 'codeDiscount', operation: 'update', discountId: locator(1) };
const unique = {
	resource: 'redeemCode',
	operation: 'createUnique',
	discountFrom: 'new',
	title: 'Campaign',
	percentage: 10,
};
const ruleCode = { resource: 'priceRuleCode', priceRuleId: locator(1) };
const x = '={{ $json.x }}';

const fields: Array<[string, object]> = [
	['Ends At', { ...create, endsAt: x }],
	['Starts At', { ...create, startsAt: x }],
	['Expires In (Days)', { ...create, expiresInDays: x }],
	['Title', { ...create, title: x }],
	['Title', { ...create, operation: 'createOrUpdate', title: x }],
	['Code', { ...create, code: x }],
	['Uses per Code', { ...create, usageLimit: x }],
	['Buyers', { ...create, buyers: x }],
	['Applies To', { ...create, appliesTo: x }],
	['Minimum Purchase', { ...create, minimumRequirement: x }],
	['Tags', { ...create, additionalFields: { tags: x } }],
	['Once per Customer', { ...create, additionalFields: { appliesOncePerCustomer: x } }],
	['Combines With', { ...create, additionalFields: { combinesWith: x } }],
	['Uses per Order', { ...create, kind: 'bxgy', additionalFields: { usesPerOrderLimit: x } }],
	[
		'Maximum Shipping Price',
		{ ...create, kind: 'freeShipping', additionalFields: { maximumShippingPrice: x } },
	],
	['Additional Input (JSON)', { ...create, additionalInput: x }],
	['Simplify', { ...create, simplify: x }],
	[
		'Customers',
		{ ...create, buyers: 'customers', customers: { customer: [{ customerId: locator(x) }] } },
	],
	['Products', { ...create, appliesTo: 'products', products: { variant: [{ variantId: x }] } }],
	[
		'Metafields',
		{
			...create,
			kind: 'app',
			additionalFields: { metafields: { metafield: [{ key: 'k', value: x }] } },
		},
	],
	['Ends At', { ...update, updateFields: { endsAt: x } }],
	[
		'Customers to Remove',
		{ ...update, updateFields: { customersToRemove: { customer: [{ customerId: locator(x) }] } } },
	],
	['Discount', { ...update, discountId: locator(x), updateFields: { title: 'a' } }],
	['Status', { ...list, filters: { statuses: x } }],
	['Created After', { ...list, filters: { createdAfter: x } }],
	['Title', { ...list, filters: { title: x } }],
	['Times Used at Most', { ...list, operation: 'count', filters: { timesUsedAtMost: x } }],
	['Sort By', { ...list, options: { sortKey: x } }],
	['Limit', { ...list, limit: x }],
	['Return All', { ...list, returnAll: x }],
	['Job ID', { resource: 'bulkCreation', operation: 'get', bulkCreationId: x }],
	[
		'Times Used at Most',
		{
			resource: 'redeemCode',
			operation: 'getAll',
			discountId: locator(1),
			filters: { timesUsedAtMost: x },
		},
	],
	['Price Rule', { ...ruleCode, operation: 'create', priceRuleId: locator(x), code: 'A' }],
	['Code', { ...ruleCode, operation: 'create', code: x }],
	['Code', { ...ruleCode, operation: 'update', discountCodeId: '1', code: x }],
	['Code', { ...ruleCode, operation: 'lookup', code: x }],
	['Discount Code ID', { ...ruleCode, operation: 'get', discountCodeId: x }],
	['Batch ID', { ...ruleCode, operation: 'getBatch', discountCodeCreationId: x }],
	['Batch ID', { ...ruleCode, operation: 'getBatchCodes', discountCodeCreationId: x }],
	['Batch ID', { ...ruleCode, operation: 'waitForBatch', discountCodeCreationId: x }],
	['Limit', { ...ruleCode, operation: 'getAll', limit: x }],
	['Times Used at Most', { ...ruleCode, operation: 'count', filters: { timesUsedAtMost: x } }],
	['Price Rule', { ...ruleCode, operation: 'createBatch', priceRuleId: locator(x), code: 'A' }],
	['Codes', { ...ruleCode, operation: 'createBatch', codesFrom: 'list', codes: x }],
	['Ends At', { ...unique, endsAt: x }],
	['Buyers', { ...unique, buyers: x }],
	['Tags', { ...unique, additionalFields: { tags: x } }],
];

describe('a field that an expression left empty is not one that a user left empty', () => {
	it.each(fields)('%s: %j', async (label, form) => {
		for (const item of [{}, { x: null }, { x: '' }, { x: ' \n' }, { x: [] }, { x: ['', null] }]) {
			const { message } = await runToError(node(form), { items: [item] });
			expect(message).toContain(`'${label}' `);
			expect(message).toMatch(/'x'/);
		}
		expect(
			emulator.requests().filter(({ operation }) => /Create|Update/.test(operation ?? '')),
		).toEqual([]);
	});

	it('names the field that the expression reads and those that exist', async () => {
		const items = [{ email: 'a@x', expiry: '2030-01-01' }];
		expect(
			await runToError(node({ ...create, endsAt: '={{ $json.expires }}' }), { items }),
		).toMatchObject({
			message:
				"'Ends At' is empty for this item: the expression looks for the field 'expires', which the item does not have; it has email, expiry",
			description: expect.stringContaining('Nothing was created or changed.'),
		});
	});

	it.each([
		[
			'={{ $json.person.end }}',
			{ person: { name: 'A' } },
			"'end', which 'person' of the item does not have; it has name",
		],
		['={{ $json["end date"] }}', {}, "the field 'end date'"],
		['={{ $json?.end?.date }}', { end: {} }, "the field 'date'"],
		['={{ $json.end }} ', { end: null }, "the field 'end' of the item is empty"],
		['={{ $json.end.trim() }}', { end: ' ' }, "the field 'end' of the item is empty"],
		['={{ $json.ends[0] }}', { ends: [] }, "the field 'ends' of the item is empty"],
		["={{ [].join('') }}", {}, "look at the expression {{ [].join('') }}"],
	])('%s', async (endsAt, item, cause) => {
		const { message } = await runToError(node({ ...create, endsAt }), {
			items: [item as IDataObject],
		});
		expect(message).toContain(cause);
	});

	it.each([
		['=2030-01-{{ $json.day }}', "'Ends At' has a gap"],
		['=2030-01-{{ $json.nothing }}', "'Ends At' has a gap"],
		["={{ '2030-01-' + $json.day }}", "'Ends At' has a gap"],
		['={{ `2030-01-${$json.nothing}` }}', "'Ends At' has a gap"],
		['={{ new Date($json.nothing) }}', "'Ends At' is made of nothing"],
	])('a gap in %s is refused', async (endsAt, expected) => {
		const { message } = await runToError(node({ ...create, endsAt }), {
			items: [{ nothing: null }],
		});
		expect(message).toContain(expected);
	});

	it.each([
		[{ code: '=SALE-{{ $json.id }}' }, "'Code' has a gap"],
		[{ code: "={{ 'SALE-' + $json.id }}" }, "'Code' has a gap"],
		[{ code: '={{ $json.word }}' }, "'Code' is empty"],
		[{ title: '=For {{ $json.person }}' }, "'Title' has an object in its text"],
		[{ usageLimit: '={{ Number($json.nothing) }}' }, "'Uses per Code' is made of nothing"],
		[{ usageLimit: '={{ $json.nothing * 1 }}' }, "'Uses per Code' is made of nothing"],
		[{ additionalInput: '={"endsAt": "{{ $json.end }}"}' }, "'Additional Input (JSON)' has a gap"],
		[{ additionalInput: '={{ { endsAt: $json.end } }}' }, "'Additional Input (JSON)' has a gap"],
	])('%j', async (form, expected) => {
		const items = [{ nothing: null, word: 'undefined', person: { name: 'A' } }];
		const { message } = await runToError(node({ ...create, ...form }), { items });
		expect(message).toContain(expected);
	});
});

describe('an expression in a field that is set to Fixed is refused', () => {
	it.each<[string, object]>([
		['Code', { ...create, code: 'SALE-{{ $json.id }}' }],
		['Title', { ...create, title: '{{ $json.title }}' }],
		['Tags', { ...create, additionalFields: { tags: 'a, {{\n$json.tag }}' } }],
		['Discount', { ...update, discountId: locator('{{ $json.id }}'), updateFields: {} }],
		['Prefix', { ...unique, prefix: '{{ $json.name }}-' }],
		['Title', { ...list, filters: { title: '{{ $json.title }}' } }],
		['Code', { ...ruleCode, operation: 'createBatch', code: 'A-{{ $json.id }}' }],
	])('%s: %j', async (label, form) => {
		expect(await runToError(node(form), { items: [{ id: 1 }] })).toMatchObject({
			message: expect.stringMatching(
				new RegExp(`^'${label}' contains {{ … }} as plain text, because the field is set to Fixed`),
			),
			description: expect.stringContaining('Switch the field to Expression'),
		});
		expect(emulator.requests()).toEqual([]);
	});

	it('but not a JSON text whose braces are its own', async () => {
		const form = { ...create, additionalInput: '{"context":{"all":"ALL"}}' };
		const [item] = await runNode(node(form));
		expect(item?.json).toMatchObject({ code: 'SALE' });
	});
});

describe('an empty value is accepted', () => {
	it.each<[string, object]>([
		['if a user left the field empty', { endsAt: '', title: '', additionalFields: {} }],
		['if a field was only switched to an expression', { endsAt: '=', title: '=' }],
		[
			'if the field is hidden',
			{ buyers: 'all', customers: { customer: [{ customerId: locator(x) }] } },
		],
		[
			'if an expression has selected another option',
			{ valueType: '={{ "percentage" }}', amount: x },
		],
		['if the expression has a fallback', { title: "={{ $json.x ?? 'Sale' }}" }],
		[
			'if it is false or zero',
			{
				usageLimit: '={{ $json.zero }}',
				additionalFields: { appliesOncePerCustomer: '={{ $json.no }}' },
			},
		],
		['if a text contains the word null', { title: '={{ $json.title }}' }],
		['if part of a text can be empty', { title: "=Sale{{ $json.x ? $json.x : '' }}" }],
		[
			'if the JSON explicitly contains null',
			{ additionalInput: '={{ { endsAt: $json.x ?? null } }}' },
		],
	])('%s', async (_, form) => {
		const items = [{ zero: 0, no: false, title: 'Angebot in null Komma nichts' }];
		const [item] = await runNode(node({ ...create, ...form }), { items });
		expect(item?.json).toMatchObject({ code: 'SALE', endsAt: null });
	});

	it('for the other items, if the node continues on failure', async () => {
		const form = node(
			{ ...create, code: '={{ $json.code }}', endsAt: '={{ $json.ends }}' },
			{ onError: 'continueRegularOutput' },
		);
		const { outputs } = await run(form, {
			items: [{ code: 'A' }, { code: 'B', ends: '2037-01-01' }],
		});
		expect(outputs[0]?.map(({ json, pairedItem }) => [json.code, json.error, pairedItem])).toEqual([
			[undefined, expect.stringContaining("'Ends At' is empty for this item"), { item: 0 }],
			['B', undefined, { item: 1 }],
		]);
	});
});

it('does not drop rows of a list whose expression is empty', async () => {
	const form = {
		...create,
		appliesTo: 'collections',
		collections: {
			collection: [
				...collectionRows(nth(emulator.state.collections)).collection,
				{ collectionId: locator(x) },
			],
		},
	};
	const { message } = await runToError(node(form));
	expect(message).toContain("'Collections' is empty in 'Collection' for this item");
});

describe('a prefix or suffix can be empty, but cannot have a gap', () => {
	const gaps: Array<[string, object]> = [
		['Prefix', { prefix: '={{ "x" + $json.x }}' }],
		['Prefix', { prefix: '={{ $json.x }}-' }],
		['Suffix', { options: { suffix: '={{ `-${$json.x}` }}' } }],
	];

	it.each(gaps)('%s of %j', async (label, parameters) => {
		const error = await runToError(node({ ...unique, ...parameters }), { items: [{ y: 1 }] });
		expect(error.message).toMatch(new RegExp(`^'${label}' `));
		expect(emulator.state.discounts.size).toBe(0);
	});

	it('accepts an entirely empty prefix', async () => {
		const { outputs } = await run(node({ ...unique, prefix: x }), { items: [{ x: '' }] });
		expect(outputs[0]).toHaveLength(1);
	});
});
