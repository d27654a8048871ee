export type Comparator = '=' | '<' | '<=' | '>' | '>=';

export interface Term {
	kind: 'term';
	field: string | undefined;
	comparator: Comparator;
	value: string;
	/** Between quotes: a phrase. */
	quoted: boolean;
	/** With an asterisk behind it: a beginning; of an empty value, that there is one at all. */
	prefix: boolean;
}

export type Token = Term | '(' | ')' | '-' | 'AND' | 'OR' | 'NOT';

const NAME = /^[A-Za-z_][\w.]*$/;

/** Splits a query in Shopify's search syntax; signs behind a backslash stand for themselves. */
export function tokenize(query: string): Token[] {
	const tokens: Token[] = [];
	let at = 0;
	while (at < query.length) {
		const sign = query.charAt(at);
		if (/\s/.test(sign)) {
			at += 1;
		} else if (sign === '(' || sign === ')') {
			tokens.push(sign);
			at += 1;
		} else if (sign === '-' && /\S/.test(query.charAt(at + 1))) {
			tokens.push('-');
			at += 1;
		} else {
			const { token, end } = readTerm(query, at);
			tokens.push(token);
			at = end;
		}
	}
	return tokens;
}

function readTerm(query: string, start: number): { token: Token; end: number } {
	let field: string | undefined;
	let comparator: Comparator = '=';
	let at = start;
	const name = readWord(query, start, /[\s():"']/);
	if (query.charAt(name.end) === ':' && NAME.test(name.text)) {
		field = name.text.toLowerCase();
		const sign = /^[<>]=?/.exec(query.slice(name.end + 1))?.[0] ?? '';
		comparator = comparatorOf(sign);
		at = name.end + 1 + sign.length;
	}
	const phrase = readPhrase(query, at);
	if (phrase !== undefined) {
		const { text: value, end } = phrase;
		return { token: { kind: 'term', field, comparator, value, quoted: true, prefix: false }, end };
	}
	const { text, end, plain } = readWord(query, at, /[\s()]/);
	if (field === undefined && plain && (text === 'AND' || text === 'OR' || text === 'NOT')) {
		return { token: text, end };
	}
	const prefix = text.endsWith('*') && query.charAt(end - 2) !== '\\';
	const value = prefix ? text.slice(0, -1) : text;
	return { token: { kind: 'term', field, comparator, value, quoted: false, prefix }, end };
}

function comparatorOf(sign: string): Comparator {
	return sign === '<' || sign === '<=' || sign === '>' || sign === '>=' ? sign : '=';
}

function readWord(query: string, start: number, stop: RegExp) {
	let text = '';
	let plain = true;
	let at = start;
	while (at < query.length && !stop.test(query.charAt(at))) {
		if (query.charAt(at) === '\\' && at + 1 < query.length) {
			plain = false;
			at += 1;
		}
		text += query.charAt(at);
		at += 1;
	}
	return { text, end: at, plain };
}

// A quote that is never closed is a character like any other.
function readPhrase(query: string, start: number): { text: string; end: number } | undefined {
	const quote = query.charAt(start);
	if (quote !== '"' && quote !== "'") return undefined;
	const { text, end } = readWord(query, start + 1, quote === '"' ? /"/ : /'/);
	return query.charAt(end) === quote ? { text, end: end + 1 } : undefined;
}
