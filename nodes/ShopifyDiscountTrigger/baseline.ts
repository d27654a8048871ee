import type { IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../shared/bulkCreation/announcements';
import { writeListener } from './listener';
import type { Listener } from './listener';
import { listUnknown, listWatched, passes, readyUnits, toJob } from './plan';
import type { WatchedJob } from './plan';
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
	delivered: Set<string>,
	stopAt: number,
): Promise<void> {
	await assertMayRead(context, { deadline: stopAt });
	const { announcements } = appData;
	const known = new Set([...(before?.baseline ?? []), ...delivered]);
	const isOpen = ({ number }: WatchedJob) => !known.has(number);
	const jobs = announcements.map(toJob).filter(isOpen);
	const named = filter.watch === 'ids' ? listWatched({ filter, ids }, announcements) : [];
	const states = await readStates(context, [...jobs, ...named.filter(isOpen)]);
	const unknown = listUnknown(named, states);
	if (unknown.length > 0) throw unknownJobs(context, unknown);
	const view = { announcements, states, known, wholeRun, now: Date.now() };
	const done = readyUnits(jobs, view).flat();
	const baseline = [...(before?.baseline ?? []), ...listPassedOver(done, before)];
	const listener = { filter, baseline: new Set(baseline), delivered };
	await writeListener(context, appData, listener, ids, { deadline: stopAt });
}

// What the filter before let through is still due if the present one lets it through, too.
const listPassedOver = (done: WatchedJob[], before: Listener | undefined) =>
	done
		.filter(({ announcement }) => !before || !announcement || !passes(before.filter, announcement))
		.map(({ number }) => number);
