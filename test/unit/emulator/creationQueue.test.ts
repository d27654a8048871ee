import fc from 'fast-check';
import { createDiscount } from '../../emulator/state/applyInput';
import { foldCode } from '../../emulator/state/collation';
import { StoreState } from '../../emulator/state/store';
import { defaultSettings } from '../../emulator/settings';

const settings = { ...defaultSettings, jobSecondsPerCode: 0.5 };

function storeWithDiscount() {
	const store = new StoreState(0);
	const subject = { method: 'code', kind: 'basic', argument: '', discountId: undefined } as const;
	return { store, discount: createDiscount(store, subject, { title: 'D' }, 0) };
}

const code = fc.oneof(
	fc.string({ maxLength: 4 }),
	fc.constantFrom('A', 'a', 'B', '', 'X\nY', 'Z'.repeat(256)),
);
const jobs = fc.array(fc.array(code, { minLength: 1, maxLength: 20 }), { maxLength: 6 });

describe('creation jobs', () => {
	it('end the same way, however often they are read while they run', () => {
		fc.assert(
			fc.property(jobs, fc.array(fc.nat(5000), { maxLength: 20 }), (lists, looks) => {
				const outcome = (pauses: number[]) => {
					const { store, discount } = storeWithDiscount();
					for (const list of lists) store.creations.submit(discount.id, list, 0);
					let now = 0;
					for (const pause of pauses) store.settle((now += pause), settings);
					store.settle(1e9, settings);
					return store.creationJobs.map((job) => [
						job.finishedAt,
						job.results.map((one) => one.error),
					]);
				};
				expect(outcome(looks)).toEqual(outcome([]));
			}),
		);
	});

	it('settle every code: live, or refused with a reason, and never live twice', () => {
		fc.assert(
			fc.property(jobs, (lists) => {
				const { store, discount } = storeWithDiscount();
				for (const list of lists) store.creations.submit(discount.id, list, 0);
				store.settle(1e9, settings);
				const results = store.creationJobs.flatMap((job) => job.results);
				expect(results).toHaveLength(lists.flat().length);
				const imported = results.filter((one) => one.redeemCodeId !== null);
				expect(imported).toHaveLength(discount.codes.length);
				expect(results.filter((one) => one.error === null)).toHaveLength(imported.length);
				expect(new Set(discount.codes.map((one) => foldCode(one.code))).size).toBe(imported.length);
			}),
		);
	});

	it('whose discount is gone create nothing and still end', () => {
		const { store, discount } = storeWithDiscount();
		const job = store.creations.submit(discount.id, ['A', 'B'], 0);
		store.settle(500, settings);
		store.deleteDiscount(discount.id);
		store.settle(1000, settings);
		expect(job.finishedAt).toBe(1000);
		expect(store.codes.size).toBe(0);
	});

	it('take the listed times in order, and the last one from then on', () => {
		const { store, discount } = storeWithDiscount();
		for (const list of [['A', 'B'], ['C'], ['D', 'E', 'F'], ['G']]) {
			store.creations.submit(discount.id, list, 0);
		}
		store.settle(1e9, { ...settings, jobSeconds: [60, 27, 1] });
		expect(store.creationJobs.map((job) => job.finishedAt)).toEqual([60e3, 87e3, 88e3, 89e3]);
		const slowing = storeWithDiscount();
		for (const code of ['A', 'B', 'C'])
			slowing.store.creations.submit(slowing.discount.id, [code], 0);
		slowing.store.settle(1e9, { ...settings, jobSeconds: (index) => index + 1 });
		expect(slowing.store.creationJobs.map((job) => job.finishedAt)).toEqual([1e3, 3e3, 6e3]);
	});

	it.each([
		['oneByOne', [0, 1, 2, 3, 4, 5, 6, 7]],
		['atEnd', [0, 0, 0, 0, 0, 0, 0, 8]],
		['randomOrder', [0, 1, 2, 3, 4, 5, 6, 7]],
	] as const)('bring codes to life %s', (codesGoLive, counts) => {
		const { store, discount } = storeWithDiscount();
		const pace = { ...settings, jobSecondsPerCode: 1, codesGoLive };
		const list = ['A', 'B', 'C', 'D', 'A', 'E', 'F', 'G'];
		const job = store.creations.submit(discount.id, list, 0);
		const seen = list.map((_, second) => {
			store.settle(second * 1000 + 500, pace);
			return job.codesMade;
		});
		store.settle(8000, pace);
		expect([...seen.slice(0, 7), codesGoLive === 'atEnd' ? job.codesMade : seen[7]]).toEqual(
			counts,
		);
		expect(job.results.map((one) => one.error)).toEqual([
			...[null, null, null, null],
			'Codes must be unique within BulkDiscountCodeCreation',
			...[null, null, null],
		]);
		const live = discount.codes.map((one) => one.code);
		const inOrder = live.join() === live.toSorted().join();
		expect(inOrder).toBe(codesGoLive !== 'randomOrder');
	});

	it('of 100,000 codes are fast enough', () => {
		const { store, discount } = storeWithDiscount();
		for (let chunk = 0; chunk < 400; chunk++) {
			const list = Array.from({ length: 250 }, (_, i) => `C${chunk}-${i}`);
			store.creations.submit(discount.id, list, 0);
		}
		store.settle(1e9, settings);
		expect(store.codes.size).toBe(100_000);
		expect(store.creationJobs.at(-1)?.finishedAt).toBe(50_000_000);
	});
});
