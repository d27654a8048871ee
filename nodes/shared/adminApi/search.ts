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
