import type { Search, Term } from './tree';

/**
 * Writes a search in the one form that is sent. What is documented in several ways, or not at all,
 * does not occur: AND and OR are never mixed without parentheses, and a sign is in quotes.
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

/** Tells whether a text is a word that needs no quotes. */
export const isPlainWord = (text: string) => PLAIN.test(text) && !CONNECTIVE.test(text);

/** Tells whether a text has both kinds of quotes, so that one of them is written as `\"`. */
export const hasBothQuotes = (text: string) => text.includes('"') && text.includes("'");

/**
 * Puts a text into quotes. That quotes may be escaped inside of quotes is not documented (2026),
 * so it is done only where both kinds are in the text.
 */
function quoted(text: string): string {
	const quote = text.includes('"') && !text.includes("'") ? "'" : '"';
	return `${quote}${text.replace(/[\\"]/g, (sign) => (sign === '"' && quote === "'" ? sign : `\\${sign}`))}${quote}`;
}

const PLAIN = /^[\p{L}\p{N}][\p{L}\p{N}\p{M}_.@-]*$/u;
const CONNECTIVE = /^(AND|OR|NOT)$/i;
