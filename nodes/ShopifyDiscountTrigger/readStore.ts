import type { IPollFunctions } from 'n8n-workflow';
import { readAppData } from '../shopify/creation/appData';
import type { AppData } from '../shopify/creation/appData';
import type { SendOptions } from '../shopify/graphql/send';
import { hasEnded } from '../shopify/runs/record';
import { listRuns } from '../shopify/runs/storedRun';

/** Reads everything the app keeps for triggers, and marks the jobs of runs in background by how far those are. */
export async function readStore(context: IPollFunctions, options: SendOptions): Promise<AppData> {
	const appData = await readAppData(context, options);
	const runs = new Map(listRuns(appData).map((run) => [run.id, run]));
	for (const announcement of appData.announcements) {
		const run = runs.get(announcement.batch.id);
		if (run && !hasEnded(run)) announcement.isOfOpenRun = true;
		if (run?.deliveredEndAt !== undefined) announcement.isOfDeliveredRun = true;
	}
	return appData;
}
