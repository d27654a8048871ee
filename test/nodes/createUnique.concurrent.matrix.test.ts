import fc from 'fast-check';
import { cellsOf } from '../support/cells';
import { CodeRuns, codesOf, people, variants } from '../support/codeRuns';
import type { Ended, Variant } from '../support/codeRuns';
import { nameOf, plansOf, repeatChance } from '../support/faultMatrix';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

afterEach(() => jest.restoreAllMocks());

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
	'getDiscountStanding',
	'getStorefront',
	'findDiscountOfCode',
];

const kinds: Array<[string, Variant, number]> = [
	['codes of keys', variants.keyed, 20_261_105],
	['codes of keys on a new discount', variants.keyedNew, 20_261_106],
];

const list = fc.record({
	from: fc.integer({ min: 0, max: 300 }),
	count: fc.integer({ min: 1, max: 300 }),
});

const cells = fc.record({
	lists: fc.array(list, { minLength: 3, maxLength: 3 }),
	plan: plansOf(operations),
});

/** Draws lists and fault plans, of which `npm test` tries two. */
const drawCells = (seed: number) =>
	cellsOf(fc.sample(cells, { seed, numRuns: 15 }), 2).map((cell) => ({
		...cell,
		faults: cell.plan.map(nameOf).join(', '),
	}));

describe.each(kinds)('three concurrent runs that make %s', (_, variant, seed) => {
	it.each(drawCells(seed))(`agree on every code under $faults (seed ${seed})`, async (cell) => {
		repeatChance(seed);
		const runs = await CodeRuns.start(emulator, variant);
		const parts = cell.lists.map(({ from, count }) => people.slice(from, from + count));
		const ends = await runs.disturbed(
			cell.plan,
			async () => await Promise.all(parts.map(async (part) => await runs.attempt(part))),
		);
		const known = new Map<unknown, unknown>();
		for (const [at, first] of ends.entries()) {
			const part = parts[at] ?? [];
			expect(runs.objectionsToEnd(first, part)).toEqual([]);
			// The requests of three runs interleave at random, so one run may meet too many faults and give up.
			const gaveUp = first.error !== undefined || first.outputs[1]?.length !== 0;
			const last = gaveUp ? await runs.attempt(part) : first;
			for (const ended of [first, last]) note(known, ended);
			expect(last.error).toBeUndefined();
			expect(last.outputs[0]).toHaveLength(part.length);
			expect(runs.objections(last, part)).toEqual([]);
		}
		expect(runs.live().sort()).toEqual([...known.values()].map(String).sort());
	});
});

/** Records who got which code; throws if someone got another one before. */
function note(known: Map<unknown, unknown>, { outputs: [created = []] }: Ended) {
	const codes = codesOf(created);
	created.forEach(({ json: { email } }, at) => {
		expect(known.get(email) ?? codes[at]).toBe(codes[at]);
		known.set(email, codes[at]);
	});
}
