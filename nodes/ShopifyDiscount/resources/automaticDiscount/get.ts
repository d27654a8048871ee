import { routeToDocument } from '../../../shopify/graphql/routing';
import { isAutomaticDiscount } from '../../discountForm/discountNode';
import { notFound } from '../../discountForm/failures';
import { toOutput } from '../../discountForm/toOutput';
import { getAutomaticDiscountDocument } from './documents';

/** Reads an automatic discount by its ID. */
export const getRouting = routeToDocument({
	document: getAutomaticDiscountDocument,
	output: async ({ discountNode }, context) => {
		if (discountNode && isAutomaticDiscount(discountNode))
			return [await toOutput(discountNode, context)];
		const advice = "Check 'Discount' and that the credential is for the same store.";
		throw notFound(context, 'ID', advice, 'automatic');
	},
});
