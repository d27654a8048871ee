import type { IDataObject } from 'n8n-workflow';
import {
	collectionRows,
	discountNode,
	leastForms,
	locator,
	nth,
	productRows,
} from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const resources = ['codeDiscount', 'automaticDiscount'] as const;
const kinds = ['basic', 'bxgy', 'freeShipping', 'app'] as const;
const cases = resources.flatMap((resource) => kinds.map((kind) => ({ resource, kind })));

type Form = (typeof cases)[number] & Record<string, unknown>;

const create = (form: Form, extra = {}) =>
	discountNode(
		emulator,
		{
			operation: 'create',
			code: 'SUMMER',
			title: 'Summer',
			...leastForms(emulator)[form.kind],
			...form,
		},
		extra,
	);

const sent = () => emulator.requests().at(-1)?.variables?.input as IDataObject;

describe.each(cases)('creating $kind as $resource', (about) => {
	it('makes it of the least that is needed, and returns it flat', async () => {
		const [item] = await runNode(create(about));
		expect(item?.pairedItem).toEqual({ item: 0 });
		expect(item?.json).toMatchObject({
			id: expect.stringMatching(
				about.resource === 'codeDiscount'
					? /DiscountCodeNode\/\d+$/
					: /DiscountAutomaticNode\/\d+$/,
			),
			title: 'Summer',
			kind: about.kind,
			status: 'ACTIVE',
			buyers: 'all',
			combinesWith: [],
		});
		expect(item?.json.code).toBe(about.resource === 'codeDiscount' ? 'SUMMER' : undefined);
		expect(emulator.state.discounts.size).toBe(1);
	});

	it('returns the raw node on request', async () => {
		const [item] = await runNode(create({ ...about, simplify: false }));
		const method = about.resource === 'codeDiscount' ? 'Code' : 'Automatic';
		const kind = `${about.kind.charAt(0).toUpperCase()}${about.kind.slice(1)}`;
		expect(item?.json).toMatchObject({
			id: expect.stringContaining(`Discount${method}Node`),
			discount: { __typename: `Discount${method}${kind}`, title: 'Summer' },
		});
	});

	it('makes one per item, each paired to its own, and goes on past one that is refused', async () => {
		const node = create(
			{
				...about,
				code: '={{ $json.name }}',
				title: '={{ $json.name }}',
				endsAt: '={{ $json.end }}',
			},
			{ onError: 'continueRegularOutput' },
		);
		const items = [
			{ name: 'A', end: '2030-01-01' },
			{ name: 'B', end: '2020-01-01' },
			{ name: 'C', end: '2030-01-01' },
		];
		const output = await runNode(node, { items });
		expect(output.map(({ json, pairedItem }) => [json.title ?? json.error, pairedItem])).toEqual([
			['A', { item: 0 }],
			["Shopify refused 'Ends At': Ends at needs to be after starts_at", { item: 1 }],
			['C', { item: 2 }],
		]);
	});

	it('sends no field of another kind', async () => {
		const everything = Object.assign({}, ...Object.values(leastForms(emulator))) as IDataObject;
		await runNode(create({ ...everything, ...about, ...leastForms(emulator)[about.kind] }));
		const own = {
			basic: ['customerGets'],
			bxgy: ['customerBuys', 'customerGets'],
			freeShipping: ['destination'],
			app: ['discountClasses', 'functionHandle'],
		}[about.kind];
		const codes = about.resource === 'codeDiscount' ? ['code', 'usageLimit'] : [];
		expect(Object.keys(sent()).sort()).toEqual(
			[...own, ...codes, 'context', 'startsAt', 'title'].sort(),
		);
	});
});

describe('Buy X Get Y', () => {
	const bxgy = (form: object) => create({ resource: 'codeDiscount', kind: 'bxgy', ...form });

	it('gives items for free, unless it says otherwise', async () => {
		const [item] = await runNode(bxgy({}));
		expect(sent()).toMatchObject({
			customerBuys: { value: { quantity: '2' } },
			customerGets: { value: { discountOnQuantity: { quantity: '1', effect: { percentage: 1 } } } },
		});
		expect(item?.json).toMatchObject({
			percentage: 100,
			buysQuantity: '2',
			buysFrom: 'products',
			getsQuantity: '1',
			appliesTo: 'products',
		});
	});

	it.each([
		['percentage', { percentage: 50, amount: 3 }, { percentage: 0.5 }],
		['fixedAmount', { percentage: 50, amount: 3 }, { amount: '3' }],
		['free', { percentage: 50, amount: 3 }, { percentage: 1 }],
	])(
		'sends only the value it is for, also if that is an expression: %s',
		async (type, form, effect) => {
			for (const valueType of [type, `={{ '${type}' }}`]) {
				await runNode(bxgy({ ...form, valueType, code: valueType.length }));
				expect(sent().customerGets).toMatchObject({ value: { discountOnQuantity: { effect } } });
				const value = (sent().customerGets as IDataObject).value as IDataObject;
				expect((value.discountOnQuantity as IDataObject).effect).toEqual(effect);
			}
		},
	);

	it('can be for buying from collections for an amount of money', async () => {
		const [bought, got] = [nth(emulator.state.collections), nth(emulator.state.collections, 1)];
		const [item] = await runNode(
			bxgy({
				buysType: 'amount',
				buysAmount: 50,
				buysFrom: 'collections',
				buysCollections: collectionRows(bought),
				appliesTo: 'collections',
				collections: collectionRows(got),
			}),
		);
		expect(sent().customerBuys).toEqual({
			value: { amount: '50' },
			items: { collections: { add: [`gid://shopify/Collection/${bought}`] } },
		});
		expect(item?.json).toMatchObject({
			buysAmount: '50.0',
			buysQuantity: null,
			buysFrom: 'collections',
		});
	});

	it.each([
		[{ buysQuantity: 0 }, "'Quantity to Buy' must be a whole number from 1 to 99,999"],
		[{ getsQuantity: 100000 }, "'Quantity to Get' must be a whole number from 1 to 99,999"],
		[{ buysProducts: {} }, "'Products to Buy' is empty: add a product or set 'Customer Buys From'"],
		[{ products: {} }, "'Products to Get' is empty"],
		[{ buysType: 'amount' }, "'Amount to Buy For' must be a number above 0"],
	])('is refused before anything is sent: %j', async (form, message) => {
		const failed = await runToError(bxgy(form));
		expect(failed.message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});

	it('tells which product Shopify does not know', async () => {
		const failed = await runToError(bxgy({ buysProducts: productRows(999) }));
		expect(failed.message).toBe(
			"Shopify refused 'Products to Buy': Product with id: 999 is invalid",
		);
		expect(failed.description).toContain('customerBuys.items.products.productsToAdd');
	});
});

describe('Free Shipping', () => {
	const shipping = (form: object) =>
		create({ resource: 'codeDiscount', kind: 'freeShipping', ...form });

	it('ships to chosen countries, in any case, each once', async () => {
		const [item] = await runNode(
			shipping({ destination: 'countries', countries: "={{ ['ca', 'US', 'CA'] }}" }),
		);
		expect(sent().destination).toEqual({
			countries: { add: ['CA', 'US'], includeRestOfWorld: false },
		});
		// Shopify lists none of the countries just added.
		expect(item?.json).toMatchObject({ destination: 'countries' });
	});

	it.each([
		[{ destination: 'countries' }, "'Countries' is empty"],
		[
			{ destination: 'countries', countries: "={{ ['Canada'] }}" },
			"'Countries' must be two-letter codes such as CA, not 'Canada'",
		],
		[
			{ additionalFields: { combinesWith: ['shippingDiscounts'] } },
			"'Combines With' must be one of orderDiscounts, productDiscounts",
		],
		[
			{ additionalFields: { maximumShippingPrice: 0 } },
			"'Maximum Shipping Price' must be a number above 0",
		],
	])('is refused before anything is sent: %j', async (form, message) => {
		expect((await runToError(shipping(form))).message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});
});

describe('App', () => {
	const app = (form: object) => create({ resource: 'automaticDiscount', kind: 'app', ...form });

	it('takes metafields for its function, values also as objects', async () => {
		const value = '={{ { percentage: 10 } }}';
		const metafield = [{ namespace: '$app:x', key: 'config', type: 'json', value, id: '' }];
		await runNode(app({ additionalFields: { metafields: { metafield } } }));
		expect(sent().metafields).toEqual([
			{ namespace: '$app:x', key: 'config', type: 'json', value: '{"percentage":10}' },
		]);
	});

	it('tells which function the store does not have', async () => {
		const failed = await runToError(app({ functionHandle: 'nothing' }));
		expect(failed.message).toMatch(
			/^Shopify refused 'Function Handle': Function nothing not found/,
		);
	});

	it.each([
		[{ functionHandle: ' ' }, "'Function Handle' is empty"],
		[{ discountClasses: [] }, "'Discount Classes' is empty"],
		[{ title: '' }, "'Title' is empty"],
	])('is refused before anything is sent: %j', async (form, message) => {
		expect((await runToError(app(form))).message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});
});

describe('the end of a discount', () => {
	const at = async (form: object) => {
		await runNode(create({ resource: 'codeDiscount', kind: 'basic', ...form }));
		return sent().endsAt;
	};

	it("can be a number of days from now, until midnight in the store's time zone", async () => {
		emulator.state.shop.ianaTimezone = 'Asia/Tokyo';
		const endsAt = String(await at({ expiresInDays: 14 }));
		expect(endsAt).toMatch(/T14:59:59Z$/);
		const daysLeft = (Date.parse(endsAt) - Date.now()) / 86_400_000;
		expect(daysLeft).toBeGreaterThan(14);
		expect(daysLeft).toBeLessThan(15);
	});

	it('is one or the other', async () => {
		const form = { expiresInDays: 14, endsAt: '2030-01-01' };
		const failed = await runToError(create({ resource: 'codeDiscount', kind: 'basic', ...form }));
		expect(failed.message).toBe(
			"'Ends At' and 'Expires In (Days)' exclude each other: leave one empty",
		);
	});

	it('is what the additional input says, above all', async () => {
		const additionalInput = { endsAt: '2030-01-01T00:00:00Z' };
		expect(await at({ expiresInDays: 14, additionalInput })).toBe('2030-01-01T00:00:00Z');
	});
});

it('buyers may be those in markets', async () => {
	const id = nth(emulator.state.markets);
	const markets = { market: [{ marketId: locator(id) }] };
	const [item] = await runNode(
		create({ resource: 'automaticDiscount', kind: 'basic', buyers: 'markets', markets }),
	);
	expect(sent().context).toEqual({ markets: { add: [`gid://shopify/Market/${id}`] } });
	expect(item?.json.buyers).toBe('markets');
});

it("the example of Shopify's reference page for Buy X Get Y can be made by the form", async () => {
	const { collections } = emulator.state;
	const updatedAt = Date.now();
	const plant = (id: number, title: string) =>
		collections.set(id, { id, title, handle: String(id), updatedAt, productIds: [] });
	plant(1007901140, 'Featured items');
	plant(711838235, 'On Sale!');
	const title =
		'20% off up to two snowboards that are on sale for every three featured snowboards you buy.';
	const [item] = await runNode(
		create({
			resource: 'codeDiscount',
			kind: 'bxgy',
			code: 'SUMMERSALE',
			title,
			buysQuantity: 3,
			buysFrom: 'collections',
			buysCollections: collectionRows(1007901140),
			getsQuantity: 2,
			appliesTo: 'collections',
			collections: collectionRows(711838235),
			valueType: 'percentage',
			percentage: 20,
			usageLimit: 0,
			startsAt: '2022-06-21T00:00:00Z',
			endsAt: '2022-09-21T00:00:00Z',
			additionalFields: { usesPerOrderLimit: 3 },
		}),
	);
	expect(sent()).toEqual({
		code: 'SUMMERSALE',
		customerBuys: {
			items: { collections: { add: ['gid://shopify/Collection/1007901140'] } },
			value: { quantity: '3' },
		},
		customerGets: {
			items: { collections: { add: ['gid://shopify/Collection/711838235'] } },
			value: { discountOnQuantity: { effect: { percentage: 0.2 }, quantity: '2' } },
		},
		// The page, of 2025-01, still says customerSelection: { all: true }.
		context: { all: 'ALL' },
		endsAt: '2022-09-21T00:00:00Z',
		startsAt: '2022-06-21T00:00:00Z',
		title,
		usesPerOrderLimit: 3,
	});
	expect(item?.json).toMatchObject({ title, code: 'SUMMERSALE', usesPerOrderLimit: 3 });
});
