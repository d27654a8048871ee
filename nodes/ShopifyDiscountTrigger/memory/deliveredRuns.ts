import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import type { AppData } from '../../shopify/creation/appData';
import { isListenerKey } from '../../shopify/creation/listenerKey';
import { hasEnded } from '../../shopify/runs/record';
import { listRuns } from '../../shopify/runs/storedRun';
import type { ListedRun } from '../../shopify/runs/storedRun';
import { isAmong, toWatchedJob } from '../jobs/jobs';
import { groupByRun, matchesFilter } from '../jobs/plan';
import { parseListener } from './listener';
import type { Listener } from './listener';

/** No poll that is still under way began longer ago. */
export const LONGEST_POLL_MS = 600_000;

/** Whoever was about to announce a job when its run was cancelled has done so by then. */
const ANNOUNCED_AFTER_MS = 86_400_000;

/**
 * Lists the ended runs whose jobs every trigger that listens for them has delivered, as far as the store
 * knows: n8n may be killed while it hands over what only its own memory calls delivered.
 */
export function listDeliveredRuns(appData: AppData): ListedRun[] {
	const { announcements, unreadable, now } = appData;
	const listeners = listListeners(appData);
	if (!listeners) return [];
	const jobsOf = groupByRun(announcements);
	return listRuns(appData).filter((run) => {
		if (!hasEnded(run) || run.deliveredEndAt !== undefined) return false;
		// A trigger that was just published may be about to write that it listens.
		if (now - run.updatedAt <= LONGEST_POLL_MS) return false;
		if (unreadable.some(({ key }) => key.includes(run.id))) return false;
		const jobs = jobsOf.get(run.id) ?? [];
		return !mayBeAnnounced(run, jobs, now) && jobs.every((job) => isDelivered(job, listeners));
	});
}

/** Says whether a job may still be announced: that of the part whose turn it was when the run was cancelled. */
const mayBeAnnounced = (run: ListedRun, jobs: StoredAnnouncement[], now: number) =>
	run.state === 'cancelled' &&
	now - run.updatedAt <= ANNOUNCED_AFTER_MS &&
	!jobs.some(({ batch }) => batch.index === run.nextPart);

function isDelivered(job: StoredAnnouncement, listeners: Listener[]): boolean {
	const mine = listeners.filter(
		({ filter }) => filter.kind !== 'run' && matchesFilter(filter, job),
	);
	return mine.length > 0 && mine.every((one) => hasDelivered(one, job));
}

function hasDelivered({ baseline, delivered, undecided }: Listener, job: StoredAnnouncement) {
	const watched = toWatchedJob(job);
	if (undecided && isAmong(watched, undecided)) return false;
	return isAmong(watched, delivered) || isAmong(watched, baseline);
}

/** Lists all triggers of the store; undefined if what one of them has delivered cannot be read. */
function listListeners({ others }: AppData): Listener[] | undefined {
	const all = [...others]
		.filter(([key]) => isListenerKey(key))
		.map(([, { value }]) => parseListener(value));
	const readable = all.filter((one) => one !== undefined);
	return readable.length === all.length ? readable : undefined;
}
