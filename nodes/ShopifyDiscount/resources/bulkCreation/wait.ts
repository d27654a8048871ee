import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { send } from '../../../shared/adminApi/send';
import { awaitJob } from '../../../shared/bulkCreation/awaitJob';
import { getBulkCreationDocument } from '../../../shared/bulkCreation/documents';
import { cancelSignalOf } from '../../../shared/http/context';
import { descriptionOf, toNodeApiError } from '../../../shared/http/nodeError';
import { expressionCheck } from '../../../shared/parameters/expressionsGave';
import { minutesOf } from '../../../shared/parameters/number';
import { bulkCreationFields } from './fields';
import { bulkCreationIdOf, flatJob, noSuchJob } from './rows';

/** Waits until the job of each input item is done, one after another, with one deadline for all. */
export async function waitForBulkCreations(
	this: IExecuteFunctions,
): Promise<INodeExecutionData[][]> {
	const check = expressionCheck(this, bulkCreationFields);
	const deadline = Date.now() + readMinutes(this) * 60_000;
	const returned: INodeExecutionData[] = [];
	for (let item = 0; item < this.getInputData().length; item++) {
		try {
			check(item);
			returned.push({ json: await waitForOne(this, item, deadline), pairedItem: { item } });
		} catch (error) {
			if (cancelSignalOf(this)?.aborted) {
				throw new NodeOperationError(this.getNode(), 'Waiting was cancelled', {
					itemIndex: item,
					description: 'The job goes on in Shopify. Nothing was changed.',
				});
			}
			if (!this.continueOnFail()) throw asNodeError(this, error, item);
			returned.push({ json: { error: (error as Error).message }, pairedItem: { item } });
		}
	}
	return [returned];
}

async function waitForOne(context: IExecuteFunctions, item: number, deadline: number) {
	const node = context.getNode();
	const id = bulkCreationIdOf(context.getNodeParameter('bulkCreationId', item));
	const waited = await awaitJob(context, id, deadline, { itemIndex: item });
	if ('job' in waited) {
		const { discountRedeemCodeBulkCreation: job } = await send(
			context,
			getBulkCreationDocument,
			{ id },
			{ itemIndex: item },
		);
		return flatJob(job ?? waited.job);
	}
	if ('failure' in waited) throw toNodeApiError(context, waited.failure, item);
	if ('gone' in waited) throw noSuchJob(node, item);
	const { importedCount, failedCount, codesCount } = waited.late;
	throw new NodeOperationError(node, 'The job is still running', {
		itemIndex: item,
		description: `${id}: ${importedCount + failedCount} of ${codesCount} codes were done when 'Wait at Most (Minutes)' ran out. It goes on in Shopify: run 'Wait' again later, or let the Shopify Discount Trigger watch it.`,
	});
}

function readMinutes(context: IExecuteFunctions): number {
	try {
		const value: unknown = context.getNodeParameter('waitMinutes', 0, 10);
		return minutesOf('Wait at Most (Minutes)', value);
	} catch (error) {
		throw asNodeError(context, error, 0);
	}
}

const asNodeError = (context: IExecuteFunctions, error: unknown, itemIndex: number) =>
	new NodeOperationError(context.getNode(), error as Error, {
		itemIndex,
		description: descriptionOf(error),
	});
