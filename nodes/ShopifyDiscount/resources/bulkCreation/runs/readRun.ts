import type { RequestContext } from '../../../../shared/http/context';
import { readAppData } from '../../../../shopify/creation/appData';
import type { AppData } from '../../../../shopify/creation/appData';
import { listRuns } from '../../../../shopify/runs/storedRun';
import type { ListedRun } from '../../../../shopify/runs/storedRun';

/** What the app keeps in the store, with a run. */
export interface ReadRun {
	appData: AppData;
	run: ListedRun | undefined;
}

/** Reads a run. */
export async function readRun(
	context: RequestContext,
	id: string,
	itemIndex: number,
): Promise<ReadRun> {
	const appData = await readAppData(context, { itemIndex });
	return { appData, run: listRuns(appData).find((one) => one.id === id) };
}
