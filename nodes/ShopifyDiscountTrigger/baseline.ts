import type { IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../shared/bulkCreation/appData';
import { isAmong, toJob } from './jobs';
import type { WatchedJob } from './jobs';
import { keyOf, salvageNames, writeListener } from './listener';
import type { Listener } from './listener';
import { listNeeded, listUnknown, listWatched, passes, readyUnits } from './plan';
import { assertMayRead, readStates } from './readJobs';
import type { TriggerSettings } from './settings';
import { unknownJobs } from './unknownJobs';

/**
 * Notes in the store what was done before the trigger listened, or before its filter let it
 * through: that is never delivered. Jobs that are still running will be, and so will jobs named by
 * hand. Throws if one of those does not exist.
 */
export async function setBaseline(
	context: IPollFunctions,
	{ filter, ids, wholeRun }: TriggerSettings,
	appData: AppData,
	before: Listener | undefined,
	stopAt: number,
): Promise<Listener> {
	await assertMayRead(context, { deadline: stopAt });
	const { announcements, now } = appData;
	const damaged = before ? undefined : whatIsLeft(context, appData, ids);
	const old = new Set(before?.baseline ?? damaged?.names);
	const delivered = new Set(before?.delivered);
	const known = new Set([...old, ...delivered]);
	const isOpen = (job: WatchedJob) => !isAmong(job, known);
	const jobs = announcements.map(toJob).filter(isOpen);
	const named = filter.watch === 'ids' ? listWatched({ filter, ids }, announcements) : [];
	const states = await readStates(context, [...jobs, ...named.filter(isOpen)], now);
	const unknown = listUnknown(named, states);
	if (unknown.length > 0) throw unknownJobs(context, unknown);
	const done = readyUnits(jobs, { announcements, states, known, wholeRun, now }).flat();
	for (const job of done) if (isPassedOver(job, before, damaged?.since)) old.add(job.key);
	const listener = { filter, baseline: old, delivered };
	await writeListener(context, appData, listener, ids, { deadline: stopAt });
	return listener;
}

// What the filter before let through is still due if the present one lets it through, too. A trigger
// whose baseline somebody damaged has listened since that was first written.
function isPassedOver({ announcement }: WatchedJob, before?: Listener, listensSince?: number) {
	if (!announcement) return true;
	if (listensSince !== undefined && Date.parse(announcement.announcedAt) >= listensSince)
		return false;
	return !before || !passes(before.filter, announcement);
}

function whatIsLeft(
	context: IPollFunctions,
	{ others, since, announcements }: AppData,
	ids: string[],
) {
	const key = keyOf(context);
	const text = others[key];
	if (text === undefined) return undefined;
	return { names: salvageNames(text, listNeeded(announcements, ids)), since: since[key] };
}
