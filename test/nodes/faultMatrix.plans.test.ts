import fc from 'fast-check';
import { startEmulator } from '../emulator';
import type { RunningEmulator } from '../emulator';
import { CodeRuns, codesByEmail, variants } from '../support/codeRuns';
import type { Variant } from '../support/codeRuns';
import { plansOf, repeatChance } from '../support/faultMatrix';

// A hanging request is given up in real time, so the time is made short here. Where a busy machine
// is slower than that, it is one disturbance more, which the run has to stand as well.
jest.mock('../../nodes/shared/adminApi/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/adminApi/limits'),
	REQUEST_TIMEOUT_MS: 150,
}));

const SEED = 20_261_101;

let emulator: RunningEmulator;

beforeAll(async () => {
	virtualTime.freeze();
	emulator = await startEmulator();
});

afterEach(() => jest.restoreAllMocks());

afterAll(async () => await emulator.close());

const adding = [
	'addRedeemCodes',
	'getBulkCreationState',
	'getBulkCreationCodes',
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
	// Fewer: each of them is run again, and then looks 1,000 codes up one by one.
	['given codes', 5, variants.given, [...adding]],
];

describe.each(kinds)('1,000 %s under several disturbances', (_, numRuns, variant, operations) => {
	it(`are handed out once each, and only what works (seed ${SEED})`, async () => {
		await fc.assert(
			fc.asyncProperty(plansOf(operations), async (plan) => {
				repeatChance(SEED);
				const runs = await CodeRuns.start(emulator, variant);
				const first = await runs.run(plan);
				expect(runs.objectionsToEnd(first)).toEqual([]);
				if (!variant.isRepeatable) return;
				const again = await runs.run();
				expect(runs.objectionsToWhole(again)).toEqual([]);
				const codes = codesByEmail(again.outputs);
				for (const [email, code] of codesByEmail(first.outputs)) {
					expect(codes.get(email)).toBe(code);
				}
			}),
			{ seed: SEED, numRuns, endOnFailure: true },
		);
	}, 60_000);
});
