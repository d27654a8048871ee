import type { CodeTemplate } from './format';
import { placesOf } from './format';

/** How many codes have to be possible for each one that works: what a guesser would have to try. */
export const LEAST_ODDS = 1_000_000;

/** The likelihood, at most, with which two of all keys of a discount share a code: one in so many. */
const SHARED_ONCE_IN = 1000;

export interface Demand {
	/** Codes that will work with this template when all are made. */
	codes: number;
	/** Whether codes follow from keys: then two of them may turn out the same and cannot be replaced. */
	keyed: boolean;
}

/** Counts the codes that a template can make. */
export const keyspaceOf = (template: CodeTemplate) =>
	template.alphabet.length ** placesOf(template);

/** Says after how many guesses somebody may expect to find one of `codes` codes. */
export const oddsOfGuessing = (template: CodeTemplate, codes: number) =>
	keyspaceOf(template) / Math.max(1, codes);

/** Counts the places a template needs for so many codes: so that none is guessed, nor made twice. */
export function placesNeeded(base: number, { codes, keyed }: Demand): number {
	const needed = Math.max(
		LEAST_ODDS * codes,
		// The birthday rule: n keys share a code with the likelihood n²/2 over the possible codes.
		keyed ? (SHARED_ONCE_IN * codes * codes) / 2 : 0,
	);
	// What a power of the base gives exactly must not be missed by a rounding of logarithms.
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

/** Writes a number as people read it: 10,000, and 9.5e13 where it is beyond counting. */
export function count(value: number): string {
	if (!Number.isFinite(value)) return 'more than 1e308';
	return value < 1e12
		? Math.round(value).toLocaleString('en-US')
		: value.toExponential(1).replace('+', '');
}
