import { shown } from '../../shared/parameters/visible';
import { spanOf } from './dates';
import { unknownName } from './tokens';
import { anyOf, positionText } from './tree';
import type { Refuse, Search, Term } from './tree';

/** The type of a field's values. */
export type Field =
	/** Words, as in a title. */
	| { type: 'text' }
	/** One or more texts, separated by commas. */
	| { type: 'tags' }
	/** One or more numbers, separated by commas. */
	| { type: 'ids' }
	| { type: 'date'; upTo: 'ever' | 'now' }
	| { type: 'number'; from: number; to: number }
	/** One or more of `values`, separated by commas; each set in `total` together matches everything. */
	| { type: 'choice'; values: string[]; total?: string[][] }
	/** A field that finds nothing in Shopify. */
	| { type: 'useless'; why: string };

/** A kind of thing that can be searched for. */
export interface Searched {
	/** The plural noun for the things, such as `discounts`. */
	nouns: string;
	fields: Record<string, Field>;
}

/** Checks the fields and values of a search, and converts each value to the form that is sent. */
export function checkFields(search: Search, searched: Searched, refuse: Refuse): Search {
	switch (search.kind) {
		case 'term':
			return checkTerm(search, searched, refuse);
		case 'not':
			return { ...search, part: checkFields(search.part, searched, refuse) };
		default:
			return {
				...search,
				parts: search.parts.map((part) => checkFields(part, searched, refuse)),
			};
	}
}

function checkTerm(term: Term, { nouns, fields }: Searched, refuse: Refuse): Search {
	const { field: name, value, form, at = 0 } = term;
	if (form === 'word' && /^(undefined|null|NaN|\[object)$/.test(value)) {
		throw refuse(
			`has the value '${shown(value)}' ${positionText(at)}, as an expression leaves it that finds nothing. Put quotes around it if it is meant`,
		);
	}
	if (name === undefined) return checkWord(term, fields, refuse);
	const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
	if (!field) {
		throw refuse(`${unknownName(name, at)}; ${nouns} have ${Object.keys(fields).join(', ')}`);
	}
	if (field.type === 'useless')
		throw refuse(`has the field '${name}' ${positionText(at)}, ${field.why}`);
	if (form === 'any') {
		if (term.comparator === ':') return term;
		throw refuse(
			`has '${name}${term.comparator}*' ${positionText(at)}, which compares with no value`,
		);
	}
	const wrong = (requirement: string) =>
		refuse(`has '${value}' ${positionText(at)}, where ${name} ${requirement}`);
	if (field.type === 'text') return equal(term, wrong);
	if (field.type === 'number' || field.type === 'date') {
		const fits = field.type === 'date' ? spanOf(value, 0) !== undefined : isWhole(value);
		// "Date values must be a string surrounded by quotes."
		const isQuoted = field.type === 'date' && value !== 'now';
		if (fits && form !== 'prefix') return { ...term, form: isQuoted ? 'phrase' : 'word' };
		throw wrong(
			field.type === 'date'
				? "must be now or a date such as '2026-12-31' or '2026-12-31T23:59:00Z'"
				: 'must be a whole number',
		);
	}
	return checkList(equal(term, wrong), field, wrong);
}

// Commas separate alternative values (documented for 2026-10).
function checkList(
	term: Term,
	field: Extract<Field, { type: 'choice' | 'ids' | 'tags' }>,
	wrong: (requirement: string) => Error,
): Search {
	const values = term.value.split(',').map((one) => one.trim());
	const parts = values.map((one): Term => {
		if (one === '') throw wrong('has an empty entry between commas');
		if (field.type === 'tags') return { ...term, value: one };
		const value = field.type === 'choice' ? one.toLowerCase() : one;
		if (term.form === 'prefix') throw wrong("takes no '*' behind a value");
		if (field.type === 'ids' && !isWhole(value)) throw wrong('must be the number of an ID');
		if (field.type === 'choice' && !field.values.includes(value)) {
			throw wrong(`must be one of ${field.values.join(', ')}`);
		}
		return { ...term, value, form: 'word' };
	});
	return anyOf(parts) ?? term;
}

function checkWord(term: Term, fields: Searched['fields'], refuse: Refuse): Term {
	const { value, form, at = 0 } = term;
	if (form === 'any')
		throw refuse(`has a condition without a value ${positionText(at)}: '*' finds all`);
	const [, name = '', sign = ''] = /^([\w.]+)([<>=!]+)/.exec(value) ?? [];
	if (form === 'word' && Object.hasOwn(fields, name.toLowerCase())) {
		throw refuse(`has '${value}' ${positionText(at)}: write ':' between the field and '${sign}'`);
	}
	return term;
}

function equal(term: Term, wrong: (requirement: string) => Error): Term {
	if (term.comparator === ':') return term;
	throw wrong(`cannot be compared by '${term.comparator}'`);
}

const isWhole = (value: string) => /^\d{1,15}$/.test(value);
