import type { IDataObject, IExecuteSingleFunctions } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { someOf } from '../../shared/parameters/choice';
import { date } from '../../shared/parameters/date';
import { isBlank } from '../../shared/parameters/isBlank';
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
	createdAfter: dateFilter('Created After', 'created_at', ':>'),
	createdBefore: dateFilter('Created Before', 'created_at', ':<'),
	discountClasses: anyOfFilter('Discount Class', 'discount_class', CLASSES),
	endsAfter: dateFilter('Ends After', 'ends_at', ':>'),
	endsBefore: dateFilter('Ends Before', 'ends_at', ':<'),
	query: (value) => readSearch('Search Query', value, { searched: DISCOUNTS }),
	startsAfter: dateFilter('Starts After', 'starts_at', ':>'),
	startsBefore: dateFilter('Starts Before', 'starts_at', ':<'),
	statuses: anyOfFilter('Status', 'status', STATUSES),
	tag: (value) => phrase(textOf('Tag', value), 'tag'),
	timesUsedAtLeast: timesUsedFilter('Times Used at Least', ':>='),
	timesUsedAtMost: timesUsedFilter('Times Used at Most', ':<='),
	title: (value) => phrase(textOf('Title', value), 'title'),
	types: anyOfFilter('Type', 'type', TYPES),
	updatedAfter: dateFilter('Updated After', 'updated_at', ':>'),
	updatedBefore: dateFilter('Updated Before', 'updated_at', ':<'),
};

/** Builds the search query for discounts of the chosen resource that pass every filter the user has set. */
export function toSearchQuery(value: unknown, context: IExecuteSingleFunctions): string {
	const filters = filtersOf(value);
	const isAutomatic = context.getNodeParameter('resource') === 'automaticDiscount';
	const ofMethod = condition('method', isAutomatic ? 'automatic' : 'code');
	const searches = Object.entries(FILTERS)
		.filter(([name]) => !isBlank(filters[name]))
		.flatMap(([name, filter]) => filter(filters[name], context) ?? []);
	return writeSearch(allOf([ofMethod, ...searches]) ?? ofMethod);
}

function filtersOf(value: unknown): IDataObject {
	if (isObject(value)) return value;
	if (isEmpty(value)) return {};
	throw refuse('Filters', 'must be an object with the filters as its fields');
}

function dateFilter(label: string, field: string, comparator: Comparator): Filter {
	return (value, context) => ({
		...phrase(`${date(label)(value, context)}`, field),
		comparator,
	});
}

/** Returns the filter for a use count. */
export function timesUsedFilter(label: string, comparator: Comparator) {
	return (value: unknown, context: IExecuteSingleFunctions): Search =>
		condition('times_used', `${wholeNumber(label, 0)(value, context)}`, comparator);
}

function anyOfFilter(label: string, field: string, values: string[]): Filter {
	return (value) => {
		const chosen = someOf(label, values, value);
		return anyOf(chosen.map((one) => condition(field, one)));
	};
}
