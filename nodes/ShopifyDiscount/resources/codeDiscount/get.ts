import { sends } from '../../../shopify/graphql/routing';
import { isCodeDiscount } from '../../discountForm/discountNode';
import { notFound } from '../../discountForm/failures';
import { present } from '../../discountForm/toOutput';
import { getCodeDiscountDocument } from './documents';

/** Reads a code discount by its ID. */
export const getRouting = sends({
	document: getCodeDiscountDocument,
	output: ({ discountNode }, context) => {
		if (discountNode && isCodeDiscount(discountNode)) return [present(discountNode, context)];
		throw notFound(
			context,
			'ID',
			"Check 'Discount' and that the credential is for the same store.",
		);
	},
});
