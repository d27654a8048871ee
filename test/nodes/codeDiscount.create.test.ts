import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, runNode, runToError } from '../support/engine';
import { countRequests } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const create = (parameters: IDataObject = {}, { timezone = 'UTC', extra = {} } = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		timezone,
		extra: extra as Partial<INode>,
		parameters: {
			resource: 'codeDiscount',
			operation: 'create',
			code: 'WELCOME10',
			percentage: 15,
			...parameters,
		} as INode['parameters'],
	});

/** Creates and returns the discount input that was sent. */
async function inputOf(parameters: IDataObject = {}, options = {}, items: IDataObject[] = [{}]) {
	await runNode(create(parameters, options), { items });
	const [request] = emulator.requests();
	return request?.variables?.input as IDataObject;
}

const locator = (value: unknown, mode = 'id') => ({ __rl: true, mode, value });
const firstOf = (things: Map<number, { id: number }>, at = 0) => [...things.keys()][at] ?? 0;

describe('creating an amount-off discount', () => {
	it('sends the least that Shopify wants, and a limit of one use per code', async () => {
		const before = Date.now();
		const input = await inputOf();
		const { startsAt, ...rest } = input;
		expect(rest).toEqual({
			code: 'WELCOME10',
			title: 'WELCOME10',
			customerGets: { value: { percentage: 0.15 }, items: { all: true } },
			context: { all: 'ALL' },
			usageLimit: 1,
		});
		expect(startsAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
		expect(Date.parse(String(startsAt))).toBeLessThanOrEqual(Date.now());
		expect(Date.parse(String(startsAt))).toBeGreaterThan(before - 1000);
	});

	it('returns it flat, under the names of the parameters', async () => {
		const [item] = await runNode(create({ title: 'Welcome', additionalFields: {} }));
		expect(item).toEqual({
			json: {
				id: expect.stringMatching(/^gid:\/\/shopify\/DiscountCodeNode\/\d+$/),
				title: 'Welcome',
				code: 'WELCOME10',
				codesCount: 1,
				status: 'ACTIVE',
				kind: 'basic',
				summary: expect.stringContaining('15%'),
				valueType: 'percentage',
				percentage: 15,
				amount: null,
				currency: null,
				appliesTo: 'all',
				minimumSubtotal: null,
				minimumQuantity: null,
				buyers: 'all',
				usageLimit: 1,
				usageCount: 0,
				appliesOncePerCustomer: false,
				combinesWith: [],
				startsAt: expect.stringMatching(/Z$/),
				endsAt: null,
				createdAt: expect.stringMatching(/Z$/),
				updatedAt: expect.stringMatching(/Z$/),
			},
			pairedItem: { item: 0 },
		});
	});

	it('returns the raw node with the chosen products when not simplified', async () => {
		const product = firstOf(emulator.state.products);
		const [item] = await runNode(
			create({
				simplify: false,
				appliesTo: 'products',
				products: { product: [{ productId: locator(String(product)) }] },
			}),
		);
		expect(item?.json).toMatchObject({
			id: expect.stringMatching(/DiscountCodeNode/),
			discount: {
				__typename: 'DiscountCodeBasic',
				codes: { nodes: [{ code: 'WELCOME10' }] },
				customerGets: {
					value: { __typename: 'DiscountPercentage', percentage: 0.15 },
					items: {
						__typename: 'DiscountProducts',
						products: { nodes: [{ id: `gid://shopify/Product/${product}` }] },
					},
				},
			},
		});
	});

	it('creates one discount per item, each paired to its own', async () => {
		const items = [
			{ code: 'ADA', percent: 5 },
			{ code: 'BEA', percent: 12.5 },
			{ code: 'CEM', percent: 100 },
		];
		const output = await runNode(
			create({ code: '={{ $json.code }}', percentage: '={{ $json.percent }}' }),
			{ items },
		);
		expect(output.map(({ json, pairedItem }) => [json.code, json.percentage, pairedItem])).toEqual([
			['ADA', 5, { item: 0 }],
			['BEA', 12.5, { item: 1 }],
			['CEM', 100, { item: 2 }],
		]);
	});

	it.each([
		[7, 0.07],
		[14.3, 0.143],
		[0.5, 0.005],
		[33.33, 0.3333],
		['20', 0.2],
		['12.5 %', 0.125],
		[100, 1],
	])('sends %p percent as exactly %p', async (typed, sent) => {
		const input = await inputOf({ percentage: typed });
		expect(input.customerGets).toMatchObject({ value: { percentage: sent } });
		expect(JSON.stringify(input.customerGets)).toContain(`"percentage":${sent}`);
	});
});

describe('a fixed amount', () => {
	it.each([
		[10, '10'],
		[9.99, '9.99'],
		['10.00', '10.00'],
		[0.1 + 0.2, '0.3'],
	])('travels as text: %p as %p', async (typed, sent) => {
		const input = await inputOf({ valueType: 'fixedAmount', amount: typed });
		expect(input.customerGets).toEqual({
			value: { discountAmount: { amount: sent } },
			items: { all: true },
		});
	});

	it('can be taken off each chosen item', async () => {
		const collection = firstOf(emulator.state.collections);
		const parameters = {
			valueType: 'fixedAmount',
			amount: 5,
			appliesTo: 'collections',
			appliesOnEachItem: true,
			collections: { collection: [{ collectionId: locator(String(collection)) }] },
		};
		expect((await inputOf(parameters)).customerGets).toEqual({
			value: { discountAmount: { amount: '5', appliesOnEachItem: true } },
			items: { collections: { add: [`gid://shopify/Collection/${collection}`] } },
		});
	});

	it('comes out with its currency', async () => {
		const [item] = await runNode(create({ valueType: 'fixedAmount', amount: 10 }));
		expect(item?.json).toMatchObject({ valueType: 'fixedAmount', amount: '10.0', currency: 'CAD' });
	});
});

describe('products, variants and buyers', () => {
	it('are taken from the list, by number, by ID and by URL, several in a row, each once', async () => {
		const ids = [0, 1, 2, 3].map((at) => firstOf(emulator.state.products, at));
		const admin = 'https://admin.shopify.com/store/acme/products';
		const rows = [
			locator(`gid://shopify/Product/${ids[0]}`, 'list'),
			locator(String(ids[1])),
			locator(`${admin}/${ids[2]}?variant=1`, 'url'),
			locator(`={{ $json.more }}`),
		];
		const input = await inputOf(
			{
				appliesTo: 'products',
				products: { product: rows.map((productId) => ({ productId })) },
			},
			{},
			[{ more: [ids[3], `gid://shopify/Product/${ids[0]}`] }],
		);
		expect(input.customerGets).toMatchObject({
			items: { products: { productsToAdd: ids.map((id) => `gid://shopify/Product/${id}`) } },
		});
	});

	it('may be single variants, given as a list with commas', async () => {
		const [, second, third] = [...emulator.state.products.values()];
		const variants = [second?.variants[0]?.id, third?.variants[0]?.id];
		const input = await inputOf({
			appliesTo: 'products',
			products: { variant: [{ variantId: variants.join(', ') }] },
		});
		expect(input.customerGets).toMatchObject({
			items: {
				products: {
					productVariantsToAdd: variants.map((id) => `gid://shopify/ProductVariant/${id}`),
				},
			},
		});
	});

	it('are customers or segments instead of everyone', async () => {
		const customer = firstOf(emulator.state.customers);
		const customers = { customer: [{ customerId: locator(String(customer)) }] };
		expect((await inputOf({ buyers: 'customers', customers })).context).toEqual({
			customers: { add: [`gid://shopify/Customer/${customer}`] },
		});
		emulator.reset();
		const segment = firstOf(emulator.state.segments);
		const segments = { segment: [{ segmentId: locator(String(segment)) }] };
		const [item] = await runNode(create({ buyers: 'segments', segments }));
		expect(item?.json.buyers).toBe('segments');
	});
});

describe('what decides which fields are sent', () => {
	it('may come from an expression: only the fields of its value are sent', async () => {
		const product = firstOf(emulator.state.products);
		const input = await inputOf(
			{
				valueType: '={{ $json.type }}',
				amount: 4,
				percentage: 15,
				appliesTo: '={{ $json.scope }}',
				appliesOnEachItem: true,
				products: { product: [{ productId: locator(String(product)) }] },
				minimumRequirement: '={{ $json.minimum }}',
				minimumSubtotal: 20,
				minimumQuantity: 3,
				buyers: '={{ $json.buyers }}',
			},
			{},
			[{ type: 'fixedAmount', scope: 'all', minimum: 'quantity', buyers: 'all' }],
		);
		expect(input).toMatchObject({
			customerGets: { value: { discountAmount: { amount: '4' } }, items: { all: true } },
			minimumRequirement: { quantity: { greaterThanOrEqualToQuantity: '3' } },
			context: { all: 'ALL' },
		});
		expect(input.customerGets).toEqual({
			value: { discountAmount: { amount: '4' } },
			items: { all: true },
		});
		expect(Object.keys(input.minimumRequirement as object)).toEqual(['quantity']);
		expect(Object.keys(input.context as object)).toEqual(['all']);
	});

	it.each([
		['valueType', "'Discount Value' must be one of fixedAmount, percentage, not 'everything'"],
		['appliesTo', "'Applies To' must be one of all, collections, products, not 'everything'"],
		[
			'minimumRequirement',
			"'Minimum Purchase' must be one of none, quantity, subtotal, not 'everything'",
		],
		['buyers', "'Buyers' must be one of all, customers, markets, segments, not 'everything'"],
	])('is refused in %s if the form has no such value', async (parameter, message) => {
		const failed = await runToError(create({ [parameter]: "={{ 'everything' }}" }));
		expect(failed).toEqual({
			message,
			description: 'Nothing was created or changed.',
			itemIndex: 0,
		});
		expect(emulator.requests()).toEqual([]);
	});
});

describe('limits and dates', () => {
	it('sends a minimum subtotal as text', async () => {
		const input = await inputOf({ minimumRequirement: 'subtotal', minimumSubtotal: 49.9 });
		expect(input.minimumRequirement).toEqual({
			subtotal: { greaterThanOrEqualToSubtotal: '49.9' },
		});
	});

	it('has no limit of uses if that is set to 0', async () => {
		expect(await inputOf({ usageLimit: 0 })).not.toHaveProperty('usageLimit');
	});

	it.each([
		['2026-12-31T23:59:00', 'Europe/Berlin', '2026-12-31T22:59:00Z'],
		['2026-07-31 23:59', 'Europe/Berlin', '2026-07-31T21:59:00Z'],
		['2026-12-31', 'America/New_York', '2026-12-31T05:00:00Z'],
		['2026-12-31T23:59:00+09:00', 'Europe/Berlin', '2026-12-31T14:59:00Z'],
		['2026-12-31T23:59:00.123Z', 'Europe/Berlin', '2026-12-31T23:59:00Z'],
		[1798761599, 'Europe/Berlin', '2026-12-31T23:59:59Z'],
		['1798761599000', 'Europe/Berlin', '2026-12-31T23:59:59Z'],
		["={{ DateTime.fromISO('2026-12-31T12:00:00') }}", 'Asia/Tokyo', '2026-12-31T03:00:00Z'],
		["={{ new Date('2026-12-31T12:00:00Z') }}", 'Asia/Tokyo', '2026-12-31T12:00:00Z'],
		["={{ new Date('2026-12-31T12:00:00Z').toString() }}", 'Asia/Tokyo', '2026-12-31T12:00:00Z'],
	])('takes %p in a workflow in %s for %s', async (endsAt, timezone, sent) => {
		const input = await inputOf({ startsAt: '2026-01-01T00:00:00Z', endsAt }, { timezone });
		expect(input.endsAt).toBe(sent);
	});

	it.each(['tomorrow', '12', '31.12.2026', '12/31/2026', 'Item 5', '2026-13-01'])(
		'refuses %p as a date',
		async (endsAt) => {
			const failed = await runToError(create({ endsAt }));
			expect(failed.message).toContain(
				"'Ends At' must be a date and time such as 2026-12-31T23:59:00",
			);
			expect(emulator.requests()).toEqual([]);
		},
	);
});

describe('additional fields', () => {
	it('are sent only when set', async () => {
		const input = await inputOf({
			additionalFields: {
				appliesOncePerCustomer: true,
				combinesWith: ['orderDiscounts', 'shippingDiscounts'],
				tags: 'welcome, , newsletter',
				appliesOnSubscription: false,
				appliesOnOneTimePurchase: true,
				recurringCycleLimit: 3,
			},
		});
		expect(input).toMatchObject({
			appliesOncePerCustomer: true,
			combinesWith: { orderDiscounts: true, productDiscounts: false, shippingDiscounts: true },
			tags: ['welcome', 'newsletter'],
			recurringCycleLimit: 3,
			customerGets: { appliesOnSubscription: false, appliesOnOneTimePurchase: true },
		});
	});

	it('are laid under the additional input, whose either-or parts replace those of the fields', async () => {
		const [market] = [...emulator.state.markets.keys()];
		const input = await inputOf({
			additionalFields: { combinesWith: ['orderDiscounts'] },
			additionalInput: JSON.stringify({
				usageLimit: null,
				combinesWith: { productDiscounts: true },
				context: { markets: { add: [`gid://shopify/Market/${market}`] } },
				customerGets: { value: { discountAmount: { amount: '3' } } },
			}),
		});
		expect(input).toMatchObject({
			usageLimit: null,
			combinesWith: { orderDiscounts: true, productDiscounts: true, shippingDiscounts: false },
		});
		expect(input.context).toEqual({ markets: { add: [`gid://shopify/Market/${market}`] } });
		expect(input.customerGets).toEqual({
			value: { discountAmount: { amount: '3' } },
			items: { all: true },
		});
	});

	it('take the additional input as an object from an expression, too', async () => {
		const input = await inputOf({ additionalInput: '={{ { title: "From JSON" } }}' });
		expect(input.title).toBe('From JSON');
	});
});

describe('bad input stops the item before anything is sent', () => {
	it.each([
		[{ code: '' }, "'Code' is empty"],
		[{ code: 'A\nB' }, "'Code' cannot be used: The code has a character that nobody can see"],
		[{ percentage: 0 }, "'Percentage' must be a number above 0 and at most 100"],
		[{ percentage: 101 }, "'Percentage' must be a number above 0 and at most 100"],
		[{ percentage: '1O' }, "'Percentage' must be a number above 0 and at most 100"],
		[{ valueType: 'fixedAmount', amount: 0 }, "'Amount' must be a number above 0"],
		[{ valueType: 'fixedAmount', amount: '9,99' }, "'Amount' must be a number above 0"],
		[{ valueType: 'fixedAmount', amount: -5 }, "'Amount' must be a number above 0"],
		[
			{ usageLimit: '={{ $json.uses }}' },
			"'Uses per Code' is empty for this item: the expression looks for the field 'uses'",
		],
		[{ usageLimit: 1.5 }, "'Uses per Code' must be a whole number from 0 to 2,147,483,647"],
		[{ usageLimit: 2147483648 }, "'Uses per Code' must be a whole number from 0 to 2,147,483,647"],
		[{ appliesTo: 'products' }, "'Products' is empty"],
		[{ appliesTo: 'collections' }, "'Collections' is empty"],
		[{ buyers: 'customers' }, "'Customers' is empty"],
		[{ buyers: 'segments' }, "'Segments' is empty"],
		[
			{ appliesTo: 'products', products: { product: [{ productId: locator('Snowboard') }] } },
			"'Products' must be IDs such as gid://shopify/Product/1057371160, not 'Snowboard'",
		],
		[
			{
				appliesTo: 'products',
				products: {
					product: [
						{ productId: locator('https://admin.shopify.com/store/acme/collections/1', 'url') },
					],
				},
			},
			"'Products' must be IDs such as gid://shopify/Product/1057371160, not 'https://",
		],
		[
			{
				appliesTo: 'products',
				products: { product: [{ productId: locator('={{ undefined }}') }] },
			},
			"'Products' is empty in 'Product' for this item",
		],
		[{ minimumRequirement: 'subtotal' }, "'Minimum Subtotal' must be a number above 0"],
		[
			{ minimumRequirement: 'quantity', minimumQuantity: 0 },
			"'Minimum Quantity' must be a whole number from 1",
		],
		[{ additionalInput: '{' }, "'Additional Input (JSON)' must be a JSON object"],
		[{ additionalInput: '[1]' }, "'Additional Input (JSON)' must be a JSON object"],
		[
			{ additionalFields: { combinesWith: '={{ ["everything"] }}' } },
			"'Combines With' must be one of orderDiscounts",
		],
	])('%j: %s', async (parameters, message) => {
		const failed = await runToError(create(parameters as IDataObject));
		expect(failed.message).toContain(message);
		expect(failed.description).toContain('Nothing was created');
		expect(emulator.requests()).toEqual([]);
	});

	it('and only that item, linked to its input, where the node continues on failure', async () => {
		const output = await runNode(
			create(
				{ code: '={{ $json.code }}', percentage: '={{ $json.percent }}' },
				{ extra: { onError: 'continueRegularOutput' } },
			),
			{
				items: [
					{ code: 'A', percent: 10 },
					{ code: 'B', percent: 'many' },
					{ code: 'A', percent: 10 },
				],
			},
		);
		expect(output.map(({ json, pairedItem }) => [json.code ?? json.error, pairedItem])).toEqual([
			['A', { item: 0 }],
			[expect.stringContaining("'Percentage' must be a number"), { item: 1 }],
			["Shopify refused 'Code': Code must be unique. Please try a different code.", { item: 2 }],
		]);
		expect(countRequests(emulator, 'createBasicCodeDiscount')).toBe(2);
	});
});

describe('what Shopify refuses', () => {
	it('is told with all it said, and that nothing was created', async () => {
		const failed = await runToError(create({ endsAt: '2020-01-01' }));
		expect(failed.message).toBe("Shopify refused 'Ends At': Ends at needs to be after starts_at");
		expect(failed.description).toContain('basicCodeDiscount.endsAt');
		expect(failed.description).toMatch(/Nothing was (changed|created)/);
		expect(emulator.state.discounts.size).toBe(0);
	});

	it('is a code that another discount has', async () => {
		await runNode(create());
		const failed = await runToError(create({ code: 'welcome10' }));
		expect(failed.message).toBe(
			"Shopify refused 'Code': Code must be unique. Please try a different code.",
		);
		expect(emulator.state.discounts.size).toBe(1);
	});
});
