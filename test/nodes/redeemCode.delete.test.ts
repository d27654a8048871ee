import type { IDataObject, INode } from 'n8n-workflow';
import { deleteManyNode, plantUsedCodes } from '../support/deleteCodes';
import { runNode, runToError } from '../support/engine';
import { countRequests, createDiscount, discountOf, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const deleteMany = (parameters: IDataObject, extra: Partial<INode> = {}) =>
	deleteManyNode(emulator, discountId, parameters, extra);

const plant = (codes: string[], gid = discountId) => plantUsedCodes(emulator, codes, gid);

const live = () => liveCodes(emulator, discountId);

const sent = (operation: string) =>
	emulator.requests().filter((request) => request.operation === operation);

const DELETE = 'deleteRedeemCodes';

describe('by IDs', () => {
	it('deletes the codes of all items together and pairs each with its item', async () => {
		const ids = plant(['A', 'B', 'C', 'D']);
		const output = await runNode(deleteMany({ selectBy: 'ids' }), {
			items: [{ redeemCodeId: ids[2] }, { redeemCodeId: [ids[0], ids[2]].join(', ') }],
		});
		expect(output).toEqual([
			{
				json: { deleted: true, redeemCodeId: ids[2], jobId: expect.stringContaining('/Job/') },
				pairedItem: [{ item: 0 }, { item: 1 }],
			},
			{
				json: { deleted: true, redeemCodeId: ids[0], jobId: output[0]?.json.jobId },
				pairedItem: [{ item: 1 }],
			},
		]);
		expect(live()).toEqual(['B', 'D']);
		expect(sent(DELETE).map(({ variables }) => variables)).toEqual([
			{ discountId, ids: [ids[2], ids[0]] },
		]);
	});

	it('accepts a list from an expression, and sends 250 at a time, one job after another', async () => {
		const ids = plant(Array.from({ length: 300 }, (_, n) => `CODE-${n}`));
		const output = await runNode(deleteMany({ redeemCodeIds: '={{ $json.ids }}' }), {
			items: [{ ids }],
		});
		expect(output).toHaveLength(300);
		expect(output.every(({ json }) => json.deleted === true)).toBe(true);
		expect(live()).toEqual([]);
		expect(sent(DELETE).map(({ variables }) => (variables?.ids as string[]).length)).toEqual([
			250, 50,
		]);
		expect(new Set(output.map(({ json }) => json.jobId)).size).toBe(2);
	});

	it('never deletes the code of another discount', async () => {
		const other = await createDiscount(emulator.url, 'OTHER');
		const [foreign] = plant(['FOREIGN'], other);
		await runNode(deleteMany({ redeemCodeIds: foreign }));
		expect(liveCodes(emulator, other)).toEqual(['FOREIGN']);
	});

	it('groups the codes by discount', async () => {
		const other = await createDiscount(emulator.url, 'OTHER');
		const [foreign] = plant(['FOREIGN'], other);
		const [own] = plant(['OWN']);
		const output = await runNode(
			deleteMany({ discountId: { __rl: true, mode: 'id', value: '={{ $json.discountId }}' } }),
			{
				items: [
					{ discountId: other, redeemCodeId: foreign },
					{ discountId, redeemCodeId: own },
				],
			},
		);
		expect(output.map(({ json, pairedItem }) => [json.redeemCodeId, pairedItem])).toEqual([
			[foreign, [{ item: 0 }]],
			[own, [{ item: 1 }]],
		]);
		expect([live(), liveCodes(emulator, other)]).toEqual([[], []]);
	});

	it.each([
		['', "'Code IDs' is empty"],
		['={{ [] }}', "'Code IDs' is empty"],
		['WELCOME', "'Code IDs' must be IDs such as gid://shopify/DiscountRedeemCode/"],
	])('%j is refused before anything is sent', async (redeemCodeIds, message) => {
		plant(['A']);
		const error = await runToError(deleteMany({ redeemCodeIds }));
		expect(error.message).toContain(message);
		expect(error.itemIndex).toBe(0);
		expect(countRequests(emulator, DELETE)).toBe(0);
	});
});

describe('by codes', () => {
	it('looks up each code and deletes it only from this discount', async () => {
		const other = await createDiscount(emulator.url, 'OTHER');
		plant(['FOREIGN'], other);
		const [id] = plant(['Own-1', 'KEPT']);
		const output = await runNode(deleteMany({ selectBy: 'codes' }), {
			items: [{ code: 'own-1' }, { code: 'foreign' }, { code: 'NOBODY' }],
		});
		expect(output).toEqual([
			{
				json: {
					deleted: false,
					code: 'foreign',
					reason: 'notFound',
					message: 'Another discount has this code',
				},
				pairedItem: { item: 1 },
			},
			{
				json: {
					deleted: false,
					code: 'NOBODY',
					reason: 'notFound',
					message: 'The store does not have this code',
				},
				pairedItem: { item: 2 },
			},
			{
				json: expect.objectContaining({ deleted: true, code: 'Own-1', redeemCodeId: id }),
				pairedItem: [{ item: 0 }],
			},
		]);
		expect(live()).toEqual(['KEPT']);
		expect(liveCodes(emulator, other)).toEqual(['FOREIGN']);
	});

	it('sends nothing if no code is found', async () => {
		plant(['A']);
		const output = await runNode(deleteMany({ selectBy: 'codes', codes: 'X, Y' }));
		expect(output.map(({ json }) => json.reason)).toEqual(['notFound', 'notFound']);
		expect(countRequests(emulator, DELETE)).toBe(0);
	});

	it.each([[''], ['={{ undefined }}'], ['={{ [] }}']])('%j is refused', async (codes) => {
		const error = await runToError(deleteMany({ selectBy: 'codes', codes }));
		expect(error.message).toBe("'Codes' is empty");
		expect(countRequests(emulator, DELETE)).toBe(0);
	});
});

describe('by search', () => {
	const search = (text: string, more: IDataObject = {}) =>
		deleteMany({ selectBy: 'search', search: text, ...more });

	it('deletes the codes it finds, such as unused ones, and returns each', async () => {
		plant(['UNUSED', 'USED']);
		const output = await runNode(search('times_used:0'));
		expect(output.map(({ json }) => [json.code, json.usageCount, json.deleted])).toEqual([
			['BORN-WITH', 0, true],
			['UNUSED', 0, true],
		]);
		expect(discountOf(emulator, discountId).codes.map(({ code }) => code)).toEqual(['USED']);
	});

	it('runs the same search of several items once, and pairs its codes with all of them', async () => {
		plant(['A']);
		const [item] = await runNode(search('A'), { items: [{}, {}, {}] });
		expect(item?.pairedItem).toEqual([{ item: 0 }, { item: 1 }, { item: 2 }]);
		expect(sent('getAllRedeemCodes').map(({ variables }) => variables?.query)).toEqual([
			'A',
			expect.stringMatching(/^id:\d+$/),
		]);
	});

	it.each([
		['', "'Search' is empty, which would mean all codes"],
		['   ', "'Search' is empty, which would mean all codes"],
		['time_used:0', "'Search' has the field 'time_used', which Shopify would ignore"],
		['-(usage:0)', "'Search' has the field 'usage'"],
		['={{ $json.prefix }}*', "'Search' has a condition without a value"],
		['=times_used:{{ $json.uses }}', "'Search' has a condition without a value"],
	])('%j is refused before anything is sent', async (text, message) => {
		plant(['A']);
		const error = await runToError(search(text));
		expect(error.message).toContain(message);
		expect(countRequests(emulator, DELETE)).toBe(0);
	});

	it('deletes nothing if it finds more than the limit', async () => {
		plant(['A-1', 'A-2', 'A-3']);
		const error = await runToError(search('A', { maxMatches: 2 }));
		expect(error.message).toContain('the search finds more than 2 codes');
		expect(live()).toHaveLength(3);
		expect(await runNode(search('A', { maxMatches: 3 }))).toHaveLength(3);
	});

	it('returns and sends nothing if it finds nothing', async () => {
		expect(await runNode(search('NOBODY'))).toEqual([]);
		expect(countRequests(emulator, DELETE)).toBe(0);
	});

	it('can be one that was saved in the admin', async () => {
		plant(['UNUSED', 'USED']);
		const saved = [...emulator.state.savedSearches.values()].find(
			({ about }) => about === 'redeemCode',
		);
		await runNode(deleteMany({ selectBy: 'savedSearch', savedSearchId: saved?.id }));
		expect(discountOf(emulator, discountId).codes.map(({ code }) => code)).toEqual(['USED']);
		const error = await runToError(deleteMany({ selectBy: 'savedSearch', savedSearchId: '1' }));
		expect(error.message).toBe("'Saved Search Name or ID' names no saved search of the store");
	});
});
