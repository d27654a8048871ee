import { sublimeSearch } from '@n8n/utils/search/sublime-search';
import action from '../../nodes/ShopifyDiscount/ShopifyDiscount.node.json';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import trigger from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node.json';
import { ShopifyDiscountTrigger } from '../../nodes/ShopifyDiscountTrigger/ShopifyDiscountTrigger.node';

// As n8n's node panel has them.
const nodes = [
	{ properties: { ...new ShopifyDiscount().description, codex: action } },
	{ properties: { ...new ShopifyDiscountTrigger().description, codex: trigger } },
];

const find = (phrase: string) =>
	sublimeSearch(phrase, nodes).map(({ item }) => item.properties.name);

it.each([
	...['shopify', 'discount', 'shopify discount', 'shopify discount code', 'discount code'],
	...['coupon', 'coupons', 'coupon code', 'shopify coupon', 'voucher', 'promo code', 'promotion'],
	...['unique code', 'unique codes', 'unique discount codes', 'unique coupon', 'personal code'],
	...[
		'create discount',
		'create discount code',
		'create codes',
		'generate codes',
		'code generator',
	],
	...['discount generator', 'coupon generator', 'bulk codes', 'bulk discount', 'bulk coupon'],
	...['redeem code', 'price rule', 'gift card', 'free shipping', 'buy x get y', 'bogo'],
	...['percentage off', 'amount off', 'automatic discount', 'sale', 'loyalty', 'reward'],
	...['referral', 'influencer', 'welcome', 'birthday', 'win-back'],
])('%s finds the node', (phrase) => expect(find(phrase)).toContain('shopifyDiscount'));

it.each([
	...['shopify', 'discount', 'shopify discount', 'discount code', 'coupon', 'coupon code'],
	...['voucher', 'promo code', 'unique code', 'redeem code', 'price rule', 'codes created'],
])('%s finds the trigger', (phrase) => expect(find(phrase)).toContain('shopifyDiscountTrigger'));

it.each(['invoice', 'calendar', 'slack', 'weather'])('%s finds neither', (phrase) =>
	expect(find(phrase)).toEqual([]),
);
