import type { IDataObject } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, run, runToError } from '../support/engine';
import { adminGraphql, countRequests, createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const customers = (count: number, prefix = 'CODE') =>
	Array.from({ length: count }, (_, index) => ({
		email: `customer${index}@example.com`,
		code: `${prefix}-${index}`,
	}));

const addMany = (parameters: IDataObject = {}, extra = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'redeemCode',
			operation: 'addMany',
			discountId: { __rl: true, mode: 'id', value: discountId },
			...parameters,
		},
		extra,
	});

const codesOf = (output: Array<{ json: IDataObject }> | undefined) =>
	output?.map(({ json }) => json.code);

describe('adding the codes of all input items', () => {
	it('returns every code that works with the data and the link of its item', async () => {
		const items = customers(3);
		const { outputs } = await run(addMany(), { items });
		expect(outputs[0]).toEqual(
			items.map((json, item) => ({
				json: expect.objectContaining({
					...json,
					discountId,
					bulkCreationId: expect.stringMatching(/DiscountRedeemCodeBulkCreation\/\d+$/),
				}),
				pairedItem: { item },
			})),
		);
		expect(outputs[1]).toEqual([]);
		expect(liveCodes(emulator, discountId)).toEqual(items.map(({ code }) => code));
	});

	it('sends any number in chunks of 250, each after the previous one is done', async () => {
		const { outputs } = await run(addMany(), { items: customers(600) });
		expect(outputs[0]).toHaveLength(600);
		const jobs = emulator.state.creationJobs;
		expect(jobs.map(({ codes }) => codes.length)).toEqual([250, 250, 100]);
		for (let next = 1; next < jobs.length; next++) {
			expect(jobs[next]?.createdAt).toBeGreaterThanOrEqual(jobs[next - 1]?.finishedAt ?? Infinity);
		}
		expect(liveCodes(emulator, discountId)).toHaveLength(600);
	});

	it('sends the 251st code in a second job instead of losing all to Shopify’s limit', async () => {
		const { outputs } = await run(addMany(), { items: customers(251) });
		expect(outputs[0]).toHaveLength(251);
		expect(emulator.state.creationJobs.map(({ codes }) => codes.length)).toEqual([250, 1]);
	});

	it('runs more jobs at once on request', async () => {
		await run(addMany({ options: { jobsInFlight: 3 } }), { items: customers(600) });
		const [first, , third] = emulator.state.creationJobs;
		expect(third?.createdAt).toBeLessThan(first?.finishedAt ?? 0);
	});

	it('reads no codes if the counts prove that all work', async () => {
		await run(addMany(), { items: customers(300) });
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(0);
	});

	it('reads the IDs of codes on request', async () => {
		const { outputs } = await run(addMany({ options: { includeIds: true } }), {
			items: customers(2),
		});
		for (const { json } of outputs[0] ?? []) {
			expect(json.redeemCodeId).toMatch(/^gid:\/\/shopify\/DiscountRedeemCode\/\d+$/);
		}
	});

	it('adds to the discount of each item', async () => {
		const other = await createDiscount(emulator.url, 'OTHER');
		const items = [
			{ discount: discountId, code: 'A' },
			{ discount: other, code: 'B' },
		];
		const parameters = { discountId: { __rl: true, mode: 'id', value: '={{ $json.discount }}' } };
		const { outputs } = await run(addMany(parameters), { items });
		expect(outputs[0]?.map(({ json }) => json.discountId)).toEqual([discountId, other]);
		expect(liveCodes(emulator, other)).toEqual(['B']);
	});

	it('accepts the discount as a plain number', async () => {
		const value = discountId.replace(/\D+/, '');
		const { outputs } = await run(addMany({ discountId: { __rl: true, mode: 'id', value } }), {
			items: customers(1),
		});
		expect(outputs[0]).toHaveLength(1);
	});
});

describe('adding a list of codes', () => {
	it('splits text at commas and line breaks and pairs all codes to the item', async () => {
		const { outputs } = await run(addMany({ codesFrom: 'list', codes: 'A, B\nC;D' }), {
			items: [{ campaign: 1 }],
		});
		expect(codesOf(outputs[0])).toEqual(['A', 'B', 'C', 'D']);
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual(Array(4).fill({ item: 0 }));
	});

	it('accepts an array from an expression', async () => {
		const { outputs } = await run(addMany({ codesFrom: 'list', codes: '={{ $json.codes }}' }), {
			items: [{ codes: ['A', 'B'] }],
		});
		expect(codesOf(outputs[0])).toEqual(['A', 'B']);
	});

	it('sends a list that is the same for all items once', async () => {
		const { outputs } = await run(addMany({ codesFrom: 'list', codes: 'A,B' }), {
			items: [{}, {}, {}],
		});
		expect(codesOf(outputs[0])).toEqual(['A', 'B']);
		expect(outputs[1]).toEqual([]);
	});

	it('says that an empty list has no codes, and sends nothing', async () => {
		const error = await runToError(addMany({ codesFrom: 'list', codes: ' ,\n' }));
		expect(error).toMatchObject({
			message: 'There are no codes to add',
			description: "Check 'Codes'. Nothing was sent.",
		});
		expect(emulator.state.creationJobs).toEqual([]);
	});
});

describe('codes that cannot work', () => {
	it('are Not Created with the reason, never Created, and do not stop the others', async () => {
		await createDiscount(emulator.url, 'Taken-Elsewhere');
		const items = [
			{ code: 'GOOD' },
			{ code: 'good' },
			{ code: 'X'.repeat(256) },
			{ code: 'two\nlines' },
			{ code: 'TAKEN-ELSEWHERE' },
			{ code: 'born-with' },
			{ code: '' },
		];
		const { outputs } = await run(addMany(), { items });
		expect(codesOf(outputs[0])).toEqual(['GOOD']);
		expect(
			outputs[1]?.map(({ json, pairedItem }) => [pairedItem, json.reason, json.message]),
		).toEqual([
			[{ item: 1 }, 'duplicate', 'Same code as item 1; upper and lower case count as the same'],
			[{ item: 2 }, 'invalid', 'The code has 256 characters; at most 255 are allowed'],
			[
				{ item: 3 },
				'invalid',
				'The code has a character that nobody can see or type, U+000A (line break), at position 4',
			],
			[
				{ item: 6 },
				'invalid',
				"'Code' is empty for this item: the field 'code' of the item is empty",
			],
			[{ item: 4 }, 'taken', 'Another discount of the store has this code'],
			[{ item: 5 }, 'alreadyOnDiscount', 'The discount had this code before'],
		]);
		expect(liveCodes(emulator, discountId)).toEqual(['GOOD']);
	});

	it('are Created if the discount already had them and the user counts those', async () => {
		const items = customers(3);
		await run(addMany(), { items });
		const { outputs } = await run(addMany({ options: { existingCodes: 'created' } }), { items });
		expect(codesOf(outputs[0])).toEqual(codesOf(items.map((json) => ({ json }))));
		expect(outputs[1]).toEqual([]);
	});

	it('are a mistake in the workflow if all are empty', async () => {
		const error = await runToError(addMany({ code: '={{ $json.coupon }}' }), {
			items: customers(2),
		});
		expect(error.message).toContain(
			"'Code' is empty for this item: the expression looks for the field 'coupon'",
		);
		expect(error.description).toContain('Nothing was created');
		expect(emulator.state.creationJobs).toEqual([]);
	});
});

describe('a discount that cannot get codes', () => {
	test.each(['gid://shopify/DiscountCodeNode/1', '1'])(
		'%s, which does not exist, is refused before a code is sent',
		async (value) => {
			const error = await runToError(addMany({ discountId: { __rl: true, mode: 'id', value } }), {
				items: customers(1),
			});
			expect(error.message).toBe('The store has no code discount with this ID');
			expect(error.description).toContain('Nothing was created.');
			expect(emulator.state.creationJobs).toEqual([]);
		},
	);

	it('that is automatic is refused under its own ID and under that of a code discount', async () => {
		const data = await adminGraphql(
			emulator.url,
			`mutation { discountAutomaticBasicCreate(automaticBasicDiscount: { title: "Auto", startsAt: "2026-01-01T00:00:00Z", customerGets: { value: { percentage: 0.1 }, items: { all: true } } }) { automaticDiscountNode { id } } }`,
		);
		const { id } = (data.discountAutomaticBasicCreate as { automaticDiscountNode: { id: string } })
			.automaticDiscountNode;
		const ours = await runToError(addMany({ discountId: { __rl: true, mode: 'id', value: id } }), {
			items: customers(1),
		});
		expect(ours.message).toContain(`not '${id}'`);
		const number = id.replace(/\D+/, '');
		const theirs = await runToError(
			addMany({ discountId: { __rl: true, mode: 'id', value: number } }),
			{ items: customers(1) },
		);
		expect(theirs.message).toBe('The store has no code discount with this ID');
		expect(emulator.state.creationJobs).toEqual([]);
	});

	it('leaves all codes Not Created if the node continues on failure', async () => {
		const parameters = { discountId: { __rl: true, mode: 'id', value: '1' } };
		const { outputs } = await run(addMany(parameters, { onError: 'continueRegularOutput' }), {
			items: customers(2),
		});
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]?.map(({ json }) => json.reason)).toEqual(['discountGone', 'discountGone']);
	});
});

describe('waiting', () => {
	it('ends at the deadline: unfinished codes are Not Created with their job, and no more are sent', async () => {
		emulator.settings({ jobSecondsPerCode: 10 });
		const { outputs, hints } = await run(addMany({ options: { waitMinutes: 1 } }), {
			items: customers(300),
		});
		expect(outputs[0]).toEqual([]);
		const reasons = outputs[1]?.map(({ json }) => json.reason);
		expect(reasons?.filter((reason) => reason === 'notFinished')).toHaveLength(250);
		expect(reasons?.filter((reason) => reason === 'notSent')).toHaveLength(50);
		expect(outputs[1]?.[0]?.json.bulkCreationId).toMatch(/^gid:/);
		expect(hints[0]?.message).toContain('The deadline passed before all codes were done');
		expect(emulator.state.creationJobs).toHaveLength(1);
	});

	it('ends immediately on cancellation, naming what continues in the store', async () => {
		emulator.settings({ jobSecondsPerCode: 10 });
		const controller = new AbortController();
		let sleeps = 0;
		virtualTime.onSleep(() => {
			if (++sleeps === 3) controller.abort();
		});
		const error = await runToError(addMany(), { items: customers(300), signal: controller.signal });
		expect(error.message).toBe('Adding codes was cancelled');
		expect(error.description).toMatch(
			/^1 jobs with 250 codes were started and continue in Shopify; .*DiscountRedeemCodeBulkCreation\/\d+\.$/,
		);
		expect(sleeps).toBe(3);
	});
});
