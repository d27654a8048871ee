import type { RequestContext } from '../../shared/http/context';
import { removeAnnouncements } from '../creation/appData';
import { announcementKey } from '../creation/announcements';
import { hasEnded } from './record';
import { StoredRun } from './storedRun';

/** Whoever carries the run on writes once per job. */
const MAX_ATTEMPTS = 10;

/**
 * Cancels a run, and removes the data of codes that no job was started for. The part whose turn it is
 * stays: its job may be under way. Returns false if the store does not have the run.
 */
export async function cancelRunById(
	context: RequestContext,
	id: string,
	itemIndex?: number,
): Promise<boolean> {
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const run = await StoredRun.read(context, id, itemIndex);
		if (!run) return false;
		if (hasEnded(run.record)) return true;
		if (!(await run.save({ state: 'cancelled' }))) continue;
		const { nextPart, partsCount } = run.record;
		const keys: string[] = [];
		for (let index = nextPart + 1; index < partsCount; index++) {
			keys.push(announcementKey({ id, index }));
		}
		await removeAnnouncements(context, run.installationId, keys, { itemIndex });
		return true;
	}
	return true;
}
