import type { IPollFunctions } from 'n8n-workflow';
import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import type { AppData } from '../../shopify/creation/appData';
import { kindOfFilter } from '../filter';
import { fetchStates } from '../jobs/fetchStates';
import { isAmong, toWatchedJob } from '../jobs/jobs';
import type { FetchedStates, WatchedJob } from '../jobs/jobs';
import {
	listNamesToKeep,
	listToFetch,
	listUnknown,
	listWatched,
	matchesFilter,
	groupReadyJobs,
} from '../jobs/plan';
import { assertMayRead } from '../jobs/readJobs';
import { planTiming } from '../jobs/timing';
import { toUnknownJobsError } from '../jobs/unknownJobs';
import type { TriggerSettings } from '../settings';
import { listenerKeyOf, writeListener } from './listener';
import type { Listener } from './listener';
import { salvageNames } from './names';
import { readProgress } from './progress';

/** How long publishing a workflow may take; the remaining jobs are left to the next polls. */
const FETCH_FOR_MS = 45_000;

export interface Baseline {
	listener: Listener;
	fetched: FetchedStates;
}

/**
 * Records in the store which jobs were done before the trigger listened, or before its filter let them
 * through: those are never delivered. Running jobs and jobs watched by ID will be. Throws if one of
 * the latter does not exist. Jobs for which there is no time are undecided: the next poll continues
 * with them.
 */
export async function setBaseline(
	context: IPollFunctions,
	{ filter, ids, wholeRun }: TriggerSettings,
	appData: AppData,
	before: Listener | undefined,
	stopAt: number,
): Promise<Baseline> {
	const kind = kindOfFilter(filter);
	const { deadline } = planTiming(kind, stopAt);
	await assertMayRead(context, kind, { deadline });
	const { announcements, now } = appData;
	const damaged = before ? undefined : salvage(context, appData, ids);
	const baseline = new Set(before?.baseline ?? damaged?.names);
	const delivered = new Set(before?.delivered);
	const handled = new Set([...baseline, ...delivered]);
	const isOpen = (job: WatchedJob) => !isAmong(job, handled);
	const jobs = announcements
		.filter((one) => matchesFilter(filter, one) && mayBelongToBaseline(one, before, damaged?.since))
		.map(toWatchedJob)
		.filter(isOpen);
	const named = filter.watch === 'ids' ? listWatched({ filter, ids }, announcements) : [];
	const toFetch = listToFetch(jobs, { announcements, handled, wholeRun });
	const fetchForMs = before?.undecided ? Infinity : FETCH_FOR_MS;
	// Running jobs are probably among the newest.
	const fetched = await fetchStates(context, [...toFetch.reverse(), ...named.filter(isOpen)], {
		now,
		fetchUntil: kind === 'batch' ? Math.min(stopAt, Date.now() + fetchForMs) : undefined,
		progress: readProgress(context, appData.installationId),
		deadline,
	});
	const { states, unfetched } = fetched;
	const unknown = listUnknown(named, states);
	if (unknown.length > 0) throw toUnknownJobsError(context, unknown);
	const undecided = new Set(listUndecided(jobs, unfetched, wholeRun));
	const decided = jobs.filter(({ key }) => !undecided.has(key));
	const done = groupReadyJobs(decided, { announcements, states, handled, wholeRun, now }).flat();
	for (const job of done) baseline.add(job.key);
	const listener = { filter, baseline, delivered, ...(undecided.size > 0 && { undecided }) };
	await writeListener(context, appData, listener, ids, { deadline: stopAt });
	return { listener, fetched };
}

// A job that both the previous and the current filter let through is still due. A trigger whose
// stored baseline is damaged has listened since that was first written.
function mayBelongToBaseline(
	announcement: StoredAnnouncement,
	before?: Listener,
	listensSince?: number,
) {
	if (listensSince !== undefined && Date.parse(announcement.announcedAt) >= listensSince)
		return false;
	if (!before || !matchesFilter(before.filter, announcement)) return true;
	return before.undecided?.has(announcement.key) === true;
}

/** Lists the keys of the jobs that may or may not have ended, themselves or their runs. */
function listUndecided(jobs: WatchedJob[], left: WatchedJob[], wholeRun: boolean): string[] {
	const placeOf = ({ key, announcement }: WatchedJob) =>
		(wholeRun && announcement?.batch.id) || key;
	const open = new Set(left.map(placeOf));
	return jobs.filter((job) => open.has(placeOf(job))).map(({ key }) => key);
}

function salvage(context: IPollFunctions, { others, announcements }: AppData, ids: string[]) {
	const key = listenerKeyOf(context);
	const kept = others.get(key);
	if (!kept) return undefined;
	return {
		names: salvageNames(kept.value, listNamesToKeep(announcements, ids)),
		since: kept.createdAt,
	};
}
