import type { RequestContext } from '../../shared/http/context';
import { removeAnnouncements } from '../creation/appData';
import type { AppData } from '../creation/appData';
import { announcementKey } from '../creation/announcements';
import { deliveredJobsKey } from './deliveredJobs';
import { runKey } from './record';
import type { RunRecord } from './record';
import type { StoredRun } from './storedRun';

/** Each key stands for two metafields, of which Shopify removes 25 at once. */
const KEYS_AT_ONCE = 12;

/**
 * Removes announcements, parts and records in turn while there is time; returns how many keys are
 * done. Retries nothing: that would add load to a busy store.
 */
export async function removeKeys(
	context: RequestContext,
	{ installationId }: AppData,
	keys: string[],
	until: number,
): Promise<number> {
	let done = 0;
	while (done < keys.length && Date.now() < until) {
		const some = keys.slice(done, done + KEYS_AT_ONCE);
		await removeAnnouncements(context, installationId, some, noRetry());
		done += some.length;
	}
	return done;
}

/** Removes the parts of a run that no job has settled; returns whether none is left. */
export async function removeOpenParts(
	context: RequestContext,
	appData: AppData,
	run: StoredRun,
	until: number,
): Promise<boolean> {
	const keys = keysOfOpenParts(run.record);
	const done = await removeKeys(context, appData, keys, until);
	if (done === 0) return keys.length === 0;
	// The next poll goes on where this one ends.
	const partsCount = run.record.nextPart + keys.length - done;
	const isSaved = await run.save({ partsCount, undrawn: undefined }, [], noRetry());
	return isSaved && done === keys.length;
}

/** Removes a run with everything that is left of it, as far as there is time. */
export async function removeRun(
	context: RequestContext,
	appData: AppData,
	run: StoredRun,
	until: number,
): Promise<void> {
	const isFirst = run.record.state !== 'removing' && keysOfOpenParts(run.record).length > 0;
	// From here on nobody resumes the run or goes on handing it over.
	if (isFirst && !(await run.save({ state: 'removing' }, [], noRetry()))) return;
	// The record goes last: without it, nobody would know of the parts.
	if (!(await removeOpenParts(context, appData, run, until))) return;
	const { id } = run.record;
	await removeKeys(context, appData, [deliveredJobsKey(id), runKey(id)], until);
}

const noRetry = () => ({ deadline: Date.now() });

/** Lists the keys of the parts of a run that no job has settled, the last first. */
function keysOfOpenParts({ id, nextPart, partsCount, undrawn }: RunRecord): string[] {
	// A part of random codes may be written already that the record does not count yet.
	const end = partsCount + (undrawn && undrawn.count > 0 ? 1 : 0);
	const count = Math.max(0, end - nextPart);
	return Array.from({ length: count }, (_, at) => announcementKey({ id, index: end - 1 - at }));
}
