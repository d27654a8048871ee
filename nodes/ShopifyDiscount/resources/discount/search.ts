import { unknownFieldsOf } from '../../../shared/adminApi/search';
import { isEmpty, refuse } from './readers';

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
export function checkedDiscountSearch(label: string, value: unknown): string {
	if (isEmpty(value)) throw refuse(label, 'is empty, which would mean all discounts');
	const search = String(value).trim();
	const [unknown] = unknownFieldsOf(search, FIELDS);
	if (unknown === undefined) return search;
	throw refuse(
		label,
		`has the field '${unknown}', which Shopify would ignore; discounts have ${[...FIELDS].join(', ')}. Put quotes around a text with a colon`,
	);
}
