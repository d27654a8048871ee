import { readDate, type When } from './searchDates';
import { readQuery, type Node } from './searchSyntax';
import type { Term } from './searchTokens';

export interface Searchable {
	/** What words without a field name are looked for in. */
	text: string[];
	/** Values by field name; numbers, and dates as milliseconds, compare by size. */
	fields: Record<string, Array<string | number | null>>;
	/** Fields whose values are dates. */
	dates?: string[];
	/** Fields that are searched for words. */
	words?: string[];
	/** Fields that take several values between commas. */
	lists?: string[];
}

/** Builds a test for things against a query in Shopify's search syntax. */
export function compileSearch<T>(
	query: string | null | undefined,
	describe: (thing: T) => Searchable,
	when: When,
): (thing: T) => boolean {
	const node = readQuery(query ?? '');
	if (node === undefined) return () => true;
	return (thing) => matches(node, describe(thing), when);
}

/** Lists the field names a query uses. */
export function fieldsOfQuery(query: string): string[] {
	const names: string[] = [];
	const walk = (node: Node | undefined) => {
		if (node === undefined) return;
		if (node.kind === 'term') {
			if (node.field !== undefined) names.push(node.field);
		} else if (node.kind === 'not') walk(node.inner);
		else for (const part of node.parts) walk(part);
	};
	walk(readQuery(query));
	return names;
}

function matches(node: Node, thing: Searchable, when: When): boolean {
	switch (node.kind) {
		case 'and':
			return node.parts.every((part) => matches(part, thing, when));
		case 'or':
			return node.parts.some((part) => matches(part, thing, when));
		case 'not':
			return !matches(node.inner, thing, when);
		case 'term':
			return matchesTerm(node, thing, when);
	}
}

function matchesTerm(term: Term, thing: Searchable, when: When): boolean {
	const { field } = term;
	if (field === undefined || field === 'default') {
		return thing.text.some((text) => containsWords(text, term));
	}
	const values = thing.fields[field];
	// An unknown field filters nothing (recorded on 2026-04 for bulk mutations).
	if (values === undefined) return true;
	if (term.prefix && term.value === '') return values.some((value) => value !== null);
	const listed = !term.quoted && thing.lists?.includes(field) === true;
	const wanted = listed ? term.value.split(',') : [term.value];
	return values.some((value) => {
		if (value === null) return false;
		if (typeof value === 'number') {
			const isDate = thing.dates?.includes(field) ?? false;
			return wanted.some((one) => compareSize(value, { ...term, value: one }, isDate, when));
		}
		if (thing.words?.includes(field) === true) return containsWords(value, term);
		return wanted.some((one) => isText(value, { ...term, value: one }));
	});
}

const isWordSign = (sign: string | undefined) => sign !== undefined && /[\p{L}\p{N}]/u.test(sign);

// Whole words, of which the last may be a beginning.
function containsWords(text: string, term: Term): boolean {
	const wanted = term.value.toLowerCase();
	const within = text.toLowerCase();
	if (wanted === '') return term.prefix;
	for (let at = within.indexOf(wanted); at >= 0; at = within.indexOf(wanted, at + 1)) {
		const end = at + wanted.length;
		const begins = !isWordSign(wanted[0]) || !isWordSign(within[at - 1]);
		const ends = !isWordSign(wanted.at(-1)) || !isWordSign(within[end]);
		if (begins && (ends || term.prefix)) return true;
	}
	return false;
}

function isText(value: string, term: Term): boolean {
	const wanted = term.value.toLowerCase();
	return term.prefix ? value.toLowerCase().startsWith(wanted) : value.toLowerCase() === wanted;
}

function compareSize(value: number, term: Term, isDate: boolean, when: When): boolean {
	const [from, to] = isDate
		? readDate(term.value, when)
		: [Number(term.value || Number.NaN), Number(term.value || Number.NaN)];
	switch (term.comparator) {
		case '<':
			return value < from;
		case '<=':
			return value <= to;
		case '>':
			return value > to;
		case '>=':
			return value >= from;
		default:
			return value >= from && value <= to;
	}
}
