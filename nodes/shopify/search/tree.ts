/** How a condition compares; Shopify writes the sign behind the colon. */
export type Comparator = ':' | ':<' | ':<=' | ':>' | ':>=';

/** One condition of a search. */
export interface Term {
	kind: 'term';
	/** Without a field, the value is looked for in all texts. */
	field?: string;
	comparator: Comparator;
	value: string;
	/** A word, a text in quotes, the beginning of a word (`sum*`), or whether there is any value (`*`). */
	form: 'any' | 'phrase' | 'prefix' | 'word';
	/** Where it begins in the text it was read from. */
	at?: number;
}

/** A search, as it was understood. */
export type Search =
	| Term
	| { kind: 'all' | 'any'; parts: Search[] }
	| { kind: 'not'; part: Search; at?: number };

/** Makes an exception of what is found in a search; it is said of the search: `has …`. */
export type Refuse = (found: string) => Error;

/** Makes a condition on a field whose value is one word. */
export const condition = (field: string, value: string, comparator: Comparator = ':'): Term => ({
	kind: 'term',
	field,
	comparator,
	value,
	form: 'word',
});

/** Makes a condition of a text as it is, whatever signs are in it. */
export const phrase = (value: string, field?: string): Term => ({
	kind: 'term',
	...(field !== undefined && { field }),
	comparator: ':',
	value,
	form: 'phrase',
});

/** Joins searches of which all must hold; undefined if there is none. */
export const allOf = (parts: Search[]): Search | undefined => join('all', parts);

/** Joins searches of which one must hold; undefined if there is none. */
export const anyOf = (parts: Search[]): Search | undefined => join('any', parts);

const join = (kind: 'all' | 'any', parts: Search[]): Search | undefined =>
	parts.length > 1 ? { kind, parts } : parts[0];

/** Says where something is in a text, as a person counts. */
export const place = (at: number) => `at character ${at + 1}`;
