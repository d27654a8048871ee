import { countRequests, createDiscount } from '../support/storeClient';
import { appData, DAY, HOUR, MINUTE } from './listening';
import {
	batchListener,
	keepFromEnding,
	listenForBatches,
	plantBatch,
	ruleNumberOf,
	useRestStore,
} from './listeningBatches';

const emulator = useRestStore();
let discountId: string;

beforeAll(() => virtualTime.freeze());

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => jest.restoreAllMocks());

const BATCHES = 150;

/** Creates completed batches of two codes each; returns their IDs. */
function plantMany(count = BATCHES, { of = 1, ageMs = 0 } = {}) {
	return Array.from({ length: count }, (_, at) => {
		virtualTime.skip(1000);
		const run = of === 1 ? `single-${at}` : 'run';
		const batch = { id: run, index: of === 1 ? 0 : at, of };
		return plantBatch(emulator, discountId, [`A-${at}`, `B-${at}`], {
			batch,
			ageMs,
			isCompleted: true,
		});
	});
}

const allCodes = (count = BATCHES) =>
	Array.from({ length: count }, (_, at) => [`A-${at}`, `B-${at}`]).flat();

/** Returns the virtual duration of a poll and its items. */
async function timed(poll: () => Promise<unknown[] | null>) {
	const from = Date.now() + MINUTE;
	const returned = (await poll()) ?? [];
	return { returned, tookMs: Date.now() - from };
}

describe('150 batches', () => {
	it.each([50_000, 100_000, undefined])(
		'are returned in order, once each, by polls that stay within %s ms',
		async (budgetMs) => {
			const trigger = await listenForBatches(emulator);
			plantMany();
			const came: unknown[] = [];
			for (let polls = 0; came.length < 2 * BATCHES; polls++) {
				expect(polls).toBeLessThan(20);
				const { returned, tookMs } = await timed(async () => await trigger.pollCodes({ budgetMs }));
				// Half of the time is for polling states, so the first codes do not wait for the last state.
				expect(returned.length).toBeGreaterThan(20);
				expect(tookMs).toBeLessThan(budgetMs ?? 300_000);
				came.push(...returned);
			}
			expect(came).toEqual(allCodes());
			expect(await trigger.poll()).toBeNull();
			// One request for its state, and one for its codes.
			expect(countRequests(emulator, 'restGetBatch')).toBe(2 * BATCHES);
			expect(countRequests(emulator, 'restListBatchCodes')).toBe(BATCHES);
			expect(emulator.requests().some(({ throttled }) => throttled)).toBe(false);
		},
	);

	it('are returned one by one if a poll has no time at all', async () => {
		const trigger = await listenForBatches(emulator);
		plantMany(3);
		for (const code of ['A-0', 'A-1', 'A-2']) {
			const [first] = await trigger.pollCodes({ budgetMs: 0 });
			expect(first).toBe(code);
		}
		expect(await trigger.poll({ budgetMs: 0 })).toBeNull();
	});

	it('of one whole run are returned although one poll cannot read them all', async () => {
		const trigger = await listenForBatches(emulator, { options: { wholeRun: true } });
		plantMany(BATCHES, { of: BATCHES });
		const came: unknown[] = [];
		let empty = 0;
		for (let polls = 0; came.length < 2 * BATCHES; polls++) {
			expect(polls).toBeLessThan(20);
			const rows = (await trigger.poll({ budgetMs: 50_000 })) ?? [];
			if (rows.length === 0) empty++;
			came.push(...rows.map(({ code }) => code));
			const isLast = came.length === 2 * BATCHES;
			expect(rows.every(({ batchComplete }) => batchComplete === isLast)).toBe(true);
		}
		expect(empty).toBeGreaterThan(0);
		expect(came).toEqual(allCodes());
		expect(countRequests(emulator, 'restGetBatch')).toBe(2 * BATCHES);
	});

	it('as jobs take one request each', async () => {
		const trigger = await listenForBatches(emulator, { returns: 'jobs' });
		plantMany();
		expect(await trigger.poll()).toHaveLength(BATCHES);
		expect(countRequests(emulator, 'restGetBatch')).toBe(BATCHES);
	});

	it('do not delay later ones if they never end', async () => {
		const trigger = await listenForBatches(emulator);
		const ids = plantMany();
		keepFromEnding(emulator, ids.slice(0, BATCHES - 1), 'running');
		const polls: unknown[][] = [];
		for (let at = 0; at < 4; at++) polls.push(await trigger.pollCodes({ budgetMs: 50_000 }));
		expect(polls.flat()).toEqual(allCodes().slice(-2));
	});

	it('are not removed as too old before they were read', async () => {
		const trigger = await listenForBatches(emulator, { returns: 'jobs' });
		plantMany(BATCHES, { ageMs: 31 * DAY });
		const came: unknown[] = [];
		for (let polls = 0; polls < 12; polls++)
			came.push(...((await trigger.poll({ budgetMs: 50_000 })) ?? []));
		expect(came).toHaveLength(BATCHES);
		for (let polls = 0; polls < 12; polls++) await trigger.poll();
		expect(appData(emulator, 'job_')).toEqual([]);
	});

	it('of as many price rules leave time to read each rule', async () => {
		const trigger = await listenForBatches(emulator);
		for (let at = 0; at < 60; at++) {
			virtualTime.skip(1000);
			const other = await createDiscount(emulator.url, `RULE-${at}`);
			plantBatch(emulator, other, [`C-${at}`], { isCompleted: true });
		}
		const came: unknown[] = [];
		while (came.length < 60) {
			const { returned, tookMs } = await timed(
				async () => await trigger.pollCodes({ budgetMs: 60_000 }),
			);
			expect(returned.length).toBeGreaterThan(0);
			expect(tookMs).toBeLessThan(60_000);
			came.push(...returned);
		}
		expect(new Set(came).size).toBe(60);
	});
});

describe('a baseline that takes more than one poll', () => {
	it('takes several polls, which return no finished jobs and lose no unfinished ones', async () => {
		plantMany(300);
		// It ends soon after the first poll.
		emulator.settings({ jobSecondsPerCode: 90 });
		plantBatch(emulator, discountId, ['RUNNING']);
		const trigger = batchListener(emulator);
		const { returned, tookMs } = await timed(async () => await trigger.poll());
		expect(returned).toEqual([]);
		expect(tookMs).toBeLessThan(60_000);
		expect(appData(emulator, 'listener_')[0]?.value).toContain('"undecided"');
		// Neither a restart nor a new filter makes any of it due.
		trigger.restart({});
		expect(await trigger.poll({ budgetMs: 30_000 })).toBeNull();
		const priceRuleId = ruleNumberOf(emulator, discountId);
		trigger.change({
			parameters: { triggerOn: 'priceRuleBatchCompleted', options: { priceRuleId } },
		});
		const came: unknown[] = [];
		for (let polls = 0; polls < 6; polls++) came.push(...(await trigger.pollCodes()));
		expect(appData(emulator, 'listener_')[0]?.value).not.toContain('"undecided"');
		expect(JSON.stringify(trigger.memory())).not.toContain('"undecided"');
		virtualTime.skip(HOUR);
		expect([...came, ...(await trigger.pollCodes())]).toEqual(['RUNNING']);
	});
});

describe('Fetch Test Event', () => {
	const manual = { mode: 'manual' } as const;

	it('shows the newest completed batch, without reading all', async () => {
		plantMany();
		emulator.settings({ jobSecondsPerCode: 3600 });
		plantBatch(emulator, discountId, ['RUNNING']);
		const trigger = batchListener(emulator);
		const before = JSON.stringify(appData(emulator));
		expect(await trigger.pollCodes(manual)).toEqual([`A-${BATCHES - 1}`, `B-${BATCHES - 1}`]);
		expect(countRequests(emulator, 'restGetBatch')).toBeLessThan(25);
		expect(JSON.stringify(appData(emulator))).toBe(before);
		expect(trigger.memory()).toEqual({});
	});

	it('takes nothing from the published workflow', async () => {
		const trigger = await listenForBatches(emulator);
		plantMany(1);
		expect(await trigger.pollCodes(manual)).toEqual(['A-0', 'B-0']);
		expect(await trigger.pollCodes()).toEqual(['A-0', 'B-0']);
		expect(await trigger.pollCodes(manual)).toEqual(['A-0', 'B-0']);
		expect(await trigger.poll()).toBeNull();
	});

	it('names a batch that the store does not have', async () => {
		const priceRuleId = ruleNumberOf(emulator, discountId);
		const parameters = { watch: 'ids', priceRuleId, discountCodeCreationIds: '7' };
		const { message } = await batchListener(emulator, parameters).pollToError(manual);
		expect(message).toBe(`The store has no batch 7 of the price rule ${priceRuleId}`);
	});

	it('shows a made-up sample if only code creation jobs are announced', async () => {
		expect(await batchListener(emulator).poll(manual)).toEqual([
			expect.objectContaining({ code: 'SAMPLE-CODE', deliveryId: 'sample' }),
		]);
	});
});
