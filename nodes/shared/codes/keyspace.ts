import type { CodeTemplate } from './format';
import { placesOf } from './format';

/** How many codes must be possible per working code: the number of guesses it takes to find one. */
export const LEAST_ODDS = 1_000_000;

/** Two keys of a discount may share a code with a probability of at most one in this number. */
const SHARED_ONCE_IN = 1000;

export interface Demand {
	/** How many codes of this template will work in the end. */
	codes: number;
	/** Whether codes are derived from keys: then two may be equal, and neither can be replaced. */
	keyed: boolean;
}

/** Counts the possible codes of a template. */
export const keyspaceOf = (template: CodeTemplate) =>
	template.alphabet.length ** placesOf(template);

/** Returns how many guesses it takes on average to find one of `codes` codes. */
export const oddsOfGuessing = (template: CodeTemplate, codes: number) =>
	keyspaceOf(template) / Math.max(1, codes);

/** Counts the random characters needed for a number of codes, so that none is guessed or made twice. */
export function placesNeeded(base: number, { codes, keyed }: Demand): number {
	const needed = Math.max(
		LEAST_ODDS * codes,
		// Birthday bound: n keys share a code with a probability of n²/2 divided by the possible codes.
		keyed ? (SHARED_ONCE_IN * codes * codes) / 2 : 0,
	);
	// Multiplies instead of using logarithms, whose rounding would miss exact powers of the base.
	let places = 0;
	for (let possible = 1; possible < needed; possible *= base) places++;
	return places;
}

/** Says why a template is too short for so many codes; undefined if it is long enough. */
export function objectionToKeyspace(template: CodeTemplate, demand: Demand): string | undefined {
	const base = template.alphabet.length;
	const places = placesOf(template);
	const needed = placesNeeded(base, demand);
	if (places >= needed) return undefined;
	const what = `${placeText(places)} of ${base} different ones make ${count(keyspaceOf(template))} codes`;
	const why = demand.keyed
		? 'so that no two keys share one and nobody finds one by trying'
		: 'so that nobody finds one by trying';
	return `${what}, too few for ${count(demand.codes)}: ${placeText(needed)} are needed ${why}`;
}

const placeText = (places: number) =>
	places === 1 ? '1 random character' : `${places} random characters`;

/** Formats a number for people: 10,000, or 9.5e13 if it is huge. */
export function count(value: number): string {
	if (!Number.isFinite(value)) return 'more than 1e308';
	return value < 1e12
		? Math.round(value).toLocaleString('en-US')
		: value.toExponential(1).replace('+', '');
}
