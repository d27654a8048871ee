import { routeToDocument } from '../../../shopify/graphql/routing';
import { isCodeDiscount } from '../../discountForm/discountNode';
import { notFound } from '../../discountForm/failures';
import { toOutput } from '../../discountForm/toOutput';
import { getCodeDiscountDocument } from './documents';

/** Reads a code discount by its ID. */
export const getRouting = routeToDocument({
	document: getCodeDiscountDocument,
	output: async ({ discountNode }, context) => {
		if (discountNode && isCodeDiscount(discountNode))
			return [await toOutput(discountNode, context)];
		throw notFound(
			context,
			'ID',
			"Check 'Discount' and that the credential is for the same store.",
		);
	},
});
