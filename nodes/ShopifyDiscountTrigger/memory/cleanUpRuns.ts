import type { IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../../shopify/creation/appData';
import { toDeliveredJobs } from '../../shopify/runs/deliveredJobs';
import { removeKeys, removeOpenParts, removeRun } from '../../shopify/runs/removeRun';
import { listAllRuns, StoredRun } from '../../shopify/runs/storedRun';
import type { ListedRun } from '../../shopify/runs/storedRun';
import { KEEP_ANNOUNCEMENTS_MS } from '../jobs/plan';
import { listDeliveredRuns, LONGEST_POLL_MS } from './deliveredRuns';

/** A run that was not handed over completely by then never will be. */
const KEEP_HALF_MS = 86_400_000;

/**
 * Removes what is left of runs in background: the jobs of those that are delivered, the whole run
 * after its time, and a run of which only a part was handed over.
 */
export async function cleanUpRuns(
	context: IPollFunctions,
	appData: AppData,
	until: number,
): Promise<void> {
	const { announcements, now } = appData;
	const isInTime = () => Date.now() < until;
	for (const run of listDeliveredRuns(appData)) {
		if (!isInTime()) return;
		const jobs = announcements.filter(({ batch }) => batch.id === run.id);
		const ids = jobs.flatMap(({ bulkCreationId = [] }) => bulkCreationId);
		await StoredRun.listed(context, appData, run.id)?.save(
			{ deliveredEndAt: run.updatedAt },
			[toDeliveredJobs(run, ids)],
			{ deadline: Date.now() },
		);
	}
	for (const listed of listAllRuns(appData)) {
		if (!isInTime()) return;
		const run = StoredRun.listed(context, appData, listed.id);
		if (run && isOver(listed, now)) await removeRun(context, appData, run, until);
		// Polls that began before may still read the jobs.
		else if (run && listed.deliveredEndAt && now - listed.writtenAt > LONGEST_POLL_MS) {
			const keys = announcements
				.filter(({ batch }) => batch.id === listed.id)
				.map(({ key }) => key);
			const done = await removeKeys(context, appData, keys, until);
			if (done === keys.length) await removeOpenParts(context, appData, run, until);
		}
	}
}

function isOver({ state, updatedAt }: ListedRun, now: number): boolean {
	const age = now - updatedAt;
	if (state === 'removing') return true;
	if (state === 'handingOver') return age > KEEP_HALF_MS;
	return state !== 'open' && age > KEEP_ANNOUNCEMENTS_MS;
}
