import type { Search, Term } from './tree';

/**
 * Writes a search in an unambiguous form, without syntax that Shopify documents inconsistently or not
 * at all: never mixes AND and OR without parentheses, and puts signs in quotes.
 */
export function writeSearch(search: Search): string {
	switch (search.kind) {
		case 'term':
			return writeTerm(search);
		case 'not':
			return `NOT ${inParentheses(search.part)}`;
		case 'all':
			return search.parts.map(inParentheses).join(' AND ');
		case 'any':
			return search.parts.map(inParentheses).join(' OR ');
	}
}

const inParentheses = (search: Search) =>
	search.kind === 'all' || search.kind === 'any' ? `(${writeSearch(search)})` : writeSearch(search);

function writeTerm({ field, comparator, value, form }: Term): string {
	const name = field === undefined ? '' : `${field}${comparator}`;
	if (form === 'any') return `${name}*`;
	if (form === 'prefix') return `${name}${value}*`;
	return `${name}${form === 'word' && isPlainWord(value) ? value : quoted(value)}`;
}

/** Says whether a text is a word that needs no quotes. */
export const isPlainWord = (text: string) => PLAIN.test(text) && !CONNECTIVE.test(text);

/** Says whether a text has both kinds of quotes, so that one of them must be escaped as `\"`. */
export const hasBothQuotes = (text: string) => text.includes('"') && text.includes("'");

/**
 * Puts a text in quotes. Escapes quotes only if the text has both kinds, because Shopify does not
 * document escaping inside quotes (2026).
 */
function quoted(text: string): string {
	const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
	return `${quote}${text.replace(/[\\"]/g, (sign) => (sign === '"' && quote === "'" ? sign : `\\${sign}`))}${quote}`;
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.@-]*$/u;
const CONNECTIVE = /^(AND|OR|NOT)$/i;
