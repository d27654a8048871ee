export type Comparator = '=' | '<' | '<=' | '>' | '>=';

export type Node =
	| { kind: 'and' | 'or'; parts: Node[] }
	| { kind: 'not'; inner: Node }
	| {
			kind: 'term';
			field: string | undefined;
			comparator: Comparator;
			value: string;
			quoted: boolean;
	  };

const TOKEN =
	/\(|\)|(?:-)?(?:[\w.]+:)?(?:<=|>=|<|>|=)?(?:"(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|[^\s()]+/g;
const TERM = /^(?:([A-Za-z_][\w.]*):)?(<=|>=|<|>|=)?([\s\S]*)$/;

/** Reads a query: words, fields, comparisons, quotes, AND, OR, NOT, `-` and brackets. */
export function readQuery(query: string): Node | undefined {
	const tokens = query.match(TOKEN) ?? [];
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
		const token = tokens[at++] ?? '';
		if (token === 'NOT') {
			const inner = readUnary();
			return inner === undefined ? undefined : { kind: 'not', inner };
		}
		if (token === '(') {
			const inner = readOr();
			at++;
			return inner;
		}
		if (token.startsWith('-') && token.length > 1) {
			return { kind: 'not', inner: readTerm(token.slice(1)) };
		}
		return readTerm(token);
	};

	const parts: Node[] = [];
	while (at < tokens.length) {
		const part = readOr();
		if (part !== undefined) parts.push(part);
		// A bracket too many is passed over.
		if (tokens[at] === ')') at++;
	}
	return join('and', parts);
}

function readTerm(token: string): Node {
	const match = TERM.exec(token);
	const raw = match?.[3] ?? token;
	const quoted = /^(["']).*\1$/s.test(raw) && raw.length > 1;
	const value = quoted ? raw.slice(1, -1).replace(/\\(.)/g, '$1') : raw;
	const sign = match?.[2];
	const comparator: Comparator =
		sign === '<' || sign === '<=' || sign === '>' || sign === '>=' ? sign : '=';
	return { kind: 'term', field: match?.[1]?.toLowerCase(), comparator, value, quoted };
}

function join(kind: 'and' | 'or', parts: Node[]): Node | undefined {
	return parts.length > 1 ? { kind, parts } : parts[0];
}
