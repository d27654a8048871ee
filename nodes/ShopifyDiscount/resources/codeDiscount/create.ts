import { sends } from '../../../shared/adminApi/routing';
import { createBasicCodeDiscountDocument } from './documents';
import { recoverCreation } from './create.recover';
import { unconfirmed } from '../discount/failures';
import { present } from '../discount/simplify';

/** Creates an amount-off discount. */
export const createBasic = sends({
	document: createBasicCodeDiscountDocument,
	output: ({ discountCodeBasicCreate }, context) => {
		const node = discountCodeBasicCreate?.codeDiscountNode;
		if (!node) throw unconfirmed(context, 'created');
		return [present(node, context)];
	},
	recover: recoverCreation,
});
