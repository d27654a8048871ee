import { NodeApiError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData, JsonObject } from 'n8n-workflow';
import { pairedWithAll } from '../../../../shared/codeRun/results';
import { isYes } from '../../../../shared/parameters/choice';
import { intOf } from '../../../../shared/parameters/number';
import { connections } from '../../../../shopify/client/request';
import { readAppData } from '../../../../shopify/creation/appData';
import { carryOnRuns } from '../../../../shopify/runs/carryOn';
import { listRuns, StoredRun } from '../../../../shopify/runs/storedRun';
import { toRunOutput } from '../../../../shopify/runs/toOutput';

/** Carries open runs on for at most so many seconds, as a trigger does; returns how far they are. */
export async function continueRuns(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	await connections.assertOne(this);
	const seconds = intOf('Seconds at Most', this.getNodeParameter('seconds', 0, 240), 1, 86_400);
	const until = Date.now() + seconds * 1000;
	try {
		if (isYes('Resume Stopped Runs', this.getNodeParameter('resumeStopped', 0, false))) {
			await resumeStopped(this);
		}
		const before = await readAppData(this);
		const ids = new Set(listOpen(before).map(({ id }) => id));
		await carryOnRuns(this, before, until);
		const runs = listRuns(await readAppData(this)).filter(({ id }) => ids.has(id));
		const pairedItem = pairedWithAll(this.getInputData());
		return [runs.map((run) => ({ json: toRunOutput(run), pairedItem }))];
	} catch (error) {
		throw new NodeApiError(this.getNode(), error as JsonObject);
	}
}

const listOpen = (appData: Parameters<typeof listRuns>[0]) =>
	listRuns(appData).filter(({ state }) => state === 'open');

async function resumeStopped(context: IExecuteFunctions): Promise<void> {
	for (const { id, state } of listRuns(await readAppData(context))) {
		if (state !== 'stopped') continue;
		const run = await StoredRun.read(context, id);
		if (run?.record.state === 'stopped') await run.save({ state: 'open', message: undefined });
	}
}
