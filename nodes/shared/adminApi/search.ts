/** Makes of a text one value of Shopify's search language, whatever signs are in it. */
export const quoted = (text: string) => `"${text.replace(/[\\"]/g, '\\$&')}"`;

/** Searches for all words of a text by how they begin. */
export const prefixSearch = (text: string) =>
	text
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word))
		// Only a word without signs can carry the asterisk; others are looked for as they are.
		.map((word) => (/^[\p{L}\p{N}]+$/u.test(word) ? `${word}*` : quoted(word)))
		.join(' ');

/**
 * Names the fields of a search that Shopify does not know. It drops the condition of such a field,
 * so a slip of the pen finds more than was meant, up to everything (recorded 2026).
 */
export function unknownFieldsOf(search: string, known: ReadonlySet<string>): string[] {
	const bare = search.replace(QUOTED, '""');
	const named = [...bare.matchAll(/(?<![^\s()+-])([A-Za-z_][\w.]*):/g)].map(
		([, name = '']) => name,
	);
	return [...new Set(named)].filter((name) => !known.has(name.toLowerCase()));
}

/** Tells whether a search has a condition without a value, as an empty expression leaves it: it finds all. */
export function hasEmptyCondition(search: string): boolean {
	const bare = search.replace(QUOTED, (text) => (text.length === 2 ? ':' : 'text'));
	const terms = bare.split(/[\s()]+/).filter(Boolean);
	return terms.length === 0 || terms.some((term) => /^[-+]?\*$|:[<>=]*$/.test(term));
}

const QUOTED = /"(\\.|[^"\\])*"|'(\\.|[^'\\])*'/g;
