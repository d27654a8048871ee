import fc from 'fast-check';
import {
	KEEP_ANNOUNCEMENTS_MS,
	listCompleteRuns,
	listToFetch,
	listToRemove,
	listUnknown,
	listWatched,
	matchesFilter,
	groupReadyJobs,
} from '../../../../nodes/ShopifyDiscountTrigger/jobs/plan';
import { toWatchedJob } from '../../../../nodes/ShopifyDiscountTrigger/jobs/jobs';
import type { JobStates, WatchedJob } from '../../../../nodes/ShopifyDiscountTrigger/jobs/jobs';
import type { PlanInput } from '../../../../nodes/ShopifyDiscountTrigger/jobs/plan';
import type { StoredAnnouncement } from '../../../../nodes/shopify/creation/announcements';

const NOW = Date.parse('2026-11-20T12:00:00Z');
const MINUTE = 60_000;

const announcement = (
	number: number,
	{
		run = `run-${number}`,
		of = 1,
		minutesAgo = 5,
		...rest
	}: Partial<StoredAnnouncement> & {
		run?: string;
		of?: number;
		minutesAgo?: number;
	} = {},
): StoredAnnouncement => ({
	key: `job_${number}`,
	token: `token-${number}`,
	announcedAt: new Date(NOW - minutesAgo * MINUTE).toISOString(),
	bulkCreationId: `gid://shopify/DiscountRedeemCodeBulkCreation/${number}`,
	discountId: 'gid://shopify/DiscountCodeNode/1',
	codesCount: 2,
	existingCounts: false,
	batch: { id: run, index: number, of },
	...rest,
});

const state = (number: number, done: boolean) => ({
	id: `gid://shopify/DiscountRedeemCodeBulkCreation/${number}`,
	createdAt: '2026-11-20T11:00:00Z',
	done,
	codesCount: 2,
	importedCount: done ? 2 : 0,
	failedCount: 0,
	discountCode: null,
});

const view = (
	announcements: StoredAnnouncement[],
	said: Record<number, boolean | 'gone'>,
	rest: Partial<PlanInput> = {},
): PlanInput => ({
	announcements,
	states: new Map(
		Object.entries(said).map(([number, value]) => [
			`job_${number}`,
			value === 'gone' ? 'gone' : state(Number(number), value),
		]),
	) as JobStates,
	handled: new Set(),
	wholeRun: false,
	now: NOW,
	...rest,
});

const numberOf = ({ key }: WatchedJob) => key.replace('job_', '');

const ready = (given: PlanInput) =>
	groupReadyJobs(given.announcements.map(toWatchedJob), given).map((group) => group.map(numberOf));

describe('ready jobs', () => {
	it('are all jobs that are done, in the order of announcement', () => {
		const all = [announcement(3), announcement(1), announcement(2)];
		expect(ready(view(all, { 1: true, 2: false, 3: true }))).toEqual([['3'], ['1']]);
	});

	it('exclude a job whose state is unknown', () => {
		expect(ready(view([announcement(1)], {}))).toEqual([]);
	});

	it('include a job that is gone, after ten minutes', () => {
		expect(ready(view([announcement(1, { minutesAgo: 10 })], { 1: 'gone' }))).toEqual([]);
		expect(ready(view([announcement(1, { minutesAgo: 11 })], { 1: 'gone' }))).toEqual([['1']]);
	});

	it('include a whole run once all its jobs are announced and done', () => {
		const one = announcement(1, { run: 'r', of: 2 });
		const two = announcement(2, { run: 'r', of: 2 });
		const wholeRun = { wholeRun: true };
		expect(ready(view([one], { 1: true }, wholeRun))).toEqual([]);
		expect(ready(view([one, two], { 1: true, 2: false }, wholeRun))).toEqual([]);
		expect(ready(view([one, two], { 1: true, 2: true }, wholeRun))).toEqual([['1', '2']]);
	});

	it('include a run that stopped early, an hour after its last job', () => {
		const one = announcement(1, { run: 'r', of: 3, minutesAgo: 90 });
		const late = announcement(2, { run: 'r', of: 3, minutesAgo: 60 });
		const later = announcement(2, { run: 'r', of: 3, minutesAgo: 61 });
		const said = { 1: true, 2: true };
		expect(ready(view([one, late], said, { wholeRun: true }))).toEqual([]);
		expect(ready(view([one, later], said, { wholeRun: true }))).toEqual([['1', '2']]);
	});

	it('include the rest of a run that was partly settled before', () => {
		const all = [announcement(1, { run: 'r', of: 2 }), announcement(2, { run: 'r', of: 2 })];
		const given = view(all, { 2: true }, { wholeRun: true, handled: new Set(['1']) });
		const waiting = all.slice(1).map(toWatchedJob);
		expect(groupReadyJobs(waiting, given)).toEqual([waiting]);
	});

	it('never include a job twice, an unfinished job, or part of a run', () => {
		const runs = fc.array(
			fc.record({
				of: fc.integer({ min: 1, max: 4 }),
				jobs: fc.array(
					fc.record({
						said: fc.constantFrom(true, false, 'gone' as const, undefined),
						minutesAgo: fc.integer({ min: 0, max: 200 }),
						handled: fc.boolean(),
					}),
					{ minLength: 1, maxLength: 4 },
				),
			}),
			{ maxLength: 6 },
		);
		fc.assert(
			fc.property(runs, fc.boolean(), (given, wholeRun) => {
				const all: StoredAnnouncement[] = [];
				const said: Record<number, boolean | 'gone'> = {};
				const handled = new Set<string>();
				given.forEach(({ of, jobs }, run) => {
					for (const job of jobs) {
						const number = all.length + 1;
						all.push(announcement(number, { run: `r${run}`, of, minutesAgo: job.minutesAgo }));
						if (job.said !== undefined) said[number] = job.said;
						if (job.handled) handled.add(String(number));
					}
				});
				const looked = view(all, said, { wholeRun, handled });
				const waiting = all.map(toWatchedJob).filter((job) => !handled.has(numberOf(job)));
				const groups = groupReadyJobs(waiting, looked);
				const numbers = groups.flat().map(numberOf);
				expect(new Set(numbers).size).toBe(numbers.length);
				for (const number of numbers) {
					expect(handled.has(number)).toBe(false);
					expect([true, 'gone']).toContain(said[Number(number)]);
				}
				if (!wholeRun) return;
				for (const group of groups) {
					const run = group[0]?.announcement?.batch.id;
					const mine = waiting.filter((job) => job.announcement?.batch.id === run);
					expect(group).toEqual(mine);
				}
			}),
		);
	});

	it('eventually include everything', () => {
		const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 8 });
		fc.assert(
			fc.property(sizes, fc.boolean(), (given, wholeRun) => {
				const all = given.flatMap((jobs, run) =>
					Array.from({ length: jobs }, (_, job) =>
						announcement(run * 10 + job, { run: `r${run}`, of: jobs + (run % 2), minutesAgo: 61 }),
					),
				);
				const said = Object.fromEntries(all.map(({ key }) => [Number(key.slice(4)), true]));
				expect(ready(view(all, said, { wholeRun })).flat()).toHaveLength(all.length);
			}),
		);
	});
});

describe('requested jobs', () => {
	const all = [
		announcement(1, { run: 'r', of: 3 }),
		announcement(2, { run: 'r', of: 3, discountId: 'other' }),
		announcement(3, { run: 'r', of: 3 }),
		announcement(4),
	];
	const numbers = (wholeRun: boolean, handled: string[] = []) =>
		listToFetch([all[2] ?? announcement(0)].map(toWatchedJob), {
			announcements: all,
			handled: new Set(handled),
			wholeRun,
		}).map(numberOf);

	it('are the jobs being waited for', () => {
		expect(numbers(false)).toEqual(['3']);
	});

	it('are all unsettled jobs of their runs when waiting for whole runs', () => {
		expect(numbers(true)).toEqual(['1', '2', '3']);
		expect(numbers(true, ['1'])).toEqual(['2', '3']);
	});
});

describe('watched jobs', () => {
	it('are those that pass the filter', () => {
		const labelled = announcement(1, { label: 'Spring' });
		expect(matchesFilter({ watch: 'announced' }, labelled)).toBe(true);
		expect(matchesFilter({ watch: 'announced', label: 'SPRING' }, labelled)).toBe(true);
		expect(matchesFilter({ watch: 'announced', label: 'Autumn' }, labelled)).toBe(false);
		expect(matchesFilter({ watch: 'announced', label: 'Spring' }, announcement(2))).toBe(false);
		expect(matchesFilter({ watch: 'announced', discountId: 'other' }, labelled)).toBe(false);
		expect(matchesFilter({ watch: 'ids' }, labelled)).toBe(false);
	});

	it('are of one kind only', () => {
		const batch = announcement(1, { discountId: 'price_rules/1', bulkCreationId: undefined });
		const [creations, batches] = [
			{ watch: 'announced' },
			{ watch: 'announced', kind: 'batch' },
		] as const;
		expect([matchesFilter(creations, batch), matchesFilter(creations, announcement(2))]).toEqual([
			false,
			true,
		]);
		expect([matchesFilter(batches, batch), matchesFilter(batches, announcement(2))]).toEqual([
			true,
			false,
		]);
		expect(matchesFilter({ ...batches, discountId: 'price_rules/1' }, batch)).toBe(true);
		expect(matchesFilter({ ...batches, discountId: 'price_rules/11' }, batch)).toBe(false);
	});

	it('are those listed by ID, with their announcement if there is one', () => {
		const announced = announcement(1);
		const ids = [announced.bulkCreationId ?? '', 'gid://shopify/DiscountRedeemCodeBulkCreation/9'];
		const watched = listWatched({ filter: { watch: 'ids' }, ids }, [announced, announcement(2)]);
		expect(watched.map(({ key, announcement: said }) => [key, said])).toEqual([
			['1', announced],
			['9', undefined],
		]);
		const states: JobStates = new Map([
			['1', 'gone'],
			['9', 'gone'],
		]);
		expect(listUnknown(watched, states).map(numberOf)).toEqual(['9']);
	});
});

describe('a run is complete', () => {
	const all = [
		announcement(1, { run: 'r', of: 2 }),
		announcement(2, { run: 'r', of: 2, discountId: 'other' }),
	];

	it('once all its jobs are announced and delivered', () => {
		const given = (delivered: string[], announcements = all) => [
			...listCompleteRuns(announcements, { watch: 'announced' }, new Set(delivered), NOW),
		];
		expect(given(['1'])).toEqual([]);
		expect(given(['1', '2'])).toEqual(['r']);
		expect(given(['1'], all.slice(0, 1))).toEqual([]);
	});

	it('without the jobs that the filter excludes', () => {
		const filter = { watch: 'announced', discountId: 'other' } as const;
		expect([...listCompleteRuns(all, filter, new Set(['2']), NOW)]).toEqual(['r']);
	});
});

describe('removed announcements', () => {
	const days = KEEP_ANNOUNCEMENTS_MS / MINUTE;
	const all = [
		announcement(1, { minutesAgo: days + 2 }),
		announcement(2, { minutesAgo: days + 1 }),
		announcement(3, { minutesAgo: days }),
		announcement(4),
	];
	const removed = (waiting: number[]) =>
		listToRemove(
			all,
			waiting.map((number) => toWatchedJob(announcement(number))),
			NOW,
		);

	it('are older than 30 days, oldest first', () => {
		expect(removed([])).toEqual(['job_1', 'job_2']);
	});

	it('exclude those that are ready to be returned', () => {
		expect(removed([1])).toEqual(['job_2']);
	});
});
