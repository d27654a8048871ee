import { sends } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { present } from '../../discountForm/toOutput';
import { activateCodeDiscountDocument } from './documents';

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
