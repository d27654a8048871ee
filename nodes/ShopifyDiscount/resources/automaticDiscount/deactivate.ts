import { routeToDocument } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { toOutput } from '../../discountForm/toOutput';
import { deactivateAutomaticDiscountDocument } from './documents';

/** Makes an automatic discount stop applying now. */
export const deactivateRouting = routeToDocument({
	document: deactivateAutomaticDiscountDocument,
	repeatable: true,
	output: async ({ discountAutomaticDeactivate }, context) => {
		const node = discountAutomaticDeactivate?.automaticDiscountNode;
		if (!node) throw unconfirmed(context, 'deactivated');
		return [await toOutput(node, context)];
	},
});
