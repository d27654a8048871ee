import { spanOf } from './dates';
import type { Field, Searched } from './fields';
import { place } from './tree';
import type { Search, Term } from './tree';
import { writeSearch } from './write';

type Span = [from: number, to: number];

/** No store is older than Shopify, and no discount starts or ends later. */
const FIRST_DAY = Date.UTC(2006, 0, 1);
const LAST_DAY = Date.UTC(2200, 0, 1);

/**
 * Says why a search may find everything there is; undefined if there are things it cannot find.
 * What is left out (NOT) does not count: only a condition with a value finds less than everything.
 */
export function whyItFindsAll(
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
	const found = `'${writeSearch(culprit)}' ${place(culprit.at ?? 0)}`;
	if (culprit.kind === 'not') return `${found} only leaves ${nouns} out`;
	if (culprit.form === 'any') return `${found} only asks whether there is a value`;
	if (!hasWord(culprit.value)) return `${found} has no letter and no digit`;
	return `${found} is true of all ${nouns}, by itself or with the other conditions`;
}

/** Returns the first condition by which a search may be true of everything; undefined if it cannot be. */
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
 * Names the fields in which some of the conditions together are true of every value. In each other
 * field there is a value of which none is true, so that a thing with these values is not found.
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
			// What was made in this minute does not make a difference.
			return cover([FIRST_DAY, field.upTo === 'now' ? now - 60_000 : LAST_DAY], spans);
		}
		default:
			return false;
	}
}

// Whether `:>2026` begins in 2026 or behind it is not documented: the larger span is the safe one.
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
