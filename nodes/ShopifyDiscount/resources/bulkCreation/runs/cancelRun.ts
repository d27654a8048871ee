import { NodeApiError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, JsonObject } from 'n8n-workflow';
import { cancelSignalOf } from '../../../../shared/http/context';
import { readAppData } from '../../../../shopify/creation/appData';
import { cancelRunById } from '../../../../shopify/runs/cancelRun';
import { listRuns } from '../../../../shopify/runs/storedRun';
import { toRunOutput } from '../../../../shopify/runs/toOutput';
import { noSuchRun, runIdOf } from './input';

/** Cancels the run of each input item: nothing further is created. What was created stays. */
export async function cancelRun(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	const returned: INodeExecutionData[] = [];
	for (let item = 0; item < this.getInputData().length; item++) {
		try {
			const id = runIdOf(this.getNodeParameter('runId', item, ''));
			if (!(await cancelRunById(this, id, item))) throw noSuchRun(this.getNode(), item);
			const run = listRuns(await readAppData(this, { itemIndex: item })).find(
				(one) => one.id === id,
			);
			if (!run) throw noSuchRun(this.getNode(), item);
			returned.push({ json: toRunOutput(run), pairedItem: { item } });
		} catch (error) {
			const nodeError = new NodeApiError(this.getNode(), error as JsonObject, { itemIndex: item });
			if (cancelSignalOf(this)?.aborted || !this.continueOnFail()) throw nodeError;
			returned.push({ json: { error: nodeError.message }, error: nodeError, pairedItem: { item } });
		}
	}
	return [returned];
}
