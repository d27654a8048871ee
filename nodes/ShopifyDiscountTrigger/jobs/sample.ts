import type { INodeExecutionData, IPollFunctions } from 'n8n-workflow';
import { kindOfFilter } from '../filter';
import type { JobKind } from '../kinds';
import { readStore } from '../readStore';
import type { TriggerSettings } from '../settings';
import { makeSample } from './madeUpSample';
import { fetchStates } from './fetchStates';
import { toDeliveries, withCompletion } from './deliver';
import { listCompleteRuns, listUnknown, listWatched } from './plan';
import { assertMayRead, readResult } from './readJobs';
import type { PollContext } from './pollContext';
import { planTiming } from './timing';
import { toUnknownJobsError } from './unknownJobs';

/** How many of the newest jobs are fetched: as many as one query, or a short burst, allows. */
const LOOK_AT: Record<JobKind, number> = { bulkCreation: 250, batch: 20 };

/** How many jobs are read to find one with output. */
const READ_AT_MOST = 5;

/** Returns what the trigger would have returned for the newest job that is done, or a made-up one; changes nothing. */
export async function readSample(
	context: IPollFunctions,
	settings: TriggerSettings,
	stopAt: number,
): Promise<INodeExecutionData[]> {
	const kind = kindOfFilter(settings.filter);
	const { fetchUntil, deadline, gateMs } = planTiming(kind, stopAt);
	const options = { deadline };
	const { announcements, now } = await readStore(context, options);
	const watched = listWatched(settings, announcements);
	if (watched.length === 0) await assertMayRead(context, kind, options);
	const newest = watched.slice(-LOOK_AT[kind]).reverse();
	const { states } = await fetchStates(context, newest, { now, fetchUntil, deadline });
	const unknown = listUnknown(newest, states);
	const done = newest.filter(({ key }) => {
		const state = states.get(key);
		return typeof state === 'object' && (!('done' in state) || state.done);
	});
	if (done.length === 0 && unknown.length > 0) throw toUnknownJobsError(context, unknown);
	const keys = new Set(done.map(({ key }) => key));
	const complete = listCompleteRuns(announcements, settings.filter, keys, now);
	const baseline = new Set<string>();
	const poll: PollContext = {
		context,
		settings,
		announcements,
		baseline,
		now,
		stopAt,
		gateMs,
		options,
	};
	for (const job of done.slice(0, READ_AT_MOST)) {
		const result = await readResult(poll, job, states);
		if (!result) continue;
		const [delivery] = await toDeliveries(poll, [{ job, result }]);
		if (delivery && delivery.items.length > 0) return withCompletion(delivery, complete);
	}
	return await makeSample(context, settings, now);
}
