import { routeToDocument } from '../../../shopify/graphql/routing';
import { unconfirmed } from '../../discountForm/failures';
import { recoverDeletion } from '../../discountForm/recoverDeletion';
import { deleteAutomaticDiscountDocument } from './documents';

/** Deletes an automatic discount. */
export const deleteRouting = routeToDocument({
	document: deleteAutomaticDiscountDocument,
	output: ({ discountAutomaticDelete }, context) => {
		const id = discountAutomaticDelete?.deletedAutomaticDiscountId;
		if (!id) throw unconfirmed(context, 'deleted');
		return [{ deleted: true, id }];
	},
	recover: recoverDeletion(deleteAutomaticDiscountDocument, ({ id }) => ({
		discountAutomaticDelete: { deletedAutomaticDiscountId: id, userErrors: [] },
	})),
});
