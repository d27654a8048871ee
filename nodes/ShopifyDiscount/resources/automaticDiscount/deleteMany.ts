import type { IExecuteFunctions } from 'n8n-workflow';
import { deleteAutomaticDiscountsDocument } from '../../discountForm/documents';
import { discountDeletion, startJob } from '../../discountForm/many/changes';
import { runMany } from '../../discountForm/many/run';
import { selectDiscounts } from '../../discountForm/many/selectDiscounts';

/** Deletes many automatic discounts. */
export async function deleteMany(this: IExecuteFunctions) {
	return await runMany(this, {
		title: 'Deleting discounts',
		done: 'deleted',
		idKey: 'id',
		select: async (item, memoize) => await selectDiscounts(this, item, memoize, 'automatic'),
		changeOf: () =>
			discountDeletion(
				this,
				'automatic',
				async (ids) =>
					await startJob(
						this,
						deleteAutomaticDiscountsDocument,
						{ ids },
						({ discountAutomaticBulkDelete }) => discountAutomaticBulkDelete?.job,
					),
			),
	});
}
