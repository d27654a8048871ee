import type { Field, Searched } from '../../shopify/search/fields';

const text: Field = { type: 'text' };
const ids: Field = { type: 'ids' };
export const STATUSES = ['active', 'expired', 'scheduled'];
export const TYPES = ['app', 'bxgy', 'fixed_amount', 'free_shipping', 'percentage'];
export const CLASSES = ['order', 'product', 'shipping'];
const CONTEXTS = ['all', 'customer', 'segment', 'market'];

const choice = (values: string[], total: string[][] = [values]): Field => ({
	type: 'choice',
	values,
	total,
});

// The upper bounds are beyond any ID or use count that Shopify has.
export const ID: Field = { type: 'number', from: 1, to: 999_999_999_999_999 };
export const TIMES_USED: Field = { type: 'number', from: 0, to: 999_999_999 };

/** The search fields of `discountNodes(query:)`, as Shopify's schema documents them. */
export const DISCOUNTS: Searched = {
	nouns: 'discounts',
	fields: {
		// Finds nothing, even for a discount with one code (recorded on 2026-04).
		code: {
			type: 'useless',
			why: "by which Shopify finds no discount: look its ID up with 'Find by Code'",
		},
		combines_with: choice(['order_discounts', 'product_discounts', 'shipping_discounts'], []),
		'combines_with.product_discounts_with_tags_on_same_cart_line': { type: 'tags' },
		context: choice(CONTEXTS),
		created_at: { type: 'date', upTo: 'now' },
		customer_ids: ids,
		default: text,
		discount_class: choice(CLASSES),
		discount_type: choice(TYPES.map((type) => (type === 'bxgy' ? 'bogo' : type))),
		ends_at: { type: 'date', upTo: 'ever' },
		id: ID,
		market_ids: ids,
		// The operation sets the method as well.
		method: choice(['automatic', 'code'], [['automatic'], ['code']]),
		segment_ids: ids,
		starts_at: { type: 'date', upTo: 'ever' },
		status: choice(STATUSES),
		tag: { type: 'tags' },
		times_used: TIMES_USED,
		title: text,
		type: choice(['all', 'all_with_app', ...TYPES], [['all'], ['all_with_app'], TYPES]),
		updated_at: { type: 'date', upTo: 'now' },
	},
};
