import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { withFate } from '../../shared/http/withFate';
import { removeAnnouncements } from '../creation/appData';
import { announcementKey } from '../creation/announcements';
import { hasEnded } from './record';
import type { RunRecord } from './record';
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
		if (!hasEnded(run.record) && !(await run.save({ state: 'cancelled' }))) continue;
		// Also if it was cancelled before: the data may not have been removed then.
		if (run.record.state === 'cancelled') {
			const keys = keysOfUnsent(run.record);
			const remove = async () =>
				await removeAnnouncements(context, run.installationId, keys, { itemIndex });
			await withFate(context, NOT_REMOVED, remove, itemIndex);
		}
		return true;
	}
	throw toNodeApiError(context, contended, itemIndex);
}

const keysOfUnsent = ({ id, nextPart, partsCount }: RunRecord) =>
	Array.from({ length: Math.max(0, partsCount - nextPart - 1) }, (_, at) =>
		announcementKey({ id, index: nextPart + 1 + at }),
	);

const NOT_REMOVED =
	'The run is cancelled, but the store may still have the data of codes that were not sent. Run this again to remove it.';

const contended: Failure = {
	kind: 'unavailable',
	message: 'The run could not be cancelled, since it kept changing',
	description:
		'Others carried it on each time this was about to cancel it. It goes on, and nothing was changed. Run this again.',
	executed: 'no',
};
