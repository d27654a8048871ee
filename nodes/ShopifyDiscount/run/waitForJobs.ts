import { NodeOperationError } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteFunctions,
	INodeExecutionData,
	INodeProperties,
} from 'n8n-workflow';
import { cancelSignalOf } from '../../shared/http/context';
import { descriptionOf, toNodeApiError } from '../../shared/http/nodeError';
import { expressionCheck } from '../../shared/parameters/expressionValues';
import { minutesOf } from '../../shared/parameters/number';
import { awaitJob } from '../../shopify/creation/awaitJob';

interface Waits {
	fields: INodeProperties[];
	/** What users call the jobs. */
	job: 'job' | 'batch';
	/** Reads the ID of the job of an item. */
	idOf: (context: IExecuteFunctions, item: number) => string;
	/** Reads the output of a job that has ended. */
	read: (context: IExecuteFunctions, id: string, item: number) => Promise<IDataObject>;
	/** Makes the error for a job that the store does not have. */
	gone: (context: IExecuteFunctions, item: number) => Error;
}

/** Creates an operation that waits for the job of each input item in turn, with one deadline for all. */
export const createWaitForJobs = (waits: Waits) =>
	async function (this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const check = expressionCheck(this, waits.fields);
		const deadline = Date.now() + readMinutes(this) * 60_000;
		const returned: INodeExecutionData[] = [];
		for (let item = 0; item < this.getInputData().length; item++) {
			try {
				check(item);
				const json = await waitForOne(this, waits, item, deadline);
				returned.push({ json, pairedItem: { item } });
			} catch (error) {
				if (cancelSignalOf(this)?.aborted) {
					throw new NodeOperationError(this.getNode(), 'Waiting was cancelled', {
						itemIndex: item,
						description: `The ${waits.job} continues in Shopify. Nothing was changed.`,
					});
				}
				if (!this.continueOnFail()) throw asNodeError(this, error, item);
				returned.push({ json: { error: (error as Error).message }, pairedItem: { item } });
			}
		}
		return [returned];
	};

async function waitForOne(
	context: IExecuteFunctions,
	{ idOf, read, gone, job }: Waits,
	item: number,
	deadline: number,
): Promise<IDataObject> {
	const id = idOf(context, item);
	const waited = await awaitJob(context, id, deadline, { itemIndex: item });
	if ('job' in waited) return await read(context, id, item);
	if ('failure' in waited) throw toNodeApiError(context, waited.failure, item);
	if ('gone' in waited) throw gone(context, item);
	const { importedCount, failedCount, codesCount } = waited.late;
	throw new NodeOperationError(context.getNode(), `The ${job} is still running`, {
		itemIndex: item,
		description: `${id}: ${importedCount + failedCount} of ${codesCount} codes were done when 'Wait at Most (Minutes)' ran out. It continues in Shopify: wait for it again later, or let the Shopify Discount Trigger watch it.`,
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
