import { sends } from '../../../shared/adminApi/routing';
import { deactivateCodeDiscountDocument } from './documents';
import { unconfirmed } from '../discount/failures';
import { present } from '../discount/simplify';

/** Makes the codes of a discount stop working now. */
export const deactivateRouting = sends({
	document: deactivateCodeDiscountDocument,
	repeatable: true,
	output: ({ discountCodeDeactivate }, context) => {
		const node = discountCodeDeactivate?.codeDiscountNode;
		if (!node) throw unconfirmed(context, 'deactivated');
		return [present(node, context)];
	},
});
