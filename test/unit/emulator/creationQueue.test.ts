import fc from 'fast-check';
import { createDiscount } from '../../emulator/state/applyInput';
import { foldCode } from '../../emulator/state/codeBook';
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
	it('end the same, however often anybody looks while they run', () => {
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

	it('settle every code: it is live, or refused with a reason, and none is live twice', () => {
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

	it('that lost their discount make nothing and still end', () => {
		const { store, discount } = storeWithDiscount();
		const job = store.creations.submit(discount.id, ['A', 'B'], 0);
		store.settle(500, settings);
		store.deleteDiscount(discount.id);
		store.settle(1000, settings);
		expect(job.finishedAt).toBe(1000);
		expect(store.codes.size).toBe(0);
	});

	it('of 100,000 codes are made in good time', () => {
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
