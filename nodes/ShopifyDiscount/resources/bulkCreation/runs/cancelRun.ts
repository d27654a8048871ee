import { NodeApiError } from 'n8n-workflow';
import type { IDataObject, IExecuteFunctions, INodeExecutionData, JsonObject } from 'n8n-workflow';
import { cancelSignalOf } from '../../../../shared/http/context';
import { withFate } from '../../../../shared/http/withFate';
import { oneOf } from '../../../../shared/parameters/choice';
import { minutesOf } from '../../../../shared/parameters/number';
import { connections } from '../../../../shopify/client/request';
import { cancelRunById } from '../../../../shopify/runs/cancelRun';
import { toRunOutput } from '../../../../shopify/runs/toOutput';
import { readRun } from './readRun';
import { noSuchRun, runIdOf } from './input';
import { countCreated, deleteUnused } from './takeBack';

/**
 * Cancels the run of each input item: nothing further is created. What was created stays, unless its
 * unused codes are to be deleted; or only counts them and cancels nothing.
 */
export async function cancelRun(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const startedAt = Date.now();
	const returned: INodeExecutionData[] = [];
	for (let item = 0; item < this.getInputData().length; item++) {
		try {
			// Codes are read and deleted with the credential of the first item.
			if (codesOf(this, item) !== 'keep') await connections.assertOne(this);
			returned.push({ json: await cancelOne(this, item, startedAt), pairedItem: { item } });
		} catch (error) {
			const nodeError = new NodeApiError(this.getNode(), error as JsonObject, { itemIndex: item });
			if (cancelSignalOf(this)?.aborted || !this.continueOnFail()) throw nodeError;
			returned.push({ json: { error: nodeError.message }, error: nodeError, pairedItem: { item } });
		}
	}
	return [returned];
}

async function cancelOne(
	context: IExecuteFunctions,
	item: number,
	startedAt: number,
): Promise<IDataObject> {
	const id = runIdOf(context.getNodeParameter('runId', item, ''));
	const codes = codesOf(context, item);
	if (codes === 'onlyCount') return await countCreated(context, id, item);
	const deadline = startedAt + (codes === 'deleteUnused' ? minutesIn(context, item) * 60_000 : 0);
	if (!(await cancelRunById(context, id, item))) throw noSuchRun(context.getNode(), item);
	if (codes === 'deleteUnused') return await deleteUnused(context, id, deadline, item);
	const { run } = await withFate(
		context,
		'The run is cancelled.',
		async () => await readRun(context, id, item),
		item,
	);
	if (!run) throw noSuchRun(context.getNode(), item);
	return toRunOutput(run);
}

const codesOf = (context: IExecuteFunctions, item: number) =>
	oneOf(
		'Codes Already Created',
		['deleteUnused', 'keep', 'onlyCount'],
		context.getNodeParameter('createdCodes', item, 'keep'),
	);

const minutesIn = (context: IExecuteFunctions, item: number) =>
	minutesOf('Wait at Most (Minutes)', context.getNodeParameter('waitMinutes', item, 10));
