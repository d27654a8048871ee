import { LoadOptionsContext } from 'n8n-core';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { listPage } from '../../nodes/ShopifyDiscount/methods/listSearch';
import { additionalDataFor, place } from '../support/engine';
import { adminGraphql, createDiscount, plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

type List = keyof ShopifyDiscount['methods']['listSearch'];

const editor = (shop: string) => {
	const { workflow, node, credentials } = place(new ShopifyDiscount(), { shop });
	return new LoadOptionsContext(workflow, node, additionalDataFor(credentials), '');
};

/** Requests a list as the editor does. */
const search = async (list: List, filter?: string, paginationToken?: string) =>
	await new ShopifyDiscount().methods.listSearch[list].call(
		editor(emulator.url),
		filter,
		paginationToken,
	);

const names = async (list: List, filter?: string) =>
	(await search(list, filter)).results.map(({ name }) => name);

describe('searching products', () => {
	it('lists 50 at a time by title, with global IDs', async () => {
		const first = await search('searchProducts');
		expect(first.results).toHaveLength(50);
		expect(first.results[0]).toEqual({
			name: expect.any(String),
			value: expect.stringMatching(/^gid:\/\/shopify\/Product\/\d+$/),
		});
		expect(first.paginationToken).toEqual(expect.any(String));
		const second = await search('searchProducts', undefined, first.paginationToken as string);
		expect(second.results).toHaveLength(10);
		expect(second.paginationToken).toBeUndefined();
		const values = [...first.results, ...second.results].map(({ value }) => value);
		expect(new Set(values).size).toBe(60);
	});

	it('finds words by prefix, in any order', async () => {
		expect(await names('searchProducts', 'wax hid')).toEqual(['The Hidden Wax']);
		expect(await names('searchProducts', 'nothing like it')).toEqual([]);
	});

	it('sends typed text as values, never as search operators', async () => {
		await search('searchProducts', 'a" OR title:* AND \\ (10%');
		const [request] = emulator.requests();
		expect(request?.variables?.query).toBe(`'a"' AND "OR" AND "title:*" AND "AND" AND "(10%"`);
	});

	it('names the scope that is missing', async () => {
		emulator.settings({ scopes: ['read_discounts'] });
		await expect(search('searchProducts')).rejects.toMatchObject({
			message: 'The app lacks the access scope read_products',
			description: expect.stringContaining('read_products'),
		});
	});
});

it('links entries of a real store to its admin', async () => {
	const entries = [{ id: 'gid://shopify/Segment/5', name: 'VIP' }];
	const end = { hasNextPage: false, endCursor: null };
	expect(await listPage(editor('acme'), 'customers/segments', entries, end)).toEqual({
		results: [
			{
				name: 'VIP',
				value: 'gid://shopify/Segment/5',
				url: 'https://admin.shopify.com/store/acme/customers/segments/5',
			},
		],
		paginationToken: undefined,
	});
});

it('searching collections finds them by title', async () => {
	expect(await names('searchCollections', 'sum')).toEqual(['Summer']);
});

it('searching customers finds them by name or email and shows both', async () => {
	expect(await names('searchCustomers', 'ada abel')).toEqual(['Ada Abel (ada.abel@example.com)']);
	expect(await names('searchCustomers', 'ada.abel@example.com')).toEqual([
		'Ada Abel (ada.abel@example.com)',
	]);
});

it('searching segments finds them by name', async () => {
	expect(await names('searchSegments', 'vip')).toEqual(['VIP']);
	expect((await search('searchSegments')).results).toHaveLength(6);
});

describe('searching discounts', () => {
	beforeEach(async () => {
		await createDiscount(emulator.url, 'OLDER');
		const ended = await createDiscount(emulator.url, 'ENDED one');
		await adminGraphql(
			emulator.url,
			'mutation ($id: ID!) { discountCodeDeactivate(id: $id) { codeDiscountNode { id } } }',
			{ id: ended },
		);
		virtualTime.skip(60_000);
		await createDiscount(emulator.url, 'NEWER');
		await adminGraphql(
			emulator.url,
			`mutation ($input: DiscountAutomaticBasicInput!) {
				discountAutomaticBasicCreate(automaticBasicDiscount: $input) {
					automaticDiscountNode { id }
				}
			}`,
			{
				input: {
					title: 'Automatic',
					startsAt: '2026-01-01T00:00:00Z',
					customerGets: { value: { percentage: 0.1 }, items: { all: true } },
				},
			},
		);
		virtualTime.skip(60_000);
	});

	it('lists code discounts, newest first, and says which are not active', async () => {
		const found = await names('searchDiscounts');
		expect(found[0]).toBe('NEWER');
		expect([...found].sort()).toEqual(['ENDED one (expired)', 'NEWER', 'OLDER']);
	});

	it('finds them by title and returns IDs of code discounts', async () => {
		const { results } = await search('searchDiscounts', 'old');
		expect(results).toEqual([
			{ name: 'OLDER', value: expect.stringMatching(/^gid:\/\/shopify\/DiscountCodeNode\/\d+$/) },
		]);
	});

	it('shows nothing else for any text', async () => {
		expect(await names('searchDiscounts', 'x) OR (method:automatic')).toEqual([]);
	});
});

describe('searching markets', () => {
	it('lists them by name, with global IDs', async () => {
		const { results } = await search('searchMarkets');
		const markets = [...emulator.state.markets.values()].map(({ name }) => name);
		expect(results.map(({ name }) => name)).toEqual([...markets].sort());
		expect(results[0]?.value).toMatch(/^gid:\/\/shopify\/Market\/\d+$/);
	});
});

describe('searching automatic discounts', () => {
	it('lists only those, and says which are not active', async () => {
		await createDiscount(emulator.url, 'WITHCODE');
		await plantDiscount(emulator, 'Automatic', 'basic', { title: 'Running' });
		await plantDiscount(emulator, 'Automatic', 'bxgy', {
			title: 'Coming',
			startsAt: '2999-01-01T00:00:00Z',
		});
		expect(await names('searchAutomaticDiscounts')).toEqual(['Coming (scheduled)', 'Running']);
		expect(await names('searchAutomaticDiscounts', 'run')).toEqual(['Running']);
	});
});
