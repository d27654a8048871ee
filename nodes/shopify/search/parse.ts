import { readTokens } from './tokens';
import type { Token } from './tokens';
import { allOf, anyOf, positionText } from './tree';
import type { Refuse, Search } from './tree';

/** Nobody nests deeper, and a much deeper text would exhaust the stack. */
const MAX_DEPTH = 50;

/** Parses Shopify's search syntax (shopify.dev/docs/api/usage/search-syntax); refuses incomplete text. */
export function parseSearch(text: string, refuse: Refuse): Search {
	return new Parser(readTokens(text, refuse), refuse).parse();
}

class Parser {
	private next = 0;

	constructor(
		private readonly tokens: Token[],
		private readonly refuse: Refuse,
	) {}

	parse(): Search {
		const search = this.readQuery(0);
		const extra = this.tokens[this.next];
		if (extra) {
			throw this.refuse(`has a ')' ${positionText(extra.at)} for which there is no '('`);
		}
		return search;
	}

	/** Reads conditions up to the end or a closing parenthesis, joined by either AND or OR. */
	private readQuery(depth: number): Search {
		const parts = [this.readOperand(depth)];
		let connective: 'AND' | 'OR' | undefined;
		for (;;) {
			const token = this.tokens[this.next];
			if (!token || token.kind === ')') break;
			const joinedBy = token.kind === 'OR' ? 'OR' : 'AND';
			// In Shopify's documentation, OR binds more tightly; most people expect the opposite.
			if (connective !== undefined && connective !== joinedBy) throw this.refuse(mixed(token.at));
			connective = joinedBy;
			if (token.kind === 'AND' || token.kind === 'OR') this.next++;
			parts.push(this.readOperand(depth));
		}
		const search = connective === 'OR' ? anyOf(parts) : allOf(parts);
		if (!search) throw this.refuse('has no condition');
		return search;
	}

	private readOperand(depth: number): Search {
		const token = this.tokens[this.next];
		const before = this.tokens[this.next - 1];
		if (!token || token.kind === ')') throw this.refuse(missing(before));
		this.next++;
		switch (token.kind) {
			case 'term':
				return token.term;
			case '(':
				return this.readGroup(token.at, depth + 1);
			case '-':
			case 'NOT':
				if (before?.kind === 'NOT' || before?.kind === '-') {
					throw this.refuse(`leaves out what is left out, ${positionText(before.at)}`);
				}
				return { kind: 'not', part: this.readOperand(depth), at: token.at };
			default:
				throw this.refuse(
					`has '${token.kind}' ${positionText(token.at)} with no condition before it. ${EMPTY_OR_QUOTES}`,
				);
		}
	}

	private readGroup(at: number, depth: number): Search {
		if (depth > MAX_DEPTH)
			throw this.refuse(`has more than ${MAX_DEPTH} parentheses in one another`);
		const search = this.readQuery(depth);
		if (this.tokens[this.next]?.kind !== ')') {
			throw this.refuse(`has a '(' ${positionText(at)} that is not closed`);
		}
		this.next++;
		return search;
	}
}

const EMPTY_OR_QUOTES =
	'Look whether an expression in it is empty, or put quotes around the word if it is meant as one';

const missing = (before: Token | undefined) =>
	before
		? `has '${before.kind}' ${positionText(before.at)} with no condition behind it. ${EMPTY_OR_QUOTES}`
		: 'has no condition';

const mixed = (at: number) =>
	`has AND (or only a space) beside OR ${positionText(at)}: put parentheses around what belongs together, such as (a OR b) AND c`;
