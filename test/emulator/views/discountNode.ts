import type { Context } from '../graphql/context';
import { paginate } from '../graphql/connection';
import type { Discount } from '../state/types';
import { discountGid, showDiscount } from './discount';

// Nothing writes metafields on discounts here, so there are none to read.
const noMetafields = {
	metafield: null,
	metafields: (args: Parameters<typeof paginate>[1]) => paginate([], args, () => null),
};

/** Shows a discount of any kind. */
export function showDiscountNode(context: Context, discount: Discount): Record<string, unknown> {
	return {
		__typename: 'DiscountNode',
		id: discountGid(discount),
		discount: () => showDiscount(context, discount),
		...noMetafields,
	};
}

/** Shows a discount with a code. */
export function showCodeNode(context: Context, discount: Discount): Record<string, unknown> {
	return {
		__typename: 'DiscountCodeNode',
		id: discountGid(discount),
		codeDiscount: () => showDiscount(context, discount),
		...noMetafields,
	};
}

/** Shows an automatic discount. */
export function showAutomaticNode(context: Context, discount: Discount): Record<string, unknown> {
	return {
		__typename: 'DiscountAutomaticNode',
		id: discountGid(discount),
		automaticDiscount: () => showDiscount(context, discount),
		...noMetafields,
	};
}
