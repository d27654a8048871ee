import { sends } from '../../../shared/adminApi/routing';
import { activateCodeDiscountDocument } from './documents';
import { unconfirmed } from '../discount/failures';
import { present } from '../discount/simplify';

/** Makes the codes of a discount work from now on. */
export const activateRouting = sends({
	document: activateCodeDiscountDocument,
	repeatable: true,
	output: ({ discountCodeActivate }, context) => {
		const node = discountCodeActivate?.codeDiscountNode;
		if (!node) throw unconfirmed(context, 'activated');
		return [present(node, context)];
	},
});
