import { routeToDocument } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { toOutput } from '../../discountForm/toOutput';
import { activateAutomaticDiscountDocument } from './documents';

/** Makes an automatic discount apply from now on. */
export const activateRouting = routeToDocument({
	document: activateAutomaticDiscountDocument,
	repeatable: true,
	output: async ({ discountAutomaticActivate }, context) => {
		const node = discountAutomaticActivate?.automaticDiscountNode;
		if (!node) throw unconfirmed(context, 'activated');
		return [await toOutput(node, context)];
	},
});
