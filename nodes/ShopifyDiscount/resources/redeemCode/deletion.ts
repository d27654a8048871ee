import type { IExecuteFunctions } from 'n8n-workflow';
import { numberOf } from '../../../shared/adminApi/gid';
import { send } from '../../../shared/adminApi/send';
import type { Change } from '../../../shared/bulkChange/changeMany';
import { deletion } from '../../../shared/bulkChange/deletion';
import { startJob } from '../discount/many/changes';
import { deleteRedeemCodesDocument, getAllRedeemCodesDocument } from './documents';
import { codesPage } from './getAll';

/** Deletes codes of one discount by their IDs; a code of another discount it does not touch. */
export const codeDeletion = (
	context: IExecuteFunctions,
	discountId: string,
	known: string[],
): Change =>
	deletion({
		known,
		start: async (ids) =>
			await startJob(
				context,
				deleteRedeemCodesDocument,
				{ discountId, ids },
				({ discountCodeRedeemCodeBulkDelete }) => discountCodeRedeemCodeBulkDelete?.job,
			),
		async areThere(ids) {
			const query = ids.map((id) => `id:${numberOf(id)}`).join(' OR ');
			const variables = { id: discountId, query, first: ids.length };
			const answer = await send(context, getAllRedeemCodesDocument, variables);
			// With the discount, all its codes are gone.
			if (!answer.discountNode) return new Set();
			return new Set(codesPage(answer, context).nodes.map((code) => code.redeemCodeId));
		},
		missing: 'Shopify listed no code with this ID on the discount',
	});
