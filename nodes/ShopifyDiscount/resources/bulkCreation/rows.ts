import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecutePaginationFunctions, INode } from 'n8n-workflow';
import type { BulkCreation } from '../../../shopify/creation/job';
import { idOf } from '../../../shopify/parameters/id';

/** Returns the output of one job; throws if the store has no such job. */
export function jobRow(
	context: IExecutePaginationFunctions,
	job: BulkCreation | null | undefined,
): IDataObject {
	if (!job) throw noSuchJob(context.getNode(), context.getItemIndex());
	return flatJob(job);
}

/** Flattens a job. */
export function flatJob({ discountCode, ...state }: BulkCreation): IDataObject {
	return { ...state, discountId: discountCode?.id };
}

/** Reads the global ID of a job. */
export const bulkCreationIdOf = (value: unknown): string =>
	idOf('DiscountRedeemCodeBulkCreation', 'Job ID', value);

/** Returns the error for a job that the store does not have. */
export const noSuchJob = (node: INode, itemIndex: number) =>
	new NodeOperationError(node, 'The store has no code creation job with this ID', {
		itemIndex,
		description:
			"Check 'Job ID' and that the credential is for the same store and app. Shopify may forget old jobs: then look for single codes with 'Discount' → 'Find by Code'. Nothing was changed.",
	});
