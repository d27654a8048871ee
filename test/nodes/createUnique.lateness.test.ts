import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, run } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const CODES_PER_JOB = 250;

/** Series of job durations in ms; the unit test of the poll schedule covers more of them. */
const rows: Record<string, number[]> = {
	'one of 60 s, then of 27 s': [60_000, 27_000, 27_000, 27_000],
	'one of 9 s, then of 1 s': [9000, ...Array.from({ length: 12 }, () => 1000)],
	'1 s and 30 s by turns': [1000, 30_000, 1000, 30_000, 1000, 30_000],
	'10 s and a fifth less each time': Array.from({ length: 10 }, (_, at) => 10_000 * 0.8 ** at),
	'0.3 s': Array.from({ length: 20 }, () => 300),
};

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

afterEach(() => virtualTime.onSleep());

/** Creates codes in jobs of these durations (ms), with answers that take `answerMs`; returns the jobs. */
async function runJobs(times: number[], answerMs = 0) {
	emulator.reset();
	const { creations } = emulator.state;
	const get = creations.get.bind(creations);
	creations.get = (id) => {
		const job = get(id);
		const seen = job && { ...job };
		virtualTime.skip(answerMs);
		return seen;
	};
	emulator.settings({ logVariables: false });
	const value = await createDiscount(emulator.url, 'BORN-WITH');
	virtualTime.skip(60_000);
	virtualTime.onSleep(() => {
		const time = times[emulator.state.creationJobs.length - 1] ?? 1000;
		emulator.settings({ jobSecondsPerCode: time / CODES_PER_JOB / 1000 });
	});
	const start = Date.now();
	const { outputs } = await run(
		place(new ShopifyDiscount(), {
			shop: emulator.url,
			parameters: {
				resource: 'redeemCode',
				operation: 'createUnique',
				discountId: { __rl: true, mode: 'id', value },
				howMany: 'inAll',
				codesInAll: times.length * CODES_PER_JOB,
				options: { returnAs: 'csv' },
			},
		}),
	);
	expect(outputs[0]?.[0]?.json.codes).toBe(times.length * CODES_PER_JOB);
	return { seconds: (Date.now() - start) / 1000, jobs: emulator.state.creationJobs };
}

it.each(Object.entries(rows))(
	'notices promptly that a job is done, and starts the next: %s',
	async (_, times) => {
		const { seconds, jobs } = await runJobs(times);

		expect((1000 * seconds) / times.reduce((sum, time) => sum + time, 0)).toBeLessThan(1.05);
		for (const [at, { startedAt = NaN, finishedAt = NaN }] of jobs.entries()) {
			expect(finishedAt - startedAt).toBeCloseTo(times[at] ?? NaN, 3);
			const noticedAt = jobs[at + 1]?.startedAt ?? finishedAt;
			expect(noticedAt - finishedAt).toBeLessThanOrEqual(1000 + (times[at] ?? 0) / 50);
		}
		expect(emulator.requests().filter(({ throttled }) => throttled)).toEqual([]);
	},
);

it('notices it hardly later if answers are slow', async () => {
	const { seconds } = await runJobs(
		Array.from({ length: 20 }, () => 1000),
		150,
	);
	// Jobs of a second, each followed by an answer.
	expect(seconds / 20).toBeLessThan(1.25);
});
