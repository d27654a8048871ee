import { listEachItem } from '../../../../shared/n8n/listEachItem';
import { oneOf } from '../../../../shared/parameters/choice';
import { readAppData } from '../../../../shopify/creation/appData';
import { RUN_STATES } from '../../../../shopify/runs/record';
import { listRuns } from '../../../../shopify/runs/storedRun';
import { toRunOutput } from '../../../../shopify/runs/toOutput';
import { getAllRunsFields, runIdField } from './fields';
import { noSuchRun, runIdOf } from './input';
import { readRun } from './readRun';

/** Reads one run per input item. */
export const getRun = listEachItem([runIdField], async function* ({ context, itemIndex }) {
	const id = runIdOf(context.getNodeParameter('runId', ''));
	const { run } = await readRun(context, id, itemIndex);
	if (!run) throw noSuchRun(context.getNode(), itemIndex);
	yield [toRunOutput(run)];
});

/** Lists the runs of the store, newest first. */
export const getAllRuns = listEachItem(getAllRunsFields, async function* (item) {
	const { context, itemIndex, limit } = item;
	const state = oneOf('State', ['any', ...RUN_STATES], context.getNodeParameter('state', 'any'));
	const runs = listRuns(await readAppData(context, { itemIndex }))
		.filter((run) => state === 'any' || run.state === state)
		.reverse();
	yield runs.slice(0, limit).map(toRunOutput);
});
