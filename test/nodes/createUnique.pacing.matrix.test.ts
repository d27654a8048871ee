import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { cellsOf } from '../support/cells';
import { place, run } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

interface Store {
	restoreRate: number;
	bucketSize: number;
	jobSecondsPerCode: number;
	jobsAtOnce: number;
}

/** The jobs, which run in sequence, are the bottleneck. */
const boundByJobs = [50, 100, 1000, 2000].flatMap((restoreRate) =>
	[1, 3].map((runs) => ({
		runs,
		codes: 5_000,
		store: { restoreRate, bucketSize: 20 * restoreRate, jobSecondsPerCode: 0.02, jobsAtOnce: 1 },
	})),
);

/** Many short jobs at once, so points are the bottleneck. */
const boundByPoints = [
	{ restoreRate: 50, runs: 1, codes: 100_000 },
	{ restoreRate: 50, runs: 3, codes: 75_000 },
	{ restoreRate: 100, runs: 3, codes: 75_000 },
	{ restoreRate: 1000, runs: 15, codes: 195_000 },
	{ restoreRate: 2000, runs: 30, codes: 600_000 },
].map(({ restoreRate, runs, codes }) => ({
	runs,
	codes,
	// The smallest bucket observed so far (2026).
	store: { restoreRate, bucketSize: 2000, jobSecondsPerCode: 0.0002, jobsAtOnce: 100 },
}));

/** Returns the minimum seconds by jobs and by points. */
function limitsOf(store: Store, codes: number, codesOfOneRun: number) {
	const log = emulator.requests();
	const actual = (operation: string) =>
		log.find((request) => request.operation === operation)?.actualCost ?? NaN;
	// Every job takes one request to start and at least one to be seen as done.
	const points = (codes / 250) * (actual('addRedeemCodes') + actual('getBulkCreationState'));
	return {
		jobs: (store.jobsAtOnce > 1 ? codesOfOneRun : codes) * store.jobSecondsPerCode,
		points: (points - store.bucketSize) / store.restoreRate,
	};
}

test.each([
	...cellsOf(boundByJobs, 1).map((one) => ({ ...one, bound: 'jobs' })),
	...(wholeMatrix ? boundByPoints : []).map((one) => ({ ...one, bound: 'points' })),
])(
	'$runs runs in a store of $store.restoreRate points a second, bound by its $bound, are never throttled and almost optimal',
	async ({ codes, runs, store, bound }) => {
		emulator.reset();
		emulator.settings({ ...store, logVariables: false });
		const discountIds: string[] = [];
		for (let index = 0; index < runs; index++) {
			discountIds.push(await createDiscount(emulator.url, `BORN-WITH-${index}`));
		}
		virtualTime.skip(3_600_000);
		const each = Math.floor(codes / runs / 250) * 250;
		const start = Date.now();
		const results = await virtualTime.together(
			discountIds.map(
				(value) => async () =>
					await run(
						place(new ShopifyDiscount(), {
							shop: emulator.url,
							parameters: {
								resource: 'redeemCode',
								operation: 'createUnique',
								discountId: { __rl: true, mode: 'id', value },
								howMany: 'inAll',
								codesInAll: each,
								options: { returnAs: 'csv' },
							},
						}),
					),
			),
		);
		const seconds = (Date.now() - start) / 1000;
		for (const { outputs } of results) expect(outputs[0]?.[0]?.json.codes).toBe(each);
		expect(emulator.requests().filter(({ throttled }) => throttled)).toEqual([]);
		const { jobs, points } = limitsOf(store, each * runs, each);
		const limit = Math.max(jobs, points);
		expect(limit).toBe(bound === 'jobs' ? jobs : points);
		expect(seconds / limit).toBeGreaterThan(1);
		expect(seconds / limit).toBeLessThan(1.05);
	},
	// Thousands of requests.
	300_000,
);
