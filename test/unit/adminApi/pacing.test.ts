import fc from 'fast-check';
import { sleep } from 'n8n-workflow';
import type { QueryCost } from '../../../nodes/shared/adminApi/answer';
import { CostBucket } from '../../../nodes/shared/adminApi/pacing';

/** Shopify's leaky bucket: reserves the requested cost, gives back what was not used. */
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
	it('lets no request of many concurrent ones be throttled, whatever they cost and however late the answers are', async () => {
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

	it('believes Shopify when somebody else uses the same bucket', async () => {
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
