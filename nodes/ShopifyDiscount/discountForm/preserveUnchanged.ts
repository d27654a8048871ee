import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { objectAt } from './checkInput';
import type { AnyDiscount } from './discountNode';

/**
 * Fills in what the discount has where an update would reset it: Shopify puts its defaults into
 * every object that is sent, and replaces a value as a whole.
 */
export function preserveUnchanged(input: IDataObject, discount: AnyDiscount): IDataObject {
	const kept = structuredClone(input);
	const keep = (path: string, current: IDataObject) => {
		const place = objectAt(kept, path);
		if (path && Object.keys(place).length === 0) return;
		for (const [key, value] of Object.entries(current)) {
			if (value !== undefined && !(key in place)) place[key] = value;
		}
	};
	const { combinesWith } = discount;
	keep('combinesWith', {
		orderDiscounts: combinesWith.orderDiscounts,
		productDiscounts: combinesWith.productDiscounts,
		shippingDiscounts: combinesWith.shippingDiscounts,
	});
	if ('appDiscountType' in discount) {
		const { appliesOnOneTimePurchase, appliesOnSubscription, recurringCycleLimit } = discount;
		keep('', { appliesOnOneTimePurchase, appliesOnSubscription, recurringCycleLimit });
	}
	if ('customerBuys' in discount) {
		const { isOneTimePurchase, isSubscription } = discount.customerBuys;
		keep('customerBuys', { isOneTimePurchase, isSubscription });
	}
	if ('customerGets' in discount) keepValue(discount.customerGets.value, keep);
	if ('destinationSelection' in discount) {
		const to = discount.destinationSelection;
		if (to.__typename === 'DiscountCountries') {
			keep('destination.countries', { includeRestOfWorld: to.includeRestOfWorld });
		}
	}
	keepOneMinimum(kept);
	return kept;
}

type Offer = Extract<AnyDiscount, { customerGets: object }>['customerGets'];

function keepValue(
	value: Offer['value'],
	keep: (path: string, current: IDataObject) => void,
): void {
	if (value.__typename === 'DiscountAmount') {
		keep('customerGets.value.discountAmount', {
			amount: value.amount.amount,
			appliesOnEachItem: value.appliesOnEachItem,
		});
	}
	if (value.__typename === 'DiscountOnQuantity') {
		const { effect } = value;
		keep('customerGets.value.discountOnQuantity', {
			quantity: value.quantity.quantity,
			effect:
				effect.__typename === 'DiscountPercentage'
					? { percentage: effect.percentage }
					: { amount: effect.amount.amount },
		});
	}
}

// "No minimum quantity" is said by a minimum subtotal, too.
function keepOneMinimum(kept: IDataObject): void {
	const minimum = objectAt(kept, 'minimumRequirement');
	const isNone = (one: unknown) =>
		isObject(one) && Object.values(one).every((leaf) => leaf === null);
	const keys = Object.keys(minimum);
	const none = keys.filter((key) => isNone(minimum[key]));
	for (const key of none.slice(none.length === keys.length ? 1 : 0)) delete minimum[key];
}
