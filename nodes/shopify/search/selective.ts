import { spanOf } from './dates';
import type { Field, Searched } from './fields';
import { positionText } from './tree';
import type { Search, Term } from './tree';
import { writeSearch } from './write';

type Span = [from: number, to: number];

/** No store is older than Shopify, and no discount starts or ends after 2200. */
const FIRST_DAY = Date.UTC(2006, 0, 1);
const LAST_DAY = Date.UTC(2200, 0, 1);

/**
 * Says why a search may find everything; undefined if it cannot. NOT does not count: only a condition
 * with a value narrows a search.
 */
export function objectionToScope(
	search: Search,
	{ nouns, fields }: Searched,
	now: number,
): string | undefined {
	const total = totalFields(positiveTerms(search), fields, now);
	const culprit = firstTotal(
		search,
		({ field = '', value, form }) =>
			form !== 'any' && (fields[field] ? !total.has(field) : true) && hasWord(value),
	);
	if (!culprit) return undefined;
	const found = `'${writeSearch(culprit)}' ${positionText(culprit.at ?? 0)}`;
	if (culprit.kind === 'not') return `${found} only leaves ${nouns} out`;
	if (culprit.form === 'any') return `${found} only asks whether there is a value`;
	if (!hasWord(culprit.value)) return `${found} has no letter and no digit`;
	return `${found} is true of all ${nouns}, by itself or with the other conditions`;
}

/** Returns the first condition because of which a search may match everything; undefined if none. */
function firstTotal(
	search: Search,
	narrows: (term: Term) => boolean,
): Exclude<Search, { parts: unknown }> | undefined {
	switch (search.kind) {
		case 'term':
			return narrows(search) ? undefined : search;
		case 'not':
			return search;
		default: {
			const culprits = search.parts.map((part) => firstTotal(part, narrows));
			const isTotal = search.kind === 'any' ? culprits.some(Boolean) : culprits.every(Boolean);
			return isTotal ? culprits.find(Boolean) : undefined;
		}
	}
}

function positiveTerms(search: Search): Term[] {
	if (search.kind === 'term') return [search];
	return search.kind === 'not' ? [] : search.parts.flatMap(positiveTerms);
}

/**
 * Returns the fields whose conditions together match every value. Every other field has a value that
 * no condition matches, so that something with these values is not found.
 */
function totalFields(terms: Term[], fields: Searched['fields'], now: number): Set<string> {
	const names = new Set(terms.map(({ field = '' }) => field));
	return new Set(
		[...names].filter((name) => {
			const field = fields[name];
			const own = terms.filter((term) => term.field === name && term.form !== 'any');
			return field !== undefined && coverAll(field, own, now);
		}),
	);
}

function coverAll(field: Field, terms: Term[], now: number): boolean {
	switch (field.type) {
		case 'choice':
			return (field.total ?? []).some((values) =>
				values.every((value) => terms.some((term) => term.value === value)),
			);
		case 'number': {
			const spans = terms.map((term) => around(term, [Number(term.value), Number(term.value)]));
			return cover([field.from, field.to], spans);
		}
		case 'date': {
			const spans = terms.map((term) => around(term, spanOf(term.value, now) ?? [now, now]));
			// Ignores the last minute, so that a search up to now counts as total.
			return cover([FIRST_DAY, field.upTo === 'now' ? now - 60_000 : LAST_DAY], spans);
		}
		default:
			return false;
	}
}

// Whether `:>2026` starts in or after 2026 is not documented, so this assumes the larger span.
function around({ comparator }: Term, [from, to]: Span): Span {
	switch (comparator) {
		case ':<':
			return [-Infinity, from - 1];
		case ':<=':
			return [-Infinity, to];
		case ':>':
			return [from === to ? from + 1 : from, Infinity];
		case ':>=':
			return [from, Infinity];
		default:
			return [from, to];
	}
}

function cover([from, to]: Span, spans: Span[]): boolean {
	let next = from;
	for (const [start, end] of [...spans].sort(([a], [b]) => a - b)) {
		if (start <= next) next = Math.max(next, end + 1);
	}
	return next > to;
}

const hasWord = (text: string) => /[\p{L}\p{N}]/u.test(text);
