import { NodeOperationError } from 'n8n-workflow';
import type { IDataObject, IExecutePaginationFunctions, INode } from 'n8n-workflow';
import { toGid } from '../../../shared/adminApi/gid';
import type { BulkCreation } from '../../../shared/bulkCreation/outcome';

/** Makes the output of one job; throws if the store has no such job. */
export function jobRow(
	context: IExecutePaginationFunctions,
	job: BulkCreation | null | undefined,
): IDataObject {
	if (!job) throw noSuchJob(context.getNode(), context.getItemIndex());
	return flatJob(job);
}

/** Makes one flat object of a job. */
export function flatJob({ discountCode, ...state }: BulkCreation): IDataObject {
	return { ...state, discountId: discountCode?.id };
}

/** Returns the global ID of the job a user named; throws for anything that is not one. */
export function bulkCreationIdOf(node: INode, value: unknown, itemIndex: number): string {
	const id = toGid('DiscountRedeemCodeBulkCreation', value);
	if (id) return id;
	const message = value
		? `'${String(value)}' is not the ID of a bulk creation`
		: "'Bulk Creation ID' is empty";
	throw new NodeOperationError(node, message, {
		itemIndex,
		description:
			"Use the ID that 'Redeem Code' → 'Create Unique' or 'Add Many' returned for the job. Nothing was sent.",
	});
}

/** Says that the store does not know a job. */
export const noSuchJob = (node: INode, itemIndex: number) =>
	new NodeOperationError(node, 'The store has no bulk creation with this ID', {
		itemIndex,
		description:
			"Check 'Bulk Creation ID' and that the credential is for the same store and app. Shopify may forget old jobs: then look for single codes with 'Code Discount' → 'Find by Code'. Nothing was changed.",
	});
