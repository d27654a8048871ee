import type { Context } from '../graphql/context';
import type { Discount, Items, Value } from '../state/types';
import { pick } from './targets';

const NAMES = new Intl.DisplayNames('en', { type: 'region' });

// The forms below were recorded on 2026-04 for a basic discount on all items or one product and for
// buy one, get one; the others are put together in the same manner.

/** Says in a line what a discount does. */
export function summarize(context: Context, discount: Discount): string {
	return [shortSummary(context, discount), ...requirements(discount)].join(' • ');
}

/** Says the same without requirements. */
export function shortSummary(context: Context, discount: Discount): string {
	const { customerGets, customerBuys } = discount;
	if (discount.kind === 'freeShipping') return `Free shipping on ${showPurchaseType(discount)}`;
	if (customerGets === null) return discount.title;
	if (customerBuys !== null && customerGets.value.type === 'onQuantity') {
		const { quantity, effect } = customerGets.value;
		const buy =
			customerBuys.amount === null
				? `Buy ${count(customerBuys.quantity ?? '1')}`
				: `Spend ${money(customerBuys.amount)}`;
		const free = effect.type === 'percentage' && effect.percentage === 1;
		return `${buy}, get ${count(quantity)} ${free ? 'free' : `at ${showOff(effect)}`}`;
	}
	return `${showOff(customerGets.value)} ${showTarget(context, discount, customerGets.items)}`;
}

function requirements(discount: Discount): string[] {
	const parts: string[] = [];
	if (discount.minimumSubtotal !== null) {
		parts.push(`Minimum purchase of ${money(discount.minimumSubtotal)}`);
	}
	if (discount.minimumQuantity !== null) {
		parts.push(`Minimum quantity of ${discount.minimumQuantity}`);
	}
	if (discount.kind === 'freeShipping') parts.push(...showShipping(discount));
	if (discount.appliesOncePerCustomer) parts.push('One use per customer');
	return parts;
}

function showPurchaseType(discount: Discount): string {
	if (!discount.appliesOnSubscription) return 'one-time purchase products';
	return discount.appliesOnOneTimePurchase ? 'all products' : 'subscription products';
}

// That free shipping names purchase type, countries and the limit was recorded, the words were not.
function showShipping({ destination, maximumShippingPrice }: Discount): string[] {
	const countries = destination?.all === false ? destination.countries : [];
	const [first, second] = countries;
	let where = 'For all countries';
	if (second !== undefined) where = `For ${countries.length} countries`;
	else if (first !== undefined) where = `For ${NAMES.of(first) ?? first}`;
	if (maximumShippingPrice === null) return [where];
	return [where, `Applies to shipping rates under ${money(maximumShippingPrice)}`];
}

function showOff(value: Value): string {
	if (value.type === 'percentage') return `${Number((value.percentage * 100).toFixed(2))}% off`;
	return value.type === 'amount' ? `${money(value.amount)} off` : '';
}

function showTarget(context: Context, discount: Discount, items: Items): string {
	const gets = discount.customerGets;
	if (items.all) {
		if (gets?.appliesOnSubscription !== true) return 'one-time purchase products';
		return gets.appliesOnOneTimePurchase ? 'entire order' : 'subscription products';
	}
	const { store } = context;
	if (items.collections.length > 0) {
		return several(
			pick(store.collections, items.collections).map((one) => one.title),
			'collections',
		);
	}
	const products = [...store.products.values()];
	const titles = [
		...pick(store.products, items.products).map((product) => product.title),
		...products.flatMap((product) =>
			product.variants
				.filter((variant) => items.variants.includes(variant.id))
				.map((variant) => `${product.title} (${variant.title})`),
		),
	];
	return several(titles, 'products');
}

function several(titles: string[], noun: string): string {
	return titles.length === 1 ? (titles[0] ?? '') : `${titles.length} ${noun}`;
}

function count(quantity: string): string {
	return `${quantity} ${quantity === '1' ? 'item' : 'items'}`;
}

function money(amount: string): string {
	return `$${Number(amount).toFixed(2)}`;
}
