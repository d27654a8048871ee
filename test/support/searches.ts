import fc from 'fast-check';
import type { Search, Term } from '../../nodes/shopify/search/tree';
import { readQuery } from '../emulator/graphql/searchSyntax';
import type { Node } from '../emulator/graphql/searchSyntax';

/** Leaves out of a search where its parts stood in the text, and which words were in quotes. */
export function meaningOf(search: Search): unknown {
	switch (search.kind) {
		case 'term':
			return termOf(search);
		case 'not':
			return { not: meaningOf(search.part) };
		default:
			return { [search.kind]: search.parts.map(meaningOf) };
	}
}

const termOf = ({ field, comparator, value, form }: Term) => ({
	field,
	comparator,
	value: form === 'any' ? '*' : form === 'prefix' ? `${value}*` : value,
});

/** Reads a text as the emulated store does, which shares no line with the nodes. */
export function meaningToStore(text: string): unknown {
	const node = readQuery(text);
	return node && fromStore(node);
}

function fromStore(node: Node): unknown {
	switch (node.kind) {
		case 'and':
			return { all: node.parts.map(fromStore) };
		case 'or':
			return { any: node.parts.map(fromStore) };
		case 'not':
			return { not: fromStore(node.inner) };
		case 'term': {
			const { field, comparator, value, prefix } = node;
			return {
				field,
				comparator: `:${comparator === '=' ? '' : comparator}`,
				value: prefix ? `${value}*` : value,
			};
		}
	}
}

/** What people and expressions put into a text that is searched for. */
export const hostileText = fc.oneof(
	fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }),
	fc
		.array(
			fc.constantFrom(
				...['"', "'", '\\', '(', ')', ':', '*', '-', ' ', 'OR', ' OR ', ' AND ', 'NOT ', '<', '>='],
				...['status:active', 'title:*', 'Summer', 'a', '10%', '\u00a0', '“', ',', 'é', '🎉'],
			),
			{ minLength: 1, maxLength: 12 },
		)
		.map((pieces) => pieces.join('')),
);

/** Evaluates a search by what its conditions say. */
export function holds(search: Search, fits: (term: Term) => boolean): boolean {
	switch (search.kind) {
		case 'term':
			return fits(search);
		case 'not':
			return !holds(search.part, fits);
		case 'all':
			return search.parts.every((part) => holds(part, fits));
		case 'any':
			return search.parts.some((part) => holds(part, fits));
	}
}

/** Compares as a condition does; what a value stands for, such as a day, has a first and a last moment. */
export const compares = (
	{ comparator }: Term,
	value: number,
	[from, to]: [from: number, to: number],
): boolean =>
	({
		':': value >= from && value <= to,
		':<': value < from,
		':<=': value <= to,
		':>': value > to,
		':>=': value >= from,
	})[comparator];
