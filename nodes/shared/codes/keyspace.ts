import type { CodeTemplate } from './format';
import { randomLengthOf } from './format';

/** How many codes must be possible per working code: the number of guesses it takes to find one. */
export const MIN_ODDS = 1_000_000;

/** Two keys of a discount may share a code with a probability of at most one in this number. */
const COLLISION_ONE_IN = 1000;

export interface Demand {
	/** How many codes of this template will work in the end. */
	codes: number;
	/** Whether codes are derived from keys: then two may be equal, and neither can be replaced. */
	keyed: boolean;
}

/** Counts the possible codes of a template. */
export const keyspaceOf = (template: CodeTemplate) =>
	template.alphabet.length ** randomLengthOf(template);

/** Counts the random characters needed for a number of codes, so that none is guessed or made twice. */
export function randomLengthNeeded(base: number, { codes, keyed }: Demand): number {
	const needed = Math.max(
		MIN_ODDS * codes,
		// Birthday bound: n keys share a code with a probability of n²/2 divided by the possible codes.
		keyed ? (COLLISION_ONE_IN * codes * codes) / 2 : 0,
	);
	// Multiplies instead of using logarithms, whose rounding would miss exact powers of the base.
	let length = 0;
	for (let possible = 1; possible < needed; possible *= base) length++;
	return length;
}

/** Says why a template is too short for so many codes; undefined if it is long enough. */
export function objectionToKeyspace(template: CodeTemplate, demand: Demand): string | undefined {
	const base = template.alphabet.length;
	const length = randomLengthOf(template);
	const needed = randomLengthNeeded(base, demand);
	if (length >= needed) return undefined;
	const what = `${lengthText(length)} of ${base} different ones make ${count(keyspaceOf(template))} codes`;
	const why = demand.keyed
		? 'so that no two keys share one and nobody finds one by trying'
		: 'so that nobody finds one by trying';
	return `${what}, too few for ${count(demand.codes)}: ${lengthText(needed)} are needed ${why}`;
}

const lengthText = (length: number) =>
	length === 1 ? '1 random character' : `${length} random characters`;

/** Formats a number for people: 10,000, or 9.5e13 if it is huge. */
export function count(value: number): string {
	if (!Number.isFinite(value)) return 'more than 1e308';
	return value < 1e12
		? Math.round(value).toLocaleString('en-US')
		: value.toExponential(1).replace('+', '');
}
