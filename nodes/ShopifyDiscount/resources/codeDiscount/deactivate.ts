import { sends } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { present } from '../../discountForm/toOutput';
import { deactivateCodeDiscountDocument } from './documents';

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
