import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { someOf } from '../../shared/parameters/choice';
import { date } from '../../shared/parameters/date';
import { saysNothing } from '../../shared/parameters/nothing';
import { wholeNumber } from '../../shared/parameters/number';
import { isEmpty, refuse } from '../../shared/parameters/refuse';
import { textOf } from '../../shared/parameters/text';
import { readSearch } from '../../shopify/search/readSearch';
import { allOf, anyOf, condition, phrase } from '../../shopify/search/tree';
import type { Comparator, Search } from '../../shopify/search/tree';
import { writeSearch } from '../../shopify/search/write';
import { CLASSES, DISCOUNTS, STATUSES, TYPES } from './search';

type Filter = (value: unknown, context: IExecuteSingleFunctions) => Search | undefined;

const FILTERS: Record<string, Filter> = {
	createdAfter: moment('Created After', 'created_at', ':>'),
	createdBefore: moment('Created Before', 'created_at', ':<'),
	discountClasses: oneOfMany('Discount Class', 'discount_class', CLASSES),
	endsAfter: moment('Ends After', 'ends_at', ':>'),
	endsBefore: moment('Ends Before', 'ends_at', ':<'),
	query: (value) => readSearch('Search Query', value, { searched: DISCOUNTS }),
	startsAfter: moment('Starts After', 'starts_at', ':>'),
	startsBefore: moment('Starts Before', 'starts_at', ':<'),
	statuses: oneOfMany('Status', 'status', STATUSES),
	tag: (value) => phrase(textOf('Tag', value), 'tag'),
	timesUsedAtLeast: timesUsed('Times Used at Least', ':>='),
	timesUsedAtMost: timesUsed('Times Used at Most', ':<='),
	title: (value) => phrase(textOf('Title', value), 'title'),
	types: oneOfMany('Type', 'type', TYPES),
	updatedAfter: moment('Updated After', 'updated_at', ':>'),
	updatedBefore: moment('Updated Before', 'updated_at', ':<'),
};

/** Builds the search query for discounts of one method that pass every filter the user has set. */
export const searchOf =
	(method: 'code' | 'automatic') =>
	(given: unknown, context: IExecuteSingleFunctions): string => {
		const filters = filtersOf(given);
		const ofMethod = condition('method', method);
		const searches = Object.entries(FILTERS)
			.filter(([name]) => !saysNothing(filters[name]))
			.flatMap(([name, filter]) => filter(filters[name], context) ?? []);
		return writeSearch(allOf([ofMethod, ...searches]) ?? ofMethod);
	};

function filtersOf(given: unknown): IDataObject {
	if (isObject(given)) return given;
	if (isEmpty(given)) return {};
	throw refuse('Filters', 'must be an object with the filters as its fields');
}

function moment(label: string, field: string, comparator: Comparator): Filter {
	return (value, context) => ({
		...phrase(`${date(label)(value, context)}`, field),
		comparator,
	});
}

/** Returns the filter for a use count. */
export function timesUsed(label: string, comparator: Comparator) {
	return (value: unknown, context: IExecuteSingleFunctions): Search =>
		condition('times_used', `${wholeNumber(label, 0)(value, context)}`, comparator);
}

function oneOfMany(label: string, field: string, values: string[]): Filter {
	return (value) => {
		const chosen = someOf(label, values, value);
		return anyOf(chosen.map((one) => condition(field, one)));
	};
}
