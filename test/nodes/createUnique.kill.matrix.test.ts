import fc from 'fast-check';
import { cellsOf } from '../support/cells';
import { CodeRuns, codesByEmail, people, variants } from '../support/codeRuns';
import type { Variant } from '../support/codeRuns';
import { runInProcess } from '../support/runInProcess';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator({
	onRequest: ({ fault }) => {
		if (fault) onStruck();
	},
});
let onStruck: () => void = () => undefined;

/** The request at which a process is killed: before Shopify has carried it out, or after. */
interface Death {
	request: number;
	when: 'before' | 'after';
}

// A first run sends at least 13 requests; one that continues a killed run may send fewer and then
// survives.
const deaths = fc.record<Death>({
	request: fc.integer({ min: 1, max: 13 }),
	when: fc.constantFrom('before', 'after'),
});

/** The worst case: the secret behind all later codes is written, and no process knows. */
const writing: Death[] = [
	{ request: 2, when: 'after' },
	{ request: 6, when: 'after' },
	{ request: 5, when: 'after' },
];

const livesOf = (seed: number) => [
	writing,
	...fc.sample(fc.array(deaths, { minLength: 4, maxLength: 4 }), { seed, numRuns: 1 }),
];

const nameOf = (lives: readonly Death[]) =>
	lives.map(({ request, when }) => `${when} ${request}`).join();

/** Runs the node in its own process, which is killed at a request; undefined if it was. */
async function live(runs: CodeRuns, death?: Death) {
	emulator.faults(
		death ? [{ operation: '*', occurrence: death.request, fault: 'hang', when: death.when }] : [],
	);
	const separate = runInProcess({
		shop: emulator.url,
		parameters: runs.parameters(),
		items: people,
	});
	onStruck = () => separate.kill();
	return await separate.told;
}

const kinds: Array<{ codes: string; variant: Variant; seed: number }> = [
	{ codes: 'codes of keys', variant: variants.keyed, seed: 20_261_103 },
	{ codes: 'codes of keys on a new discount', variant: variants.keyedNew, seed: 20_261_104 },
];

// Starting a process takes seconds, so `npm test` kills only one.
const cells = kinds.flatMap((kind) =>
	livesOf(kind.seed).map((all) => {
		const lives = cellsOf(all, 1);
		return { ...kind, lives, deaths: nameOf(lives) };
	}),
);

it.each(cellsOf(cells, 1))(
	'a process that makes $codes gives everyone one code after others were killed at requests $deaths (seed $seed)',
	async ({ variant, lives }) => {
		const runs = await CodeRuns.start(emulator, variant);
		emulator.settings({ jobSecondsPerCode: 0.0004, restoreRate: 10_000, bucketSize: 20_000 });
		const killed: boolean[] = [];
		for (const death of lives) killed.push((await live(runs, death)) === undefined);
		expect(killed[0]).toBe(true);
		const told = await live(runs);
		if (!told || 'error' in told) throw new Error(`The last run ended with ${told?.error}`);
		expect(runs.objectionsToWhole(told)).toEqual([]);
		const again = await runs.run();
		expect(runs.objectionsToWhole(again)).toEqual([]);
		expect(codesByEmail(again.outputs)).toEqual(codesByEmail(told.outputs));
	},
	300_000,
);
