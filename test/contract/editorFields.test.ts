import type { INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { panelOf } from '../support/panel';
import { offeredOperations } from '../support/offeredOperations';

const { description } = new ShopifyDiscount();
const { shown, fields, notices, entries, emptyCollections } = panelOf(description);

const names = (given: INodeParameters) => fields(given).slice(3);

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
	'Simplify',
	'Additional Input (JSON)',
];

const operations = offeredOperations.map(({ resource, operation }) => ({ resource, operation }));

it.each(operations)('no collection is empty: $resource $operation', (chosen) => {
	expect(emptyCollections(chosen)).toEqual([]);
});

it.each(['existing', 'new'])(
	'what was chosen for unique codes hides nothing of another operation: %s',
	(discountFrom) => {
		for (const chosen of operations.filter(({ operation }) => operation !== 'createUnique')) {
			expect([chosen, names({ ...chosen, discountFrom })]).toEqual([chosen, names(chosen)]);
		}
	},
);

it('says what a code that works once is, and what an update leaves', () => {
	const shared = { resource: 'codeDiscount', operation: 'create' };
	expect(notices(shared)).toEqual([expect.stringMatching(/works once.* enter 0\.$/)]);
	expect(notices({ ...shared, usageLimit: 0 })).toEqual([]);
	expect(notices({ ...shared, operation: 'createOrUpdate', usageLimit: 0 })).toEqual([
		expect.stringContaining('it is changed instead'),
	]);
	const own = { resource: 'redeemCode', operation: 'createUnique', discountFrom: 'new' };
	expect(notices(own)).toEqual([]);
});

it('leaves empty what a person has to decide', () => {
	const money = { valueType: 'fixedAmount', minimumRequirement: 'subtotal', buysType: 'amount' };
	const empty = [
		...shown(code('basic')),
		...shown(code('basic', money)),
		...shown(code('bxgy', money)),
		...shown(code('basic', { minimumRequirement: 'quantity' })),
	].filter(({ name }) => /percentage|amount$|minimum(Subtotal|Quantity)/i.test(name));
	expect(new Set(empty.map(({ name }) => name))).toEqual(
		new Set(['percentage', 'amount', 'minimumSubtotal', 'buysAmount', 'minimumQuantity']),
	);
	expect(empty.map((field) => [field.default, field.required])).toEqual(
		empty.map(() => ['', true]),
	);
});

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

	it('for codes of a discount that is there: where they go, how many, what they look like', () => {
		expect(names({ resource: 'redeemCode', operation: 'createUnique' })).toEqual([
			'Discount From',
			'Discount',
			'How Many',
			'Stable Key',
			'Prefix',
			'Code Format',
			'Run',
			'Options',
		]);
	});

	it.each(['basic', 'bxgy', 'freeShipping', 'app'])(
		'for a discount that is made together with its codes, all that Create shows but the code: %s',
		(kind) => {
			const notShared = ['Code', 'Simplify', 'Additional Input (JSON)'];
			const create = names(code(kind)).filter((name) => !notShared.includes(name));
			const unique = {
				resource: 'redeemCode',
				operation: 'createUnique',
				discountFrom: 'new',
				kind,
			};
			expect(names(unique)).toEqual([
				'Discount From',
				...create,
				'How Many',
				'Stable Key',
				'Prefix',
				'Code Format',
				'Run',
				'Options',
				'Additional Input (JSON)',
			]);
			expect(entries(unique, 'additionalFields')).toEqual(entries(code(kind), 'additionalFields'));
		},
	);

	it('for a number of codes, neither keys nor items; for a pattern, its alphabet', () => {
		const unique = { resource: 'redeemCode', operation: 'createUnique', codeFormat: 'custom' };
		expect(names({ ...unique, howMany: 'inAll', run: 'inBackground' })).toEqual([
			'Discount From',
			'Discount',
			'How Many',
			'Number of Codes',
			'Prefix',
			'Code Format',
			'Pattern',
			'Alphabet',
			'Run',
			'Data for the Trigger',
			'Options',
		]);
		expect(entries({ ...unique, run: 'untilDone' }, 'options')).toEqual([
			'Include Code IDs',
			'Jobs in Flight',
			'Redirect To',
			'Return Codes As',
			'Suffix',
			'UTM Parameters',
			'Wait at Most (Minutes)',
		]);
	});

	it('an amount for chosen items, with what depends on the choice behind it', () => {
		const chosen = code('basic', { valueType: 'fixedAmount', appliesTo: 'collections' });
		expect(names(chosen).slice(3, 8)).toEqual([
			'Discount Value',
			'Amount',
			'Applies To',
			'Collections',
			'Take Amount Off Each Item',
		]);
	});

	it.each(['codeDiscount', 'automaticDiscount'])('updating: %s', (resource) => {
		expect(names({ resource, operation: 'update', kind: 'bxgy' })).toEqual([
			'Discount',
			'Kind',
			'Update Fields',
			'Simplify',
			'Additional Input (JSON)',
		]);
	});

	it('in Additional Fields, too', () => {
		expect(entries(code('freeShipping'), 'additionalFields')).toEqual([
			'Applies on One-Time Purchases',
			'Applies on Subscriptions',
			'Combines With',
			'Maximum Shipping Price',
			'Once per Customer',
			'Recurring Payments',
			'Same-Line Tags to Add',
			'Tags',
		]);
		const automatic = { ...code('bxgy'), resource: 'automaticDiscount' };
		expect(entries(automatic, 'additionalFields')).toEqual([
			'Combines With',
			'Counts One-Time Purchases',
			'Counts Subscriptions',
			'Same-Line Tags to Add',
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

	describe('for codes of price rules', () => {
		const of = (operation: string, more = {}) => ({
			resource: 'priceRuleCode',
			operation,
			...more,
		});

		it.each<[string, object, string[]]>([
			['count', {}, ['Filters']],
			['create', {}, ['Price Rule', 'Code']],
			['delete', {}, ['Price Rule', 'Discount Code ID']],
			['get', {}, ['Price Rule', 'Discount Code ID']],
			['getAll', {}, ['Price Rule', 'Return All', 'Limit']],
			['getAll', { returnAll: true }, ['Price Rule', 'Return All']],
			['getBatch', {}, ['Price Rule', 'Batch ID']],
			['getBatchCodes', {}, ['Price Rule', 'Batch ID', 'Return All']],
			['lookup', {}, ['Code', 'If the Code Is Unknown']],
			['update', {}, ['Price Rule', 'Discount Code ID', 'Code']],
			['waitForBatch', {}, ['Price Rule', 'Batch ID', 'Wait at Most (Minutes)']],
			['createBatch', {}, ['Price Rule', 'Codes From', 'Code', 'Run', 'Options']],
			[
				'createBatch',
				{ codesFrom: 'list', run: 'inBackground' },
				['Price Rule', 'Codes From', 'Codes', 'Run', 'Data for the Trigger', 'Options'],
			],
		])('%s %j', (operation, more, expected) => {
			expect(names(of(operation, more))).toEqual(expected);
		});

		it('offers what batches have, and nothing that only jobs of GraphQL have', () => {
			const batch = of('createBatch', { run: 'untilDone' });
			expect(entries(batch, 'options')).toEqual([
				'Existing Codes',
				'Redirect To',
				'Return Codes As',
				'UTM Parameters',
				'Wait at Most (Minutes)',
			]);
			expect(entries({ ...batch, run: 'inBackground' }, 'options')).toEqual([
				'Existing Codes',
				'Label',
			]);
		});
	});
});
