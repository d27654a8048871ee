import { routeToDocument } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { toOutput } from '../../discountForm/toOutput';
import { activateCodeDiscountDocument } from './documents';

/** Makes the codes of a discount work from now on. */
export const activateRouting = routeToDocument({
	document: activateCodeDiscountDocument,
	repeatable: true,
	output: async ({ discountCodeActivate }, context) => {
		const node = discountCodeActivate?.codeDiscountNode;
		if (!node) throw unconfirmed(context, 'activated');
		return [await toOutput(node, context)];
	},
});
