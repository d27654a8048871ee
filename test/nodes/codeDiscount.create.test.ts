import { amountOffIn } from '../support/amountOff';
import { locator, nth } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const { create, inputOf } = amountOffIn(emulator);

describe('creating an amount-off discount', () => {
	it('sends the minimum that Shopify requires, and a limit of one use per code', async () => {
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

	it('returns it flat, under the parameter names', async () => {
		const [item] = await runNode(create({ title: 'Welcome', additionalFields: {} }));
		expect(item).toMatchObject({
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
				endsAtText: null,
				link: 'https://emulated-store.myshopify.com/discount/WELCOME10',
				createdAt: expect.stringMatching(/Z$/),
				updatedAt: expect.stringMatching(/Z$/),
			},
			pairedItem: { item: 0 },
		});
	});

	it('returns the raw node with the selected products if not simplified', async () => {
		const product = nth(emulator.state.products);
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
	])('is sent as text: %p as %p', async (typed, sent) => {
		const input = await inputOf({ valueType: 'fixedAmount', amount: typed });
		expect(input.customerGets).toEqual({
			value: { discountAmount: { amount: sent } },
			items: { all: true },
		});
	});

	it('can be taken off each selected item', async () => {
		const collection = nth(emulator.state.collections);
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

	it('is returned with its currency', async () => {
		const [item] = await runNode(create({ valueType: 'fixedAmount', amount: 10 }));
		expect(item?.json).toMatchObject({ valueType: 'fixedAmount', amount: '10.0', currency: 'CAD' });
	});
});

describe('a refusal by Shopify', () => {
	it('is reported in full, and says that nothing was created', async () => {
		const failed = await runToError(create({ startsAt: '2031-01-01', endsAt: '2030-01-01' }));
		expect(failed.message).toBe("Shopify refused 'Ends At': Ends at needs to be after starts_at");
		expect(failed.description).toContain('basicCodeDiscount.endsAt');
		expect(failed.description).toMatch(/Nothing was (changed|created)/);
		expect(emulator.state.discounts.size).toBe(0);
	});

	it('concerns a code that another discount has', async () => {
		await runNode(create());
		const failed = await runToError(create({ code: 'welcome10' }));
		expect(failed.message).toBe(
			"Shopify refused 'Code': Code must be unique. Please try a different code.",
		);
		expect(emulator.state.discounts.size).toBe(1);
	});
});
