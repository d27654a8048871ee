/* eslint-disable @n8n/community-nodes/no-restricted-globals -- who wants more of them says so */
import { pauseAtRequests } from './pausedRequests';
import { BackgroundRun } from './backgroundRuns';
import type { Pace, Variant } from './backgroundRuns';
import fc from 'fast-check';
import { sleep } from 'n8n-workflow';
import type { Fault } from '../emulator';
import { repeatChance } from '../support/faultMatrix';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

/** How many schedules are tried; thousands take a quarter of an hour. */
const SCHEDULES = Number(process.env.SCHEDULES ?? 150);

beforeAll(() => virtualTime.freeze());

beforeEach(() => repeatChance(1));

afterEach(() => jest.restoreAllMocks());

const disturbances: fc.Arbitrary<Fault> = fc.record({
	operation: fc.constantFrom('setAppData', 'addRedeemCodes', 'getAppValue', 'getAnnouncement'),
	occurrence: fc.integer({ min: 1, max: 25 }),
	times: fc.constantFrom(1, 1, 10),
	fault: fc.constantFrom('reset', '502'),
	when: fc.constantFrom('before', 'after'),
});

/** Makes lists that are empty as often as not. */
const orNone = <T>(one: fc.Arbitrary<T>, constraints: fc.ArrayConstraints) =>
	fc.oneof(fc.constant<T[]>([]), fc.array(one, { minLength: 1, ...constraints }));

const schedules = fc.record({
	variant: fc.constantFrom<Variant>('random', 'drawn'),
	pace: fc.constantFrom<Pace>('quick', 'slow'),
	listeners: fc.integer({ min: 1, max: 3 }),
	polls: fc.array(fc.record({ by: fc.nat(2), afterMs: fc.constantFrom(0, 500, 20_000, 60_000) }), {
		minLength: 4,
		maxLength: 14,
	}),
	/** How long requests and answers take, in turn. */
	pauses: fc.array(fc.constantFrom(0, 20, 100, 700, 3000), { minLength: 1, maxLength: 9 }),
	/** A process that is stopped at one of all requests or answers, for longer than a lease. */
	stops: orNone(fc.record({ at: fc.nat(200), ms: fc.constantFrom(65_000, 130_000, 400_000) }), {
		maxLength: 5,
	}),
	faults: orNone(disturbances, { maxLength: 2 }),
});

it('gives everybody one code, whoever polls, however long anything takes', async () => {
	await fc.assert(
		fc.asyncProperty(schedules, async ({ polls, pauses, stops, faults, ...one }) => {
			const story = await BackgroundRun.start(emulator, one.variant, one);
			await story.handOver();
			await story.takeSome();
			let count = 0;
			pauseAtRequests(async () => {
				const at = count++;
				const stop = stops.find((one) => one.at === at)?.ms ?? 0;
				const ms = stop + (pauses[at % pauses.length] ?? 0);
				if (ms > 0) await sleep(ms);
			});
			let startMs = 0;
			const starts = polls.map(({ by, afterMs }) => {
				startMs += afterMs;
				return { listener: story.listeners[by % one.listeners], startMs };
			});
			await story.disturbed(
				faults,
				async () =>
					await virtualTime.together(
						starts.map(({ listener, startMs }) => async () => {
							await sleep(startMs);
							if (listener) await story.pollNow(listener);
						}),
					),
			);
			pauseAtRequests();
			await story.finish();
			const resubmits = stops.length > 0 || faults.length > 0;
			expect(story.objections({ resubmits })).toEqual([]);
		}),
		// Shrinking takes far longer than finding.
		{ numRuns: wholeMatrix ? SCHEDULES : 3, endOnFailure: true },
	);
}, 3_600_000);
