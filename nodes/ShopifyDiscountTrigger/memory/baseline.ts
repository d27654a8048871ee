import type { IPollFunctions } from 'n8n-workflow';
import type { StoredAnnouncement } from '../../shopify/creation/announcements';
import type { AppData } from '../../shopify/creation/appData';
import { kindOfFilter } from '../filter';
import { askStates } from '../jobs/ask';
import { isAmong, toJob } from '../jobs/jobs';
import type { Asked, WatchedJob } from '../jobs/jobs';
import { listNeeded, listToAsk, listUnknown, listWatched, passes, readyUnits } from '../jobs/plan';
import { assertMayRead } from '../jobs/readJobs';
import { timingOf } from '../jobs/timing';
import { unknownJobs } from '../jobs/unknownJobs';
import type { TriggerSettings } from '../settings';
import { keyOf, salvageNames, writeListener } from './listener';
import type { Listener } from './listener';
import { readProgress } from './progress';

/** How long publishing a workflow may take; older jobs are left to the next polls. */
const ASK_FOR_MS = 45_000;

export interface Baseline {
	listener: Listener;
	asked: Asked;
}

/**
 * Notes in the store what was done before the trigger listened, or before its filter let it
 * through: that is never delivered. Jobs that are still running will be, and so will jobs named by
 * hand. Throws if one of those does not exist. Jobs for which there is no time are undecided: the next
 * poll goes on with them.
 */
export async function setBaseline(
	context: IPollFunctions,
	{ filter, ids, wholeRun }: TriggerSettings,
	appData: AppData,
	before: Listener | undefined,
	stopAt: number,
): Promise<Baseline> {
	const kind = kindOfFilter(filter);
	const { deadline } = timingOf(kind, stopAt);
	await assertMayRead(context, kind, { deadline });
	const { announcements, now } = appData;
	const damaged = before ? undefined : whatIsLeft(context, appData, ids);
	const old = new Set(before?.baseline ?? damaged?.names);
	const delivered = new Set(before?.delivered);
	const known = new Set([...old, ...delivered]);
	const isOpen = (job: WatchedJob) => !isAmong(job, known);
	const jobs = announcements
		.filter((one) => passes(filter, one) && isInQuestion(one, before, damaged?.since))
		.map(toJob)
		.filter(isOpen);
	const named = filter.watch === 'ids' ? listWatched({ filter, ids }, announcements) : [];
	const asks = listToAsk(jobs, { announcements, known, wholeRun });
	const askForMs = before?.undecided ? Infinity : ASK_FOR_MS;
	// What is still running is most likely among the youngest.
	const asked = await askStates(context, [...asks.reverse(), ...named.filter(isOpen)], {
		now,
		askUntil: kind === 'batch' ? Math.min(stopAt, Date.now() + askForMs) : undefined,
		progress: readProgress(context, appData.installationId),
		deadline,
	});
	const { states, left } = asked;
	const unknown = listUnknown(named, states);
	if (unknown.length > 0) throw unknownJobs(context, unknown);
	const undecided = new Set(listUndecided(jobs, left, wholeRun));
	const decided = jobs.filter(({ key }) => !undecided.has(key));
	const done = readyUnits(decided, { announcements, states, known, wholeRun, now }).flat();
	for (const job of done) old.add(job.key);
	const listener = { filter, baseline: old, delivered, ...(undecided.size > 0 && { undecided }) };
	await writeListener(context, appData, listener, ids, { deadline: stopAt });
	return { listener, asked };
}

// What the filter before let through is still due if the present one lets it through, too. A trigger
// whose baseline somebody damaged has listened since that was first written.
function isInQuestion(announcement: StoredAnnouncement, before?: Listener, listensSince?: number) {
	if (listensSince !== undefined && Date.parse(announcement.announcedAt) >= listensSince)
		return false;
	if (!before || !passes(before.filter, announcement)) return true;
	return before.undecided?.has(announcement.key) === true;
}

/** Lists the keys of the jobs of which it cannot be said whether they, or their runs, have ended. */
function listUndecided(jobs: WatchedJob[], left: WatchedJob[], wholeRun: boolean): string[] {
	const placeOf = ({ key, announcement }: WatchedJob) =>
		(wholeRun && announcement?.batch.id) || key;
	const open = new Set(left.map(placeOf));
	return jobs.filter((job) => open.has(placeOf(job))).map(({ key }) => key);
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
