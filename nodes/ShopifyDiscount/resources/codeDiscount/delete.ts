import { sends } from '../../../shared/adminApi/routing';
import { unconfirmed } from '../discount/failures';
import { recoverDeletion } from '../discount/recoverDeletion';
import { deleteCodeDiscountDocument } from './documents';

/** Deletes a discount with all its codes. */
export const deleteRouting = sends({
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
