import { sends } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { present } from '../../discountForm/toOutput';
import { activateAutomaticDiscountDocument } from './documents';

/** Makes an automatic discount apply from now on. */
export const activateRouting = sends({
	document: activateAutomaticDiscountDocument,
	repeatable: true,
	output: ({ discountAutomaticActivate }, context) => {
		const node = discountAutomaticActivate?.automaticDiscountNode;
		if (!node) throw unconfirmed(context, 'activated');
		return [present(node, context)];
	},
});
