import fc from 'fast-check';
import type { Fault } from '../emulator';
import { cellsOf } from '../support/cells';
import { CodeRuns, codesByEmail, variants } from '../support/codeRuns';
import type { Variant } from '../support/codeRuns';
import { nameOf, plansOf, repeatChance } from '../support/faultMatrix';
import { useEmulator } from '../support/useEmulator';

const SEED = 20_261_101;

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

afterEach(() => jest.restoreAllMocks());

const adding = [
	'addRedeemCodes',
	'getBulkCreationState',
	'getBulkCreationCodes',
	'getDiscountStanding',
	'getStorefront',
	'findDiscountOfCode',
] as const;
const keeping = ['getAppValue', 'setAppData'] as const;
const making = [
	'findCodeDiscountByCode',
	'createBasicCodeDiscount',
	'getCodesTarget',
	'getExistingCodes',
] as const;

const kinds: Array<[string, number, Variant, string[]]> = [
	['random codes', 10, variants.random, ['getCodesTarget', ...adding]],
	['codes of keys', 10, variants.keyed, ['getCodesTarget', ...keeping, ...adding]],
	['codes of keys on a new discount', 10, variants.keyedNew, [...keeping, ...making, ...adding]],
	['random codes on a new discount', 10, variants.randomNew, [...keeping, ...making, ...adding]],
	// Fewer, because each is run twice, and the second run looks up each code.
	['given codes', 5, variants.given, [...adding]],
];

/** Draws fault plans, of which `npm test` tries one. */
function drawPlans(operations: string[], numRuns: number, codes: string) {
	const plans: readonly Fault[][] = fc.sample(plansOf(operations), { seed: SEED, numRuns });
	return cellsOf(plans, 1, codes).map((plan) => [plan.map(nameOf).join(', '), plan] as const);
}

describe.each(cellsOf(kinds, 2, 'several'))('many %s', (codes, numRuns, variant, operations) => {
	it.each(drawPlans(operations, numRuns, codes))(
		`are handed out once each, and only if they work, under %s (seed ${SEED})`,
		async (_name, plan) => {
			repeatChance(SEED);
			const runs = await CodeRuns.start(emulator, variant);
			const first = await runs.run(plan);
			expect(runs.objectionsToEnd(first)).toEqual([]);
			if (!variant.isRepeatable) return;
			const again = await runs.run();
			expect(runs.objectionsToWhole(again)).toEqual([]);
			const codes = codesByEmail(again.outputs);
			for (const [email, code] of codesByEmail(first.outputs)) expect(codes.get(email)).toBe(code);
		},
	);
});
