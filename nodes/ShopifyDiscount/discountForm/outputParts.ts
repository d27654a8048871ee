import type { AnyDiscount } from './discountNode';

type Offer = Extract<AnyDiscount, { customerGets: object }>['customerGets'];

const APPLIES_TO: Record<Offer['items']['__typename'], string> = {
	AllDiscountItems: 'all',
	DiscountCollections: 'collections',
	DiscountProducts: 'products',
};

/** Flattens what a discount takes off, and of which items. */
export function valueOf(discount: AnyDiscount) {
	const none = { valueType: null, percentage: null, amount: null, currency: null, appliesTo: null };
	if (!('customerGets' in discount)) return none;
	const { value, items } = discount.customerGets;
	const appliesTo = APPLIES_TO[items.__typename];
	const off = value.__typename === 'DiscountOnQuantity' ? value.effect : value;
	if (off.__typename === 'DiscountPercentage') {
		// In floating point, 0.07 times 100 is not 7.
		const percentage = Math.round(off.percentage * 1e6) / 1e4;
		return { ...none, valueType: 'percentage', percentage, appliesTo };
	}
	const { amount, currencyCode } = off.amount;
	return { ...none, valueType: 'fixedAmount', amount, currency: currencyCode, appliesTo };
}

/** Flattens what an order must reach. */
export function minimumOf(discount: AnyDiscount) {
	const minimum = 'minimumRequirement' in discount ? discount.minimumRequirement : null;
	return {
		minimumSubtotal:
			minimum?.__typename === 'DiscountMinimumSubtotal'
				? minimum.greaterThanOrEqualToSubtotal.amount
				: null,
		minimumQuantity:
			minimum?.__typename === 'DiscountMinimumQuantity'
				? minimum.greaterThanOrEqualToQuantity
				: null,
	};
}

/** Flattens what a customer has to buy to get something else; only Buy X Get Y has it. */
export function buysOf(discount: AnyDiscount) {
	if (!('customerBuys' in discount)) return {};
	const { value, items } = discount.customerBuys;
	const gets = discount.customerGets.value;
	return {
		buysQuantity: value.__typename === 'DiscountQuantity' ? value.quantity : null,
		buysAmount: value.__typename === 'DiscountPurchaseAmount' ? value.amount : null,
		buysFrom: APPLIES_TO[items.__typename],
		getsQuantity: gets.__typename === 'DiscountOnQuantity' ? gets.quantity.quantity : null,
		usesPerOrderLimit: discount.usesPerOrderLimit,
	};
}

/** Flattens where to and up to which price shipping is free; only Free Shipping has it. */
export function destinationOf(discount: AnyDiscount) {
	if (!('destinationSelection' in discount)) return {};
	const { destinationSelection: to, maximumShippingPrice } = discount;
	const chosen = to.__typename === 'DiscountCountries';
	return {
		destination: chosen ? 'countries' : 'all',
		countries: chosen ? to.countries : [],
		includeRestOfWorld: chosen ? to.includeRestOfWorld : true,
		maximumShippingPrice: maximumShippingPrice?.amount ?? null,
	};
}
