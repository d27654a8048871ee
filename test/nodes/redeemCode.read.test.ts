import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { Discount } from '../emulator';
import { place, runNode, runToError } from '../support/engine';
import { createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const ENDED = Date.parse('2026-02-01T00:00:00Z');
const ENDED_TEXT = '2026-02-01T00:00:00Z';
const LATER = Date.parse('2999-01-01T00:00:00Z');

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const node = (operation: string, parameters: IDataObject = {}, extra: Partial<INode> = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		extra,
		parameters: { resource: 'redeemCode', operation, ...parameters } as INode['parameters'],
	});

/** Creates codes on the discount, each used as often as its index, and returns their IDs. */
function plant(codes: string[], gid = discountId) {
	const discount = discountOf(emulator, gid);
	return codes.map((code, index) => {
		const made = emulator.state.codes.add(discount, code, Date.now());
		made.usageCount = index;
		return `gid://shopify/DiscountRedeemCode/${made.id}`;
	});
}

const sent = (operation: string) =>
	emulator.requests().filter((request) => request.operation === operation);

describe('finding a code', () => {
	const find = (parameters: IDataObject, extra?: Partial<INode>) =>
		node('find', { simplify: false, ...parameters }, extra);

	it('returns its discount, whether it works and how often it was used', async () => {
		const [, id] = plant(['SAVE-1', 'Save-2']);
		const [item] = await runNode(find({ code: ' save-2 ' }));
		expect(item).toEqual({
			json: {
				found: true,
				works: true,
				reason: null,
				usesLeft: null,
				code: 'Save-2',
				link: 'https://emulated-store.myshopify.com/discount/Save-2',
				redeemCodeId: id,
				usageCount: 1,
				discountId,
				discountTitle: 'BORN-WITH',
				status: 'ACTIVE',
				startsAt: '2026-01-01T00:00:00Z',
				startsAtText: '1 January 2026, 00:00',
				endsAt: null,
				endsAtText: null,
				usageLimit: null,
				appliesOncePerCustomer: false,
			},
			pairedItem: { item: 0 },
		});
		expect(sent('findRedeemCode')).toHaveLength(1);
	});

	it('returns ten fields of it, simplified', async () => {
		plant(['SAVE-1']);
		const [item] = await runNode(find({ code: 'save-1', simplify: true }));
		expect(item?.json).toEqual({
			found: true,
			works: true,
			reason: null,
			usesLeft: null,
			code: 'SAVE-1',
			link: 'https://emulated-store.myshopify.com/discount/SAVE-1',
			discountTitle: 'BORN-WITH',
			endsAt: null,
			endsAtText: null,
			discountId,
		});
	});

	it.each<[string, Partial<Discount>, number, IDataObject]>([
		['works', {}, 5, { works: true, usesLeft: null }],
		['works', { usageLimit: 3 }, 2, { works: true, usesLeft: 1 }],
		['is used up', { usageLimit: 1 }, 1, { works: false, reason: 'usedUp', usesLeft: 0 }],
		['is used up', { usageLimit: 1 }, 2, { works: false, reason: 'usedUp', usesLeft: 0 }],
		['ended', { endsAt: ENDED }, 0, { works: false, reason: 'discountEnded', endsAt: ENDED_TEXT }],
		['ended', { endsAt: ENDED, usageLimit: 2 }, 2, { reason: 'discountEnded', usesLeft: 0 }],
		['has not started', { startsAt: LATER }, 0, { works: false, reason: 'notStarted' }],
	])('says that a code %s: %j, used %i times', async (_, discount, uses, expected) => {
		Object.assign(discountOf(emulator, discountId), discount);
		const made = emulator.state.codes.add(discountOf(emulator, discountId), 'ONE', 0);
		made.usageCount = uses;
		const [item] = await runNode(find({ code: 'one' }));
		expect(item?.json).toMatchObject({ found: true, ...expected });
		expect(item?.json.reason).toBe(expected.reason ?? null);
	});

	it('does not report a code as working before Shopify lists its uses', async () => {
		const discount = discountOf(emulator, discountId);
		emulator.state.codes.add(discount, 'ONE', 0);
		discount.codes = [];
		const [free] = await runNode(find({ code: 'one' }));
		expect(free?.json).toMatchObject({ works: true, usageCount: null, usesLeft: null });
		discount.usageLimit = 1;
		const [limited] = await runNode(find({ code: 'one' }));
		expect(limited?.json).toMatchObject({ works: null, reason: 'usageUnknown', usesLeft: null });
	});

	it('says that a deactivated discount has ended', async () => {
		plant(['ONE']);
		const deactivate = node('deactivate', {
			resource: 'codeDiscount',
			discountId: { __rl: true, mode: 'id', value: discountId },
		});
		await runNode(deactivate);
		virtualTime.skip(1000);
		const [item] = await runNode(find({ code: 'one' }));
		expect(item?.json).toMatchObject({ works: false, reason: 'discountEnded' });
	});

	it('is not confused by longer codes with the same words', async () => {
		const ids = plant([...Array.from({ length: 60 }, (_, n) => `A-${n}-SAVE`), 'SAVE']);
		const [item] = await runNode(find({ code: 'save' }));
		expect(item?.json).toMatchObject({ code: 'SAVE', redeemCodeId: ids.at(-1), usageCount: 60 });
	});

	it('for several items pairs each code with its item', async () => {
		const [one] = plant(['ONE']);
		const other = await createDiscount(emulator.url, 'TWO');
		const items = [{ code: 'two' }, { code: 'one' }];
		const output = await runNode(find({ code: '={{ $json.code }}' }), { items });
		expect(output).toMatchObject([
			{ json: { discountId: other, code: 'TWO' }, pairedItem: { item: 0 } },
			{ json: { discountId, redeemCodeId: one }, pairedItem: { item: 1 } },
		]);
	});

	it('throws for a code that no discount has, and names the alternative', async () => {
		const error = await runToError(find({ code: 'NOBODY' }));
		expect(error.message).toBe('The store does not have this code');
		expect(error.description).toContain("set 'If the Code Is Unknown' to 'Return an Item'");
	});

	it.each(['redeemCode', 'codeDiscount'])(
		'of a %s returns an item for an unknown code on request',
		async (resource) => {
			const operation = resource === 'redeemCode' ? 'find' : 'findByCode';
			const placed = node(operation, {
				resource,
				code: '={{ $json.code }}',
				unknownCode: 'item',
			});
			const output = await runNode(placed, { items: [{ code: 'nobody' }, { code: 'born-with' }] });
			expect(output).toMatchObject([
				{ json: { found: false, code: 'nobody' }, pairedItem: { item: 0 } },
				{ json: { found: true, code: 'BORN-WITH' }, pairedItem: { item: 1 } },
			]);
			const [missing = {}, there = {}] = output.map(({ json }) => json);
			expect(Object.keys(missing).sort()).toEqual(Object.keys(there).sort());
			for (const key of Object.keys(missing)) {
				if (key !== 'found' && key !== 'code') expect(missing[key]).toBeNull();
			}
		},
	);

	it('refuses an empty code before sending', async () => {
		const error = await runToError(find({ code: ' ' }));
		expect(error.message).toBe("'Code' is empty");
		expect(sent('findRedeemCode')).toEqual([]);
	});
});

describe('listing the codes of a discount', () => {
	const list = (parameters: IDataObject = {}) =>
		node('getAll', { discountId: { __rl: true, mode: 'id', value: discountId }, ...parameters });
	const codes = async (parameters: IDataObject) =>
		(await runNode(list(parameters))).map(({ json }) => json.code);

	it('returns each code with its use count, paired with its item', async () => {
		const [id] = plant(['A', 'B']);
		const output = await runNode(list());
		expect(output).toHaveLength(3);
		expect(output[1]).toEqual({
			json: {
				redeemCodeId: id,
				code: 'A',
				usageCount: 0,
				discountId,
				link: 'https://emulated-store.myshopify.com/discount/A',
				discountTitle: 'BORN-WITH',
				startsAt: '2026-01-01T00:00:00Z',
				startsAtText: '1 January 2026, 00:00',
				endsAt: null,
				endsAtText: null,
			},
			pairedItem: { item: 0 },
		});
		expect(output[2]?.json).toMatchObject({ code: 'B', usageCount: 1 });
	});

	it('lists the discount of each item', async () => {
		const other = await createDiscount(emulator.url, 'TWO');
		const output = await runNode(
			list({ discountId: { __rl: true, mode: 'id', value: '={{ $json.id }}' } }),
			{ items: [{ id: other }, { id: discountId }] },
		);
		expect(output).toMatchObject([
			{ json: { code: 'TWO', discountId: other }, pairedItem: { item: 0 } },
			{ json: { code: 'BORN-WITH', discountId }, pairedItem: { item: 1 } },
		]);
	});

	it('reads thousands in pages of 250: each code once, in order, paired with its item', async () => {
		const other = await createDiscount(emulator.url, 'OTHER');
		const planted = Array.from({ length: 5000 }, (_, n) => `CODE-${n}`);
		plant(planted);
		const ofEach = { __rl: true, mode: 'id', value: '={{ $json.id }}' };
		const output = await runNode(list({ discountId: ofEach, returnAll: true }), {
			items: [{ id: other }, { id: discountId }],
		});
		const ofItem = (item: number) =>
			output
				.filter(({ pairedItem }) => JSON.stringify(pairedItem) === JSON.stringify({ item }))
				.map(({ json }) => json.code);
		expect(ofItem(0)).toEqual(['OTHER']);
		expect(ofItem(1)).toEqual(['BORN-WITH', ...planted]);
		expect(output).toHaveLength(5002);
		const pages = sent('getAllRedeemCodes').map(({ variables }) => variables);
		expect(pages.map((variables) => variables?.first)).toEqual(Array(22).fill(250));
		expect(new Set(pages.map((variables) => variables?.after)).size).toBe(21);
	});

	it('reads no more than the limit', async () => {
		plant(Array.from({ length: 300 }, (_, n) => `CODE-${n}`));
		expect(await codes({ limit: 260 })).toHaveLength(260);
		expect(sent('getAllRedeemCodes').map(({ variables }) => variables?.first)).toEqual([250, 10]);
	});

	it('continues by ID where Shopify stops paging, at 25,000', async () => {
		emulator.settings({ enforceThrottle: false });
		plant(Array.from({ length: 25_300 }, (_, n) => `CODE-${n}`));
		const all = await codes({ returnAll: true, filters: { timesUsedAtLeast: 1 } });
		expect(new Set(all).size).toBe(25_299);
		expect(sent('getAllRedeemCodes').at(-1)?.variables?.query).toMatch(
			/^\(times_used:>=1\) AND id:>\d+$/,
		);
		const newestFirst = await codes({ returnAll: true, options: { reverse: true } });
		expect(new Set(newestFirst).size).toBe(25_301);
		expect(newestFirst[0]).toBe('CODE-25299');
	}, 60_000);

	it('filters and sorts', async () => {
		plant(['A-0', 'A-1', 'B-2']);
		expect(await codes({ filters: { timesUsedAtMost: 0 } })).toEqual(['BORN-WITH', 'A-0']);
		expect(await codes({ filters: { query: 'A', timesUsedAtLeast: 1 } })).toEqual(['A-1']);
		expect(await codes({ options: { reverse: true }, limit: 2 })).toEqual(['B-2', 'A-1']);
	});

	it.each([
		[{ filters: { query: 'code:A' } }, "has the field 'code', which Shopify would ignore"],
		[{ filters: { timesUsedAtMost: -1 } }, "'Times Used at Most' must be a whole number from 0"],
		[{ limit: 0 }, "'Limit' must be a whole number from 1"],
	])('refuses %j before sending', async (parameters, message) => {
		expect((await runToError(list(parameters))).message).toContain(message);
		expect(sent('getAllRedeemCodes')).toEqual([]);
	});

	it('accepts text with a colon in quotes', async () => {
		plant(['A:B']);
		expect(await codes({ filters: { query: '"A:B"' } })).toEqual(['A:B']);
	});

	it('says that the store has no such discount', async () => {
		const error = await runToError(list({ discountId: { __rl: true, mode: 'id', value: '1' } }));
		expect(error).toMatchObject({
			message: 'The store has no code discount with this ID',
			itemIndex: 0,
		});
	});
});
