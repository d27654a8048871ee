import { hasEmptyCondition, unknownFieldsOf } from '../../../shared/adminApi/search';
import { isEmpty, refuse } from '../../../shared/parameters/refuse';

/** What `discountNodes(query:)` knows, as documented for 2026-10. */
const FIELDS = new Set([
	'code',
	'combines_with',
	'combines_with.product_discounts_with_tags_on_same_cart_line',
	'context',
	'created_at',
	'customer_ids',
	'default',
	'discount_class',
	'discount_type',
	'ends_at',
	'id',
	'market_ids',
	'method',
	'segment_ids',
	'starts_at',
	'status',
	'tag',
	'times_used',
	'title',
	'type',
	'updated_at',
]);

/** Returns a search for discounts; refuses one that would find all of them by a slip. */
export const checkedDiscountSearch = (label: string, value: unknown) =>
	checkedSearch(label, value, 'discounts', FIELDS);

/** Returns a search; refuses one that would find everything by a slip. */
export function checkedSearch(
	label: string,
	value: unknown,
	nouns: string,
	fields: ReadonlySet<string>,
): string {
	if (isEmpty(value)) throw refuse(label, `is empty, which would mean all ${nouns}`);
	const search = String(value).trim();
	if (hasEmptyCondition(search)) {
		throw refuse(
			label,
			`has a condition without a value, which would find too much: '${search}'. Look whether an expression in it is empty`,
		);
	}
	const [unknown] = unknownFieldsOf(search, fields);
	if (unknown === undefined) return search;
	throw refuse(
		label,
		`has the field '${unknown}', which Shopify would ignore; ${nouns} have ${[...fields].join(', ')}. Put quotes around a text with a colon`,
	);
}
