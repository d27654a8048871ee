import { sends } from '../../../shared/adminApi/routing';
import { getCodeDiscountDocument } from './documents';
import { notFound } from '../discount/failures';
import { isCodeDiscount, present } from '../discount/simplify';

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
