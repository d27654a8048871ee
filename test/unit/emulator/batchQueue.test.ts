import fc from 'fast-check';
import { createDiscount } from '../../emulator/state/applyInput';
import { foldCode } from '../../emulator/state/collation';
import { StoreState } from '../../emulator/state/store';
import { batchStatus, countResults } from '../../emulator/rest/showBatch';
import { defaultSettings } from '../../emulator/settings';

const settings = { ...defaultSettings, jobSecondsPerCode: 1 };

function storeWithDiscount() {
	const store = new StoreState(0);
	const subject = { method: 'code', kind: 'basic', argument: '', discountId: undefined } as const;
	const discount = createDiscount(store, subject, { title: 'D' }, 0);
	const submit = (codes: string[], now = 0, logs: string[] = []) =>
		store.batches.submit({
			discountId: discount.id,
			codes,
			logs,
			createdAt: now,
			submittedAt: now,
		});
	return { store, discount, submit };
}

const code = fc.oneof(
	fc.string({ maxLength: 4 }),
	fc.constantFrom('A', 'a', 'B', '', 'X\nY', 'Z'.repeat(256)),
);
const codes = fc.array(code, { minLength: 1, maxLength: 100 });
const order = fc.constantFrom('oneByOne', 'randomOrder', 'atEnd');

describe('a batch', () => {
	it('ends the same way, however often it is read while it runs', () => {
		fc.assert(
			fc.property(codes, order, fc.array(fc.nat(20_000)), (list, codesGoLive, looks) => {
				const outcome = (pauses: number[]) => {
					const { store, submit } = storeWithDiscount();
					const batch = submit(list);
					const pace = { ...settings, codesGoLive } as const;
					let now = 0;
					for (const pause of pauses) store.settle((now += pause), pace);
					store.settle(1e9, pace);
					const errors = batch.results.map(({ error }) => error);
					return [batch.startedAt, batch.completedAt, errors];
				};
				expect(outcome(looks)).toEqual(outcome([]));
			}),
		);
	});

	it('settles every code: live, or refused with a reason, and never live twice', () => {
		fc.assert(
			fc.property(codes, (list) => {
				const { store, discount, submit } = storeWithDiscount();
				const batch = submit(list);
				store.settle(1e9, settings);
				const { imported, failed } = countResults(batch);
				expect(imported + failed).toBe(list.length);
				expect(discount.codes).toHaveLength(imported);
				expect(batch.results.filter(({ error }) => error === null)).toHaveLength(imported);
				expect(new Set(discount.codes.map((one) => foldCode(one.code))).size).toBe(imported);
			}),
		);
	});

	it('only progresses, and its counts never decrease', () => {
		const stages = ['queued', 'running', 'completed'];
		fc.assert(
			fc.property(codes, fc.array(fc.nat(30_000), { minLength: 2 }), (list, pauses) => {
				const { store, submit } = storeWithDiscount();
				const batch = submit(list);
				let [now, stage, settled] = [0, 0, 0];
				for (const pause of pauses) {
					store.settle((now += pause), settings);
					const { imported, failed } = countResults(batch);
					const reached = stages.indexOf(batchStatus(batch));
					expect(reached).toBeGreaterThanOrEqual(stage);
					expect(imported + failed).toBeGreaterThanOrEqual(settled);
					expect(imported + failed === list.length).toBe(reached === 2);
					[stage, settled] = [reached, imported + failed];
				}
			}),
		);
	});

	it('runs until it is completed, and reading it early does not move its end', () => {
		const { store, submit } = storeWithDiscount();
		const first = submit(['A', 'B', 'C', 'D']);
		store.settle(3999, settings);
		expect(store.batches.underway).toBe(first);
		store.settle(1e6, settings);
		expect(store.batches.underway).toBeUndefined();
		expect([first.startedAt, first.completedAt]).toEqual([1000, 4000]);
		const second = submit(['E'], 1e6);
		expect([store.batches.underway, second.index]).toEqual([second, 1]);
	});

	it('whose discount is gone creates nothing and still ends', () => {
		const { store, discount, submit } = storeWithDiscount();
		const batch = submit(['A', 'B', 'C', 'D']);
		store.settle(2000, settings);
		store.deleteDiscount(discount.id);
		store.settle(4000, settings);
		expect(batch.completedAt).toBe(4000);
		expect(store.codes.size).toBe(0);
	});

	it('with logs creates nothing', () => {
		const { store, submit } = storeWithDiscount();
		const batch = submit(['A'], 0, ['No.']);
		store.settle(1e9, settings);
		expect([batch.completedAt, batch.results, store.codes.size]).toEqual([1000, [], 0]);
	});
});
