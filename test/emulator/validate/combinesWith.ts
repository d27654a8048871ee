import type { UserError } from '../graphql/errors';
import type { DiscountClass, Kind } from '../state/types';
import type { DiscountInput } from './input';
import { at, type Rule } from './rule';

/** Derives a discount's classes from what it is about (recorded on 2026-04). */
export function classesOf(kind: Kind, input: DiscountInput): DiscountClass[] {
	if (kind === 'freeShipping') return ['SHIPPING'];
	if (kind === 'bxgy') return ['PRODUCT'];
	if (kind === 'app') {
		const classes: DiscountClass[] = ['ORDER', 'PRODUCT', 'SHIPPING'];
		return classes.filter((one) => input.discountClasses?.includes(one));
	}
	const items = input.customerGets?.items;
	return items?.products != null || items?.collections != null ? ['PRODUCT'] : ['ORDER'];
}

/** Combinations that a plan or a class does not allow (wording recorded on 2026-04). */
export const checkCombinesWith: Rule = (given) => {
	const { input, subject, context } = given;
	const combines = input.combinesWith;
	const errors: UserError[] = [];
	if ((combines?.productDiscountsWithTagsOnSameCartLine?.add?.length ?? 0) > 0) {
		const place = 'combinesWith.productDiscountsWithTagsOnSameCartLine';
		if (!context.store.shop.plan.plus) {
			errors.push(
				at(
					given,
					place,
					"The shop's plan does not allow setting `productDiscountsWithTagsOnSameCartLine`.",
					'PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_NOT_ENTITLED',
				),
			);
		}
		if (!classesOf(subject.kind, input).includes('PRODUCT')) {
			errors.push(
				at(
					given,
					place,
					'Combines with product discounts with tags on same cart line is only valid for discounts with the PRODUCT discount class',
					'INVALID_PRODUCT_DISCOUNTS_WITH_TAGS_ON_SAME_CART_LINE_FOR_DISCOUNT_CLASS',
				),
			);
		}
	}
	if (subject.kind === 'freeShipping' && combines?.shippingDiscounts === true) {
		const text = 'The combinesWith settings are not valid for the discount class.';
		errors.push(at(given, 'combinesWith', text, 'INVALID_COMBINES_WITH_FOR_DISCOUNT_CLASS'));
	}
	return errors;
};
