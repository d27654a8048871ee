import { readQuery, type Comparator, type Node } from './searchSyntax';

export interface Searchable {
	/** What words without a field name are looked for in. */
	text: string[];
	/** Values by field name; numbers, and dates as milliseconds, compare by size. */
	fields: Record<string, Array<string | number | null>>;
	/** Fields whose values are dates. */
	dates?: string[];
}

/** Builds a test for things against a query in Shopify's search syntax. */
export function compileSearch<T>(
	query: string | null | undefined,
	describe: (thing: T) => Searchable,
	now: number,
): (thing: T) => boolean {
	const node = readQuery(query ?? '');
	if (node === undefined) return () => true;
	return (thing) => matches(node, describe(thing), now);
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

function matches(node: Node, thing: Searchable, now: number): boolean {
	switch (node.kind) {
		case 'and':
			return node.parts.every((part) => matches(part, thing, now));
		case 'or':
			return node.parts.some((part) => matches(part, thing, now));
		case 'not':
			return !matches(node.inner, thing, now);
		case 'term': {
			if (node.field === undefined) return thing.text.some((text) => containsWord(text, node));
			const values = thing.fields[node.field];
			// An unknown field filters nothing (recorded on 2026-04 for bulk mutations).
			if (values === undefined) return true;
			if (node.value === '*' && !node.quoted) return values.some((value) => value !== null);
			const isDate = thing.dates?.includes(node.field) ?? false;
			return values.some((value) => compare(value, node, isDate, now));
		}
	}
}

// Shopify looks for words by their beginnings.
function containsWord(text: string, term: { value: string; quoted: boolean }): boolean {
	const wanted = term.value.toLowerCase().replace(/\*$/, '');
	const within = text.toLowerCase();
	if (term.quoted) return within.includes(wanted);
	return (
		within === wanted ||
		` ${within.replace(/[^\p{L}\p{N}@.]+/gu, ' ')}`.includes(` ${wanted}`) ||
		within.startsWith(wanted)
	);
}

function compare(
	value: string | number | null,
	term: { value: string; comparator: Comparator },
	isDate: boolean,
	now: number,
): boolean {
	if (value === null) return false;
	if (typeof value === 'number') {
		const [from, to] = isDate
			? readDate(term.value, now)
			: [Number(term.value), Number(term.value)];
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
	const wanted = term.value.toLowerCase();
	const text = value.toLowerCase();
	if (wanted.endsWith('*')) return text.startsWith(wanted.slice(0, -1));
	return text === wanted;
}

// A day stands for all of it; the emulated store lives in UTC.
function readDate(text: string, now: number): [number, number] {
	if (text === 'now') return [now, now];
	const start = Date.parse(text);
	return /^\d{4}-\d{2}-\d{2}$/.test(text) ? [start, start + 86_399_999] : [start, start + 999];
}
