/** How a condition compares; the sign follows the colon. */
export type Comparator = ':' | ':<' | ':<=' | ':>' | ':>=';

/** One condition of a search. */
export interface Term {
	kind: 'term';
	/** If undefined, the value is searched for in all texts. */
	field?: string;
	comparator: Comparator;
	value: string;
	/** A word, a text in quotes, the start of a word (`sum*`), or any value (`*`). */
	form: 'any' | 'phrase' | 'prefix' | 'word';
	/** Its position in the text. */
	at?: number;
}

/** A parsed search. */
export type Search =
	| Term
	| { kind: 'all' | 'any'; parts: Search[] }
	| { kind: 'not'; part: Search; at?: number };

/** Makes the error for a problem in a search, worded as a predicate: `has …`. */
export type Refuse = (found: string) => Error;

/** Makes a condition on a field whose value is one word. */
export const condition = (field: string, value: string, comparator: Comparator = ':'): Term => ({
	kind: 'term',
	field,
	comparator,
	value,
	form: 'word',
});

/** Makes a condition on a literal text, whatever signs it contains. */
export const phrase = (value: string, field?: string): Term => ({
	kind: 'term',
	...(field !== undefined && { field }),
	comparator: ':',
	value,
	form: 'phrase',
});

/** Joins searches with AND; undefined if there are none. */
export const allOf = (parts: Search[]): Search | undefined => join('all', parts);

/** Joins searches with OR; undefined if there are none. */
export const anyOf = (parts: Search[]): Search | undefined => join('any', parts);

const join = (kind: 'all' | 'any', parts: Search[]): Search | undefined =>
	parts.length > 1 ? { kind, parts } : parts[0];

/** Describes a position in a text, counted from 1. */
export const positionText = (at: number) => `at character ${at + 1}`;
