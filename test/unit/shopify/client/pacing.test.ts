import fc from 'fast-check';
import { sleep } from 'n8n-workflow';
import type { QueryCost } from '../../../../nodes/shopify/graphql/answer';
import { DeadlinePassed } from '../../../../nodes/shared/http/turnQueue';
import { CostBucket } from '../../../../nodes/shopify/client/pacing';
import { MAX_REQUESTS_AT_ONCE } from '../../../../nodes/shared/http/limits';

/** Shopify's leaky bucket: reserves the requested cost and refunds what was not used. */
class Store {
	throttled = 0;
	private available: number;
	private at = Date.now();

	constructor(
		readonly maximumAvailable: number,
		readonly restoreRate: number,
	) {
		this.available = maximumAvailable;
	}

	execute(requestedQueryCost: number, used: number): QueryCost {
		const restored = ((Date.now() - this.at) / 1000) * this.restoreRate;
		this.available = Math.min(this.maximumAvailable, this.available + restored);
		this.at = Date.now();
		const refused = requestedQueryCost > this.available;
		if (refused) this.throttled++;
		else this.available -= used;
		return {
			requestedQueryCost,
			actualQueryCost: refused ? null : used,
			throttleStatus: {
				maximumAvailable: this.maximumAvailable,
				currentlyAvailable: Math.floor(this.available),
				restoreRate: this.restoreRate,
			},
		};
	}
}

const turns = async (count: number) => {
	for (let turn = 0; turn < count; turn++) await sleep(0);
};

describe('pacing', () => {
	beforeAll(() => virtualTime.freeze());

	it('never lets concurrent requests be throttled, whatever their costs and latencies', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom(50, 100, 1000),
				fc.array(
					fc.record({
						requested: fc.constantFrom(10, 40, 150),
						share: fc.constantFrom(0.2, 1, 1, 1),
						there: fc.nat(6),
						back: fc.nat(3),
						fails: fc.constantFrom(false, false, false, true),
					}),
					{ minLength: 1, maxLength: 80, size: 'max' },
				),
				async (restoreRate, requests) => {
					const store = new Store(1000, restoreRate);
					const bucket = new CostBucket();
					await Promise.all(
						requests.map(async ({ requested, share, there, back, fails }) => {
							const reservation = await bucket.reserve(`cost ${requested}`);
							await turns(there);
							const cost = store.execute(requested, Math.floor(requested * share));
							await turns(back);
							bucket.settle(reservation, fails ? undefined : cost);
						}),
					);
					expect(store.throttled).toBe(0);
				},
			),
			{ numRuns: 500 },
		);
	});

	it('goes as fast as the restore rate allows once the bucket is empty', async () => {
		const store = new Store(1000, 100);
		const bucket = new CostBucket();
		const start = Date.now();
		for (let request = 0; request < 300; request++) {
			const reservation = await bucket.reserve('mutation');
			bucket.settle(reservation, store.execute(24, 24));
		}
		const least = ((300 * 24 - 1000) / 100) * 1000;
		expect((Date.now() - start) / least).toBeLessThan(1.05);
		expect(store.throttled).toBe(0);
	});

	it('trusts the level that Shopify reports if someone else uses the bucket', async () => {
		const bucket = new CostBucket();
		const answered = async (currentlyAvailable: number) => {
			const reservation = await bucket.reserve('query');
			bucket.settle(reservation, {
				requestedQueryCost: 50,
				actualQueryCost: 50,
				throttleStatus: { maximumAvailable: 1000, currentlyAvailable, restoreRate: 100 },
			});
		};
		await answered(950);
		await answered(0);
		const start = Date.now();
		await bucket.reserve('query');
		expect(Date.now() - start).toBeGreaterThanOrEqual(500);
	});

	it('stops waiting when the execution is cancelled', async () => {
		const bucket = new CostBucket();
		const controller = new AbortController();
		await bucket.reserve('query');
		const waiting = bucket.reserve('query', controller.signal);
		controller.abort();
		await expect(waiting).rejects.toThrow();
	});
});

const costing = (points: number, currentlyAvailable: number, more: object = {}): QueryCost => ({
	requestedQueryCost: points,
	actualQueryCost: points,
	throttleStatus: { maximumAvailable: 2000, currentlyAvailable, restoreRate: 100, ...more },
});

/** Returns a bucket that has learned the remaining points from an answer. */
async function bucketWith(currentlyAvailable: number, more: object = {}) {
	const bucket = new CostBucket();
	bucket.settle(await bucket.reserve('known'), costing(10, currentlyAvailable, more));
	return bucket;
}

/** Returns the wait until a request can be sent, in ms. */
async function waitFor(bucket: CostBucket, ...request: Parameters<CostBucket['reserve']>) {
	const start = Date.now();
	bucket.settle(await bucket.reserve(...request));
	return Date.now() - start;
}

describe('concurrent requests', () => {
	it('are limited, however many requests and points there are', async () => {
		const bucket = await bucketWith(2000, { maximumAvailable: 1e6, restoreRate: 1e6 });
		let underWay = 0;
		let most = 0;
		await Promise.all(
			Array.from({ length: 1500 }, async () => {
				const reservation = await bucket.reserve('known');
				most = Math.max(most, ++underWay);
				await turns(1);
				underWay--;
				bucket.settle(reservation, costing(1, 1e6, { maximumAvailable: 1e6, restoreRate: 1e6 }));
			}),
		);
		expect(most).toBe(MAX_REQUESTS_AT_ONCE);
	});
});

describe('a document that was never sent', () => {
	it('waits for its estimated cost, not for the maximum cost', async () => {
		expect(await waitFor(await bucketWith(0), 'new', undefined, { estimate: 20 })).toBeLessThan(
			300,
		);
	});

	it('costs what it cost the last time from then on', async () => {
		const bucket = await bucketWith(100);
		bucket.settle(await bucket.reserve('new', undefined, { estimate: 20 }), costing(200, 0));
		expect(await waitFor(bucket, 'new', undefined, { estimate: 20 })).toBeGreaterThanOrEqual(2000);
	});
});

describe('a deadline', () => {
	it('applies to the first request that waits for points', async () => {
		const bucket = await bucketWith(0);
		const start = Date.now();
		const waiting = bucket.reserve('new', undefined, { estimate: 1000, deadline: start + 500 });
		await expect(waiting).rejects.toThrow(DeadlinePassed);
		expect(Date.now() - start).toBeLessThanOrEqual(600);
	});

	it('applies to those queued behind it, and the others get their turn', async () => {
		const bucket = await bucketWith(0);
		const start = Date.now();
		const first = waitFor(bucket, 'new', undefined, { estimate: 1000 });
		const second = bucket.reserve('known', undefined, { deadline: start + 500 });
		await expect(second).rejects.toThrow(DeadlinePassed);
		expect(Date.now() - start).toBeLessThanOrEqual(600);
		expect(await first).toBeGreaterThanOrEqual(9000);
	});

	it('applies while waiting for an answer that never comes', async () => {
		const bucket = new CostBucket();
		await bucket.reserve('hangs');
		const waiting = bucket.reserve('known', undefined, { deadline: Date.now() + 20 });
		virtualTime.skip(20);
		await expect(waiting).rejects.toThrow(DeadlinePassed);
	});

	it('that has passed does not stop a request that need not wait', async () => {
		const bucket = await bucketWith(1000);
		await expect(
			bucket.reserve('known', undefined, { deadline: Date.now() }),
		).resolves.toBeDefined();
	});
});

it('a cancelled request leaves the queue to those behind it', async () => {
	const bucket = await bucketWith(0);
	const controller = new AbortController();
	const first = bucket.reserve('new', controller.signal, { estimate: 1000 });
	const second = waitFor(bucket, 'known');
	controller.abort();
	await expect(first).rejects.toThrow();
	expect(await second).toBeLessThan(11_000);
	await expect(bucket.reserve('known', controller.signal)).rejects.toThrow();
});

describe('a status that makes no sense', () => {
	it.each([
		{ restoreRate: 0 },
		{ restoreRate: -100 },
		{ restoreRate: 1e-9 },
		{ restoreRate: Number.NaN },
		{ restoreRate: '100' },
		{ maximumAvailable: 0 },
		{ maximumAvailable: 1 },
		{ maximumAvailable: null },
		{ currentlyAvailable: -1e12 },
		{ currentlyAvailable: 1e12 },
		{ currentlyAvailable: 'none' },
		undefined,
	])('blocks nothing, and is forgotten after the next answer: %j', async (status) => {
		const bucket = await bucketWith(1000);
		const odd = costing(10, 1000, status);
		if (!status) Object.assign(odd, { throttleStatus: undefined });
		bucket.settle(await bucket.reserve('known'), odd);
		expect(await waitFor(bucket, 'known')).toBeLessThanOrEqual(31_000);
		bucket.settle(await bucket.reserve('known'), costing(10, 1500));
		expect(await waitFor(bucket, 'known')).toBeLessThan(100);
	});

	it('in the first answer blocks nothing', async () => {
		const bucket = new CostBucket();
		bucket.settle(await bucket.reserve('known'), costing(10, 1000, { restoreRate: 0 }));
		expect(await waitFor(bucket, 'known')).toBeLessThan(100);
	});
});
