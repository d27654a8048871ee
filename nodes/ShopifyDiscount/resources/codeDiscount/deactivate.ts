import { routeToDocument } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { toOutput } from '../../discountForm/toOutput';
import { deactivateCodeDiscountDocument } from './documents';

/** Makes the codes of a discount stop working now. */
export const deactivateRouting = routeToDocument({
	document: deactivateCodeDiscountDocument,
	repeatable: true,
	output: ({ discountCodeDeactivate }, context) => {
		const node = discountCodeDeactivate?.codeDiscountNode;
		if (!node) throw unconfirmed(context, 'deactivated');
		return [toOutput(node, context)];
	},
});
