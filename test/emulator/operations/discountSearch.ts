import { whenOf, type Context } from '../graphql/context';
import { compileSearch, type Searchable } from '../graphql/search';
import type { Discount } from '../state/types';
import { statusOf } from '../views/discount';

/** Finds discounts by a query in Shopify's search syntax, in order of their IDs. */
export function searchDiscounts(
	context: Context,
	query: string | null | undefined,
	among: (discount: Discount) => boolean = () => true,
): Discount[] {
	const describe = (discount: Discount) => describeDiscount(context, discount);
	const matches = compileSearch(query, describe, whenOf(context));
	// A new discount is found by a search only after a while (recorded on 2026-04).
	const indexedUntil = context.now - context.settings.searchLagSeconds * 1000;
	return [...context.store.discounts.values()].filter(
		(one) => one.createdAt <= indexedUntil && among(one) && matches(one),
	);
}

// Fields of which the documentation for 2026-10 says that they take several values.
const LISTS = [
	'combines_with',
	'combines_with.product_discounts_with_tags_on_same_cart_line',
	'context',
	'customer_ids',
	'discount_class',
	'discount_type',
	'market_ids',
	'method',
	'segment_ids',
	'status',
	'tag',
	'type',
];

function describeDiscount(context: Context, discount: Discount): Searchable {
	const buyers = discount.context;
	const idsOf = (type: string) => (buyers.type !== 'all' && buyers.type === type ? buyers.ids : []);
	const combines = discount.combinesWith;
	const type = typeOf(discount);
	return {
		text: [discount.title],
		fields: {
			// "Not supported for bulk discounts", and empty for a single code, too (recorded on 2026-04).
			code: [],
			combines_with: [
				...(combines.orderDiscounts ? ['order_discounts'] : []),
				...(combines.productDiscounts ? ['product_discounts'] : []),
				...(combines.shippingDiscounts ? ['shipping_discounts'] : []),
			],
			'combines_with.product_discounts_with_tags_on_same_cart_line': combines.tagsOnSameCartLine,
			context: [buyers.type === 'all' ? 'all' : buyers.type.slice(0, -1)],
			created_at: [discount.createdAt],
			customer_ids: idsOf('customers'),
			discount_class: discount.classes.map((one) => one.toLowerCase()),
			discount_type: [type === 'bxgy' ? 'bogo' : type],
			ends_at: [discount.endsAt],
			id: [discount.id],
			market_ids: idsOf('markets'),
			method: [discount.method],
			segment_ids: idsOf('segments'),
			starts_at: [discount.startsAt],
			status: [statusOf(discount, context.now)],
			tag: discount.tags,
			times_used: [discount.codes.reduce((sum, code) => sum + code.usageCount, 0)],
			title: [discount.title],
			type: [type, ...(discount.kind === 'app' ? [] : ['all']), 'all_with_app'],
			updated_at: [discount.updatedAt],
		},
		dates: ['created_at', 'ends_at', 'starts_at', 'updated_at'],
		words: ['title'],
		lists: LISTS,
	};
}

function typeOf(discount: Discount): string {
	if (discount.kind === 'app') return 'app';
	if (discount.kind === 'bxgy') return 'bxgy';
	if (discount.kind === 'freeShipping') return 'free_shipping';
	return discount.customerGets?.value.type === 'amount' ? 'fixed_amount' : 'percentage';
}
