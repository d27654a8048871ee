import { positionText } from './tree';
import type { Comparator, Refuse, Term } from './tree';
import { isPlainWord } from './write';

export type Token = { at: number; end: number } & (
	| { kind: '(' | ')' | '-' | 'AND' | 'NOT' | 'OR' }
	| { kind: 'term'; term: Term }
);

const SPACE = /\s*/y;
const NAME = /([A-Za-z_][\w.]*):(<=|>=|<|>)?/y;
const QUOTED = /"((?:\\[^]|[^"\\])*)"|'((?:\\[^]|[^'\\])*)'/y;
const WORD = /(?:\\[^]|[^\s()\\])*/y;
/** Invisible characters, except joiners, which combine others into one. */
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/;
const CURLY = /^[“”„«‘‚]/;

/** Splits a search into tokens; refuses quotes, signs and words that are ambiguous to people or Shopify. */
export function readTokens(text: string, refuse: Refuse): Token[] {
	const tokens: Token[] = [];
	for (let at = skip(SPACE, text, 0); at < text.length; ) {
		const token = readToken(text, at, refuse);
		checkGap(tokens.at(-1), token, refuse);
		tokens.push(token);
		at = skip(SPACE, text, token.end);
		if (token.kind === '-' && at !== token.end) throw refuse(bareSign(token.at));
	}
	return tokens;
}

function readToken(text: string, at: number, refuse: Refuse): Token {
	const sign = text[at];
	if (sign === '(' || sign === ')') return { kind: sign, at, end: at + 1 };
	if (sign === '-') {
		if (/^-($|[\s)-])/.test(text.slice(at, at + 2))) throw refuse(bareSign(at));
		return { kind: sign, at, end: at + 1 };
	}
	const [, field, comparison = ''] = match(NAME, text, at) ?? [];
	const start = field === undefined ? at : NAME.lastIndex;
	const term: Omit<Term, 'value' | 'form'> = {
		kind: 'term',
		...(field !== undefined && { field: field.toLowerCase() }),
		comparator: `:${comparison}` as Comparator,
		at,
	};
	if (/["']/.test(text.charAt(start))) {
		const value = readQuoted(text, start, refuse);
		if (value === '') throw refuse(noValue(text.slice(at, QUOTED.lastIndex), at));
		const end = QUOTED.lastIndex;
		return { kind: 'term', term: { ...term, value, form: 'phrase' }, at, end };
	}
	const [raw = ''] = match(WORD, text, start) ?? [];
	const end = start + raw.length;
	if (field === undefined && (raw === 'AND' || raw === 'OR' || raw === 'NOT')) {
		return { kind: raw, at, end };
	}
	if (text[end] === '\\') throw refuse(`ends with a '\\' that escapes nothing`);
	if (raw === '') throw refuse(noValue(text.slice(at, end), at, text[end] === '('));
	const word = readWord(raw, start, field !== undefined, refuse);
	if (word.form === 'word' && word.value === '') throw refuse(noValue(text.slice(at, end), at));
	return { kind: 'term', term: { ...term, ...word }, at, end };
}

function readQuoted(text: string, at: number, refuse: Refuse): string {
	const [, double, single] = match(QUOTED, text, at) ?? [];
	const value = double ?? single;
	if (value === undefined) throw refuse(`has a quote ${positionText(at)} that is not closed`);
	return unescaped(value).trim();
}

function readWord(raw: string, at: number, hasField: boolean, refuse: Refuse) {
	const bare = raw.replace(/\\[^]/g, '__');
	const found = `'${raw}' ${positionText(at)}`;
	const hidden = INVISIBLE.exec(raw);
	if (hidden) throw refuse(invisible(hidden[0], at + hidden.index));
	if (CURLY.test(raw)) {
		throw refuse(`has ${found}, which begins with a curly quote: write straight quotes (")`);
	}
	if (bare.includes('"')) throw refuse(`has a quote inside of the word ${found}`);
	if (!hasField && bare.includes(':')) throw refuse(unknownName(raw.split(':', 1)[0] ?? '', at));
	if (hasField && /^[<>=!]/.test(bare)) {
		throw refuse(`has ${found}: what compares is one of :< :<= :> :>= and, for equal, :`);
	}
	if (bare === '*') return { value: '', form: 'any' as const };
	if (!bare.includes('*')) return { value: unescaped(raw).trim(), form: 'word' as const };
	const value = raw.slice(0, -1);
	if (bare.indexOf('*') !== bare.length - 1 || !isPlainWord(value)) {
		throw refuse(
			`has ${found}: a '*' stands only behind a word of letters, digits, '-', '_', '.' or '@'. Put quotes around a text with other signs, and leave the '*' out`,
		);
	}
	return { value, form: 'prefix' as const };
}

// Shopify's grammar requires a space between two conditions.
function checkGap(before: Token | undefined, { kind, at }: Token, refuse: Refuse): void {
	if (before?.end !== at || kind === ')' || before.kind === '(' || before.kind === '-') return;
	if (before.kind === 'NOT' && kind === '(') return;
	throw refuse(
		`has no space before what stands ${positionText(at)}. Put quotes around a text with quotes or parentheses in it`,
	);
}

/** Makes the objection to an unknown field. */
export const unknownName = (name: string, at: number) =>
	`has the field '${name}', which Shopify would ignore, ${positionText(at)}. Put quotes around a text with a colon`;

const invisible = (sign: string, at: number) =>
	`has an invisible character ${positionText(at)} (U+${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}): remove it`;

const noValue = (found: string, at: number, isGroup = false) =>
	`has a condition without a value ${positionText(at)}: '${found}'. ${
		isGroup
			? 'Name the field in front of each value: (title:a OR title:b)'
			: "Look whether an expression in it is empty; no space may follow ':'"
	}`;

const bareSign = (at: number) => `has a '-' ${positionText(at)} that stands before no condition`;

const unescaped = (raw: string) => raw.replace(/\\([^])/g, '$1');

function match(pattern: RegExp, text: string, at: number) {
	pattern.lastIndex = at;
	return pattern.exec(text);
}

function skip(pattern: RegExp, text: string, at: number): number {
	match(pattern, text, at);
	return pattern.lastIndex;
}
