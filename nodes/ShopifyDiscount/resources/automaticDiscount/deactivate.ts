import { sends } from '../../../shared/adminApi/routing';
import { unconfirmed } from '../discount/failures';
import { present } from '../discount/simplify';
import { deactivateAutomaticDiscountDocument } from './documents';

/** Makes an automatic discount stop applying now. */
export const deactivateRouting = sends({
	document: deactivateAutomaticDiscountDocument,
	repeatable: true,
	output: ({ discountAutomaticDeactivate }, context) => {
		const node = discountAutomaticDeactivate?.automaticDiscountNode;
		if (!node) throw unconfirmed(context, 'deactivated');
		return [present(node, context)];
	},
});
