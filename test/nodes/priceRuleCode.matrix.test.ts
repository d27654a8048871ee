import fc from 'fast-check';
import { startEmulator } from '../emulator';
import type { Fault, RunningEmulator } from '../emulator';
import { cellsOf } from '../support/cells';
import { describeFaultMatrix } from '../support/codeMatrix';
import { CodeRuns, codesOf, variants } from '../support/codeRuns';
import { nameOf, plansOf, repeatChance } from '../support/faultMatrix';

describeFaultMatrix('codes of price rules', 'batch');

const SEED = 20_261_127;

const operations = [
	...['restGetPriceRule', 'restCreateBatch', 'restGetBatch', 'restListBatchCodes'],
	'getStorefront',
	...['restLookUpDiscountCode', 'restGetDiscountCode'],
];

/** Draws plans with several faults, of which `npm test` tries two. */
function drawPlans() {
	const plans: readonly Fault[][] = fc.sample(plansOf(operations), { seed: SEED, numRuns: 20 });
	return cellsOf(plans, 2, 'batch').map((plan) => [plan.map(nameOf).join(', '), plan] as const);
}

describe('codes of price rules under several faults', () => {
	let emulator: RunningEmulator;

	beforeAll(async () => {
		emulator = await startEmulator();
	});

	afterEach(() => jest.restoreAllMocks());

	afterAll(async () => await emulator.close());

	it.each(drawPlans())(
		`are handed out once each, and only if they work: %s (seed ${SEED})`,
		async (_name, plan) => {
			repeatChance(SEED);
			const runs = await CodeRuns.start(emulator, variants.batch);
			const ended = await runs.run(plan);
			expect(runs.objectionsToEnd(ended)).toEqual([]);
			virtualTime.skip(3_600_000);
			const live = new Set(runs.live());
			const notSent = ended.outputs[1]?.filter(({ json }) => json.reason === 'notSent');
			expect(codesOf(notSent).filter((code) => live.has(code))).toEqual([]);
		},
	);
});
