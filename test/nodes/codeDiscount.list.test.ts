import type { IDataObject, INode } from 'n8n-workflow';
import { discountNode } from '../support/discountForms';
import { createAllKinds } from '../support/discountKinds';
import { runNode, runToError } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const node = (operation: string, parameters: IDataObject = {}, extra: Partial<INode> = {}) =>
	discountNode(emulator, { resource: 'codeDiscount', operation, ...parameters }, extra);

describe('listing discounts', () => {
	const titles = async (parameters: IDataObject = {}) =>
		(await runNode(node('getAll', parameters))).map(({ json }) => json.title);

	async function createMany(count: number) {
		for (let n = 0; n < count; n++) await createDiscount(emulator.url, `CODE-${n}`);
	}

	it('returns code discounts of all kinds, and no automatic ones', async () => {
		await createAllKinds(emulator);
		virtualTime.skip(60_000);
		expect(await titles()).toEqual(['Title BASIC', 'Title BXGY', 'Title SHIP', 'Title APP']);
		const [request] = emulator
			.requests()
			.filter(({ operation }) => operation === 'getAllCodeDiscounts')
			.slice(-1);
		expect(request?.variables).toEqual({
			query: 'method:code',
			details: false,
			first: 50,
			after: null,
		});
	});

	it('stops at the limit, or reads all pages', async () => {
		emulator.settings({ enforceThrottle: false });
		await createMany(260);
		virtualTime.skip(60_000);
		expect(await titles({ limit: 3 })).toEqual(['CODE-0', 'CODE-1', 'CODE-2']);
		const all = await titles({ returnAll: true });
		expect(all).toHaveLength(260);
		expect(new Set(all).size).toBe(260);
	}, 30_000);

	it('costs less than Shopify’s 1,000 points, even raw and at 250 a page', async () => {
		await runNode(node('getAll', { returnAll: true, simplify: false }));
		const [request] = emulator.requests();
		expect(request?.variables).toMatchObject({ first: 250, details: true });
		expect(request?.requestedCost).toBeGreaterThan(0);
		expect(request?.requestedCost).toBeLessThan(1000);
	});

	it('sorts', async () => {
		for (const code of ['B', 'C', 'A']) await createDiscount(emulator.url, code);
		virtualTime.skip(60_000);
		expect(await titles({ options: { sortKey: 'TITLE' } })).toEqual(['A', 'B', 'C']);
		expect(await titles({ options: { sortKey: 'TITLE', reverse: true } })).toEqual(['C', 'B', 'A']);
	});

	it('combines all filters that are set', async () => {
		await createAllKinds(emulator);
		virtualTime.skip(60_000);
		expect(await titles({ filters: { types: ['bxgy', 'free_shipping'] } })).toEqual([
			'Title BXGY',
			'Title SHIP',
		]);
		expect(
			await titles({
				filters: { types: ['bxgy', 'free_shipping'], discountClasses: ['shipping'] },
			}),
		).toEqual(['Title SHIP']);
		expect(await titles({ filters: { statuses: ['expired', 'scheduled'] } })).toEqual([]);
		expect(await titles({ filters: { timesUsedAtLeast: 1 } })).toEqual([]);
		expect(await titles({ filters: { createdAfter: '2020-01-01' } })).toHaveLength(4);
		expect(await titles({ filters: { createdBefore: '2020-01-01' } })).toEqual([]);
		expect(await titles({ filters: { title: 'Title SHIP' } })).toEqual(['Title SHIP']);
	});

	it('excludes automatic discounts for any search query', async () => {
		await createAllKinds(emulator);
		virtualTime.skip(60_000);
		expect(await titles({ filters: { query: 'Automatic OR method:automatic' } })).toEqual([]);
		const error = await runToError(
			node('getAll', { filters: { query: 'Automatic) OR (method:automatic' } }),
		);
		expect(error.message).toContain("has a ')' at character 10 for which there is no '('");
	});

	it('sends the filters in Shopify’s search syntax, and escapes titles', async () => {
		await runNode(
			node('getAll', {
				filters: {
					title: 'a" OR method:automatic \\',
					tag: 'vip:gold',
					statuses: ['active'],
					endsBefore: '2026-12-31T00:00:00Z',
					timesUsedAtMost: 0,
					query: 'a OR b',
				},
			}),
		);
		expect(emulator.requests()[0]?.variables?.query).toBe(
			[
				'method:code',
				'ends_at:<"2026-12-31T00:00:00Z"',
				'(a OR b)',
				'status:active',
				'tag:"vip:gold"',
				'times_used:<=0',
				`title:'a" OR method:automatic \\\\'`,
			].join(' AND '),
		);
	});

	it.each([
		[{ limit: 0 }, "'Limit' must be a whole number from 1"],
		[{ limit: '={{ "many" }}' }, "'Limit' must be a whole number from 1"],
		[{ filters: { createdAfter: 'last week' } }, "'Created After' must be a date and time"],
		[{ filters: { statuses: '={{ ["open"] }}' } }, "'Status' must be one of active"],
	])('refuses %j', async (parameters, message) => {
		expect((await runToError(node('getAll', parameters))).message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});

	it('pairs all results with their item', async () => {
		await createMany(2);
		virtualTime.skip(60_000);
		const output = await runNode(node('getAll', { filters: { query: '={{ $json.query }}' } }), {
			items: [{ query: 'title:CODE-1' }, { query: 'status:active' }],
		});
		expect(output.map(({ json, pairedItem }) => [json.title, pairedItem])).toEqual([
			['CODE-1', { item: 0 }],
			['CODE-0', { item: 1 }],
			['CODE-1', { item: 1 }],
		]);
	});
});
