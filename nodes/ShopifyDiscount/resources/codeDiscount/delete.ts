import { routeToDocument } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { recoverDeletion } from '../../discountForm/recoverDeletion';
import { deleteCodeDiscountDocument } from './documents';

/** Deletes a discount with all its codes. */
export const deleteRouting = routeToDocument({
	document: deleteCodeDiscountDocument,
	output: ({ discountCodeDelete }, context) => {
		const id = discountCodeDelete?.deletedCodeDiscountId;
		if (!id) throw unconfirmed(context, 'deleted');
		return [{ deleted: true, id }];
	},
	recover: recoverDeletion(deleteCodeDiscountDocument, ({ id }) => ({
		discountCodeDelete: { deletedCodeDiscountId: id, userErrors: [] },
	})),
});
