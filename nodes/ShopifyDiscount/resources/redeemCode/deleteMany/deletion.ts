import type { IExecuteFunctions } from 'n8n-workflow';
import type { Change } from '../../../../shopify/change/change';
import { deletion } from '../../../../shopify/change/deletion';
import { startJob } from '../../../discountForm/many/changes';
import { deleteRedeemCodesDocument } from '../documents';
import { codesById } from './codesById';

/** Makes the change that deletes codes of one discount by ID, and no codes of other discounts. */
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
		findExisting: async (ids) => new Set((await codesById(context, discountId, ids)).keys()),
		missing: 'Shopify listed no code with this ID on the discount',
	});
