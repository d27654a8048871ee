import fc from 'fast-check';
import { PollSchedule } from '../../../../nodes/shopify/creation/pollSchedule';
import { jobTimes } from '../../../support/jobTimes';
import { pollJobs } from '../../../support/pollJobs';

const STANDARD = { restoreRate: 100, bucketSize: 2000 };

const restoreRates = fc.constantFrom(50, 100, 200, 1000, 2000);
const seconds = (min: number, max: number) => fc.integer({ min: min * 1000, max: max * 1000 });

/** Jobs whose duration changes by a constant factor. */
const drifting = fc
	.record({
		first: fc.double({ min: 5, max: 60, noNaN: true }),
		factor: fc.double({ min: 0.75, max: 1.4, noNaN: true }),
		jobs: fc.integer({ min: 10, max: 60 }),
	})
	.map(({ first, factor, jobs }) =>
		Array.from({ length: jobs }, (_, at) => first * factor ** at)
			.filter((time) => time >= 0.5 && time <= 600)
			.map((time) => Math.round(time * 1000)),
	);

/** Jobs of two or three durations in any order. */
const mixed = fc
	.array(seconds(1, 40), { minLength: 2, maxLength: 3 })
	.chain((times) => fc.array(fc.constantFrom(...times), { minLength: 20, maxLength: 60 }));

describe('the poll schedule', () => {
	it.each(Object.entries(jobTimes))('loses at most 5 %% on jobs of %s', (_, times) => {
		expect(pollJobs(times, STANDARD).ratio).toBeLessThan(1.05);
	});

	it.each([
		['constant', fc.tuple(seconds(1, 60), fc.integer({ min: 5, max: 40 })).map(repeated)],
		['slowing or quickening', drifting],
		['mixed', mixed],
		['random', fc.array(seconds(1, 60), { minLength: 20, maxLength: 60 })],
	])('loses at most 5 %% on %s jobs', (_, rows: fc.Arbitrary<number[]>) => {
		fc.assert(
			fc.property(rows, fc.constantFrom(100, 200, 1000), (times, restoreRate) => {
				const limits = { restoreRate, bucketSize: 20 * restoreRate };
				expect(pollJobs(times, limits).ratio).toBeLessThan(1.05);
			}),
			{ numRuns: 60 },
		);
	});

	it('notices every job at most 1 s plus 2 % late, after any jobs and with any number of points', () => {
		const points = fc.record({
			maximumAvailable: fc.oneof(fc.constantFrom(1000, 2000, 40_000), fc.double()),
			currentlyAvailable: fc.oneof(fc.nat(1000), fc.double()),
			restoreRate: fc.oneof(restoreRates, fc.double()),
		});
		const past = fc.record({
			tookMs: seconds(0, 3600),
			share: fc.double({ min: 0, max: 1, noNaN: true }),
			codes: fc.integer({ min: 1, max: 250 }),
		});
		fc.assert(
			fc.property(
				fc.array(past, { maxLength: 5 }),
				points,
				seconds(0, 3600),
				fc.integer({ min: 1, max: 250 }),
				(runs, status, elapsedMs, codes) => {
					const schedule = new PollSchedule();
					schedule.recordAnswer(0, status);
					for (const { tookMs, share, codes: its } of runs) {
						schedule.recordRun({ ranMs: tookMs * share, tookMs, codes: its }, 0);
					}
					const gapMs = schedule.gapMs(elapsedMs, codes);
					expect(gapMs).toBeLessThanOrEqual(1000 + elapsedMs / 50);
					expect(gapMs).toBeGreaterThanOrEqual(1);
				},
			),
			{ numRuns: 500 },
		);
	});

	it("loses little if answers take as long as Shopify's", () => {
		const { ratio } = pollJobs(jobTimes['5.5 s each'] ?? [], STANDARD, 200);
		// The last answer of each job takes its time.
		expect(ratio - 200 / 5500).toBeLessThan(1.05);
	});

	it('polls long jobs about once a second, which costs 1 % of the points of a standard store', () => {
		const { questionsPerSecond } = pollJobs(jobTimes['28 s each'] ?? [], STANDARD);
		expect(questionsPerSecond).toBeLessThan(2);
	});

	it('polls most jobs once if they are so short that points are the limit', () => {
		const times = Array.from({ length: 400 }, () => 50);
		const { questions } = pollJobs(times, { restoreRate: 50, bucketSize: 1000 });
		expect(questions).toBeLessThan(1.3 * times.length);
	});

	it('leaves points to others: the emptier the bucket, the longer the gap', () => {
		const gapAt = (currentlyAvailable: number) => {
			const schedule = new PollSchedule();
			schedule.recordAnswer(0, { maximumAvailable: 1000, currentlyAvailable, restoreRate: 100 });
			return schedule.gapMs(500);
		};
		expect([1000, 800, 500, 0].map(gapAt)).toEqual([50, 200, 500, 1000]);
	});

	it('expects less time for a job with fewer codes, but not more for one with more', () => {
		const gapAfter = (codes: number, next: number) => {
			const schedule = new PollSchedule();
			schedule.recordAnswer(0, {
				maximumAvailable: 2000,
				currentlyAvailable: 2000,
				restoreRate: 100,
			});
			schedule.recordRun({ ranMs: 4000, tookMs: 4000, codes }, 0);
			return schedule.gapMs(0, next);
		};
		expect(gapAfter(250, 250)).toBe(475);
		expect(gapAfter(250, 25)).toBe(48);
		expect(gapAfter(1, 250)).toBe(475);
	});
});

function repeated([time, jobs]: [number, number]): number[] {
	return Array.from({ length: jobs }, () => time);
}
