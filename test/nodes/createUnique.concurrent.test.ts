import fc from 'fast-check';
import { startEmulator } from '../emulator';
import type { RunningEmulator } from '../emulator';
import { CodeRuns, codesOf, people, variants } from '../support/codeRuns';
import type { Ended, Variant } from '../support/codeRuns';
import { plansOf, repeatChance } from '../support/faultMatrix';

// A hanging request is given up in real time, so the time is made short here.
jest.mock('../../nodes/shared/adminApi/limits', () => ({
	...jest.requireActual<object>('../../nodes/shared/adminApi/limits'),
	REQUEST_TIMEOUT_MS: 150,
}));

let emulator: RunningEmulator;

beforeAll(async () => {
	virtualTime.freeze();
	emulator = await startEmulator();
});

afterEach(() => jest.restoreAllMocks());

afterAll(async () => await emulator.close());

const operations = [
	'getAppValue',
	'setAppData',
	'findCodeDiscountByCode',
	'createBasicCodeDiscount',
	'getExistingCodes',
	'getCodesTarget',
	'addRedeemCodes',
	'getBulkCreationState',
	'getBulkCreationCodes',
	'findDiscountOfCode',
];

const kinds: Array<[string, Variant, number]> = [
	['codes of keys', variants.keyed, 20_261_105],
	['codes of keys on a new discount', variants.keyedNew, 20_261_106],
];

const lists = fc.array(
	fc.record({ from: fc.integer({ min: 0, max: 300 }), count: fc.integer({ min: 1, max: 300 }) }),
	{ minLength: 3, maxLength: 3 },
);

describe.each(kinds)('three runs at once that make %s', (_, variant, seed) => {
	it(`agree on every code, whatever is disturbed (seed ${seed})`, async () => {
		await fc.assert(
			fc.asyncProperty(lists, plansOf(operations), async (ranges, plan) => {
				repeatChance(seed);
				const runs = await CodeRuns.start(emulator, variant);
				emulator.faults(plan);
				const parts = ranges.map(({ from, count }) => people.slice(from, from + count));
				const ends = await Promise.all(parts.map(async (part) => await runs.attempt(part)));
				emulator.faults([]);
				const known = new Map<unknown, unknown>();
				for (const [at, first] of ends.entries()) {
					const part = parts[at] ?? [];
					expect(runs.objectionsToEnd(first, part)).toEqual([]);
					// The requests of three runs mix as they come, so one may have met too much and given up.
					const gaveUp = first.error !== undefined || first.outputs[1]?.length !== 0;
					const last = gaveUp ? await runs.attempt(part) : first;
					for (const ended of [first, last]) note(known, ended);
					expect(last.error).toBeUndefined();
					expect(last.outputs[0]).toHaveLength(part.length);
					expect(runs.objections(last, part)).toEqual([]);
				}
				expect(runs.live().sort()).toEqual([...known.values()].map(String).sort());
			}),
			{ seed, numRuns: 15, endOnFailure: true },
		);
	}, 60_000);
});

/** Notes who got which code; fails if somebody got another one before. */
function note(known: Map<unknown, unknown>, { outputs: [created = []] }: Ended) {
	const codes = codesOf(created);
	created.forEach(({ json: { email } }, at) => {
		expect(known.get(email) ?? codes[at]).toBe(codes[at]);
		known.set(email, codes[at]);
	});
}
