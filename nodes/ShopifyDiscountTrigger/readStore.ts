import type { IPollFunctions } from 'n8n-workflow';
import { readAppData } from '../shopify/creation/appData';
import type { AppData } from '../shopify/creation/appData';
import type { SendOptions } from '../shopify/graphql/send';
import { hasEnded } from '../shopify/runs/record';
import { listRuns } from '../shopify/runs/storedRun';

/** Reads everything the app keeps for triggers, and marks the jobs of runs in background that have not ended. */
export async function readStore(context: IPollFunctions, options: SendOptions): Promise<AppData> {
	const appData = await readAppData(context, options);
	const open = new Set(
		listRuns(appData)
			.filter((run) => !hasEnded(run))
			.map(({ id }) => id),
	);
	for (const announcement of appData.announcements) {
		if (open.has(announcement.batch.id)) announcement.isOfOpenRun = true;
	}
	return appData;
}
