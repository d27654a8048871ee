import { tokenize, type Term, type Token } from './searchTokens';

export type Node = { kind: 'and' | 'or'; parts: Node[] } | { kind: 'not'; inner: Node } | Term;

/**
 * Reads a query in the grammar that Shopify documents: terms of an optional field and comparator,
 * phrases, beginnings, parentheses, AND (also where nothing is said) before OR, NOT and `-`. What the
 * grammar has no place for is passed over, as Shopify does.
 */
export function readQuery(query: string): Node | undefined {
	const tokens = tokenize(query);
	let at = 0;

	const readOr = (): Node | undefined => {
		const parts: Node[] = [];
		for (;;) {
			const part = readAnd();
			if (part !== undefined) parts.push(part);
			if (tokens[at] !== 'OR') break;
			at++;
		}
		return join('or', parts);
	};
	const readAnd = (): Node | undefined => {
		const parts: Node[] = [];
		while (at < tokens.length && tokens[at] !== 'OR' && tokens[at] !== ')') {
			if (tokens[at] === 'AND') {
				at++;
				continue;
			}
			const part = readUnary();
			if (part !== undefined) parts.push(part);
		}
		return join('and', parts);
	};
	const readUnary = (): Node | undefined => {
		const token: Token | undefined = tokens[at];
		if (token === undefined || token === ')' || token === 'AND' || token === 'OR') return undefined;
		at++;
		if (token === 'NOT' || token === '-') {
			const inner = readUnary();
			return inner === undefined ? undefined : { kind: 'not', inner };
		}
		if (token !== '(') return token;
		const inner = readOr();
		if (tokens[at] === ')') at++;
		return inner;
	};

	const parts: Node[] = [];
	while (at < tokens.length) {
		const part = readOr();
		if (part !== undefined) parts.push(part);
		// A parenthesis too many is passed over.
		if (tokens[at] === ')') at++;
	}
	return join('and', parts);
}

function join(kind: 'and' | 'or', parts: Node[]): Node | undefined {
	return parts.length > 1 ? { kind, parts } : parts[0];
}
