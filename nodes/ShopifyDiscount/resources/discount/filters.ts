import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';
import { quoted } from '../../../shared/adminApi/search';
import { isObject } from '../../../shared/adminApi/isObject';
import { checkedDiscountSearch } from './search';
import { someOf } from '../../../shared/parameters/choice';
import { date } from '../../../shared/parameters/date';
import { saysNothing } from '../../../shared/parameters/nothing';
import { wholeNumber } from '../../../shared/parameters/number';
import { textOf } from '../../../shared/parameters/text';

const STATUSES = ['active', 'expired', 'scheduled'];
const TYPES = ['app', 'bxgy', 'fixed_amount', 'free_shipping', 'percentage'];
const CLASSES = ['order', 'product', 'shipping'];

type Term = (value: unknown, context: IExecuteSingleFunctions) => string;

const TERMS: Record<string, Term> = {
	createdAfter: moment('Created After', 'created_at:>'),
	createdBefore: moment('Created Before', 'created_at:<'),
	discountClasses: anyOf('Discount Class', 'discount_class:', CLASSES),
	endsAfter: moment('Ends After', 'ends_at:>'),
	endsBefore: moment('Ends Before', 'ends_at:<'),
	query: (value) => `(${checkedDiscountSearch('Search Query', value)})`,
	startsAfter: moment('Starts After', 'starts_at:>'),
	startsBefore: moment('Starts Before', 'starts_at:<'),
	statuses: anyOf('Status', 'status:', STATUSES),
	tag: (value) => `tag:${quoted(textOf('Tag', value))}`,
	timesUsedAtLeast: count('Times Used at Least', 'times_used:>='),
	timesUsedAtMost: count('Times Used at Most', 'times_used:<='),
	title: (value) => `title:${quoted(textOf('Title', value))}`,
	types: anyOf('Type', 'type:', TYPES),
	updatedAfter: moment('Updated After', 'updated_at:>'),
	updatedBefore: moment('Updated Before', 'updated_at:<'),
};

/** Makes a search of the filters a user has set: discounts of one method only, and all filters at once. */
export const searchOf =
	(method: 'code' | 'automatic') =>
	(filters: unknown, context: IExecuteSingleFunctions): string => {
		const given: IDataObject = isObject(filters) ? filters : {};
		const terms = Object.entries(TERMS)
			.filter(([name]) => !saysNothing(given[name]))
			.map(([name, term]) => term(given[name], context));
		return [`method:${method}`, ...terms].join(' AND ');
	};

function moment(label: string, field: string): Term {
	return (value, context) => `${field}'${String(date(label)(value, context))}'`;
}

function count(label: string, field: string): Term {
	return (value, context) => `${field}${String(wholeNumber(label, 0)(value, context))}`;
}

function anyOf(label: string, field: string, values: string[]): Term {
	return (value) => {
		const chosen = someOf(label, values, value);
		return `(${chosen.map((one) => `${field}${one}`).join(' OR ')})`;
	};
}
