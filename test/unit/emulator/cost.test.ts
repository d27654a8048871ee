import fc from 'fast-check';
import { CostBuckets } from '../../emulator/graphql/bucket';
import { pageFactor } from '../../emulator/graphql/costData';

describe('the factor of a page', () => {
	it.each([
		[1, 1],
		[5, 3],
		[10, 4],
		[50, 7],
		[100, 9],
		[250, 11],
	])('for %i entries is %i, as recorded', (size, factor) => {
		expect(pageFactor(size)).toBe(factor);
	});
});

describe('a cost bucket', () => {
	it('never holds more than its size nor gives more than it restores', () => {
		const step = fc.record({ wait: fc.nat(5000), points: fc.integer({ min: 1, max: 60 }) });
		fc.assert(
			fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
				const limits = { bucketSize: 100, restoreRate: 20 };
				const buckets = new CostBuckets();
				let now = 0;
				let taken = 0;
				buckets.status('app', now, limits);
				for (const { wait, points } of steps) {
					now += wait;
					const before = buckets.status('app', now, limits).currentlyAvailable;
					const granted = buckets.take('app', points, now, limits);
					// The bucket reports whole points.
					expect(granted).toBe(before >= points);
					if (granted) taken += points;
					expect(buckets.status('app', now, limits).currentlyAvailable).toBeLessThanOrEqual(100);
				}
				expect(taken).toBeLessThanOrEqual(100 + (now / 1000) * 20);
			}),
		);
	});

	it('refills at the rate in effect at the time', () => {
		const buckets = new CostBuckets();
		const slow = { bucketSize: 100, restoreRate: 1 };
		const fast = { bucketSize: 100, restoreRate: 50 };
		buckets.take('app', 100, 0, slow);
		buckets.settle(10_000, slow);
		expect(buckets.status('app', 11_000, fast).currentlyAvailable).toBe(60);
	});
});
