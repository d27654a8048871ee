import { routeToDocument } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { toOutput } from '../../discountForm/toOutput';
import { deactivateCodeDiscountDocument } from './documents';

/** Makes the codes of a discount stop working now. */
export const deactivateRouting = routeToDocument({
	document: deactivateCodeDiscountDocument,
	repeatable: true,
	output: async ({ discountCodeDeactivate }, context) => {
		const node = discountCodeDeactivate?.codeDiscountNode;
		if (!node) throw unconfirmed(context, 'deactivated');
		return [await toOutput(node, context)];
	},
});
