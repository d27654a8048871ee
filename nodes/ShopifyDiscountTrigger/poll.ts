import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { INodeExecutionData, IPollFunctions, JsonObject } from 'n8n-workflow';
import { mayBeOverSoon } from '../shared/http/failure';
import { failureOf } from '../shared/http/nodeError';
import { isSameFilter, kindOfFilter } from './filter';
import { FIRST_POLL_MS, isFirstPoll } from './firstPoll';
import { fetchStates } from './jobs/fetchStates';
import { buildDeliveries, withCompletion } from './jobs/deliver';
import { isAmong } from './jobs/jobs';
import type { FetchedStates } from './jobs/jobs';
import { restoreListener, mergeDelivered } from './memory/restoreListener';
import {
	listCompleteRuns,
	listNamesToKeep,
	listToFetch,
	listUnknown,
	listWatched,
	groupReadyJobs,
} from './jobs/plan';
import { readSample } from './jobs/sample';
import { planTiming } from './jobs/timing';
import { toUnknownJobsError } from './jobs/unknownJobs';
import { setBaseline } from './memory/baseline';
import { mayBeUnsaved, noteReturned } from './memory/beingSaved';
import { cleanUp } from './memory/cleanUp';
import { readProgress, writeProgress } from './memory/progress';
import { readMemory, writeMemory } from './memory/staticData';
import { readStore } from './readStore';
import { carryOn } from './runs/carryOn';
import { pollRuns, sampleRuns } from './runs/pollRuns';
import { readSettings } from './settings';
import type { TriggerSettings } from './settings';

/** How long the first request is retried: n8n polls every minute. */
const FIRST_REQUEST_MS = 45_000;

/**
 * Returns what was completed since the last poll; null if there is nothing. Static data changes last,
 * together with the return, so that a failed poll leaves no trace.
 */
export async function pollBulkCreations(
	context: IPollFunctions,
): Promise<INodeExecutionData[][] | null> {
	// n8n 2.38 is the first to report a budget; the rest is reserved for ending the last request.
	const budgetMs = 0.8 * (context.getPollBudgetMs?.() ?? 300_000);
	const isFirst = context.getMode() !== 'manual' && isFirstPoll(context);
	const stopAt = Date.now() + Math.min(budgetMs, isFirst ? FIRST_POLL_MS : Infinity);
	const settings = readSettings(context);
	if (context.getMode() === 'manual') {
		if (settings.filter.kind !== 'run')
			return toOutput(await readSample(context, settings, stopAt));
		return toOutput(sampleRuns(await readStore(context, { deadline: stopAt }), settings));
	}
	try {
		return toOutput(await pollOnce(context, settings, { isFirst, stopAt }));
	} catch (error) {
		// n8n refuses to publish a workflow whose first poll throws, and at a start gives it up. Nothing
		// has been recorded yet, so nothing is lost if the next poll does all of it a minute later.
		if (readMemory(context) ? isFirst && isOverSoon(error) : isTransient(error)) return null;
		throw error instanceof NodeApiError
			? new NodeApiError(context.getNode(), error as unknown as JsonObject)
			: new NodeOperationError(context.getNode(), error as Error);
	}
}

async function pollOnce(
	context: IPollFunctions,
	settings: TriggerSettings,
	{ isFirst, stopAt }: { isFirst: boolean; stopAt: number },
): Promise<INodeExecutionData[]> {
	// If the store is down for longer, the next poll tries again.
	const deadline = Math.min(stopAt, Date.now() + FIRST_REQUEST_MS);
	const found = await readStore(context, { deadline });
	const before = restoreListener(context, found);
	const appData = before ? await carryOn(context, found, { isFirst, stopAt }) : found;
	if (settings.filter.kind === 'run') return await pollRuns(context, settings, appData, stopAt);
	const { installationId, announcements, now } = appData;
	if (!before || !isSameFilter(before.filter, settings.filter) || before.undecided) {
		const { listener, fetched } = await setBaseline(context, settings, appData, before, stopAt);
		writeMemory(context, { installationId, ...mergeDelivered(context, appData, listener) });
		const handledNow = new Set([...listener.baseline, ...listener.delivered]);
		recordProgress(context, settings, installationId, fetched, handledNow);
		return [];
	}

	const { baseline, delivered } = before;
	const byId = settings.filter.watch === 'ids';
	const handled = byId ? delivered : new Set([...baseline, ...delivered]);
	const watched = listWatched(settings, announcements);
	const waiting = watched.filter((job) => !isAmong(job, handled));
	const { wholeRun } = settings;
	const toFetch = listToFetch(waiting, { announcements, handled, wholeRun });
	const timing = planTiming(kindOfFilter(settings.filter), stopAt);
	const options = { deadline: timing.deadline };
	const progress = readProgress(context, installationId);
	const { fetchUntil, gateMs } = timing;
	const fetched = await fetchStates(context, toFetch, { now, fetchUntil, progress, ...options });
	const { states, unfetched } = fetched;
	const groups = groupReadyJobs(waiting, { announcements, states, handled, wholeRun, now });
	const unknown = listUnknown(waiting, states);
	if (groups.length === 0 && unfetched.length === 0 && unknown.length > 0)
		throw toUnknownJobsError(context, unknown);
	const poll = {
		context,
		settings,
		announcements,
		baseline,
		now,
		stopAt,
		gateMs,
		options,
	};
	const ready = await buildDeliveries(poll, groups, states);
	const stillWaiting = [...groups.flat(), ...unfetched];
	await cleanUp(context, settings, appData, before, stillWaiting, stopAt);

	// The next poll may have overtaken a slow one: what it delivered is not delivered again.
	const after = mergeDelivered(context, appData, before);
	const undelivered = watched.filter((job) => !isAmong(job, after.delivered));
	// To deliver the rest now would save it without what the other poll returned.
	if (undelivered.some(({ key }) => mayBeUnsaved(context, key))) return [];
	const fresh = ready.filter(({ job }) => !isAmong(job, after.delivered));
	for (const { job } of fresh) after.delivered.add(job.key);
	const handledNow = new Set([...handled, ...after.delivered]);
	const complete = listCompleteRuns(announcements, settings.filter, handledNow, now);
	const items = fresh.flatMap((delivery) => withCompletion(delivery, complete));
	if (fresh.length > 0 || !readMemory(context)) {
		const namesToKeep = listNamesToKeep(announcements, settings.ids);
		const keep = (names: Set<string>) =>
			new Set([...names].filter((name) => namesToKeep.has(name)));
		writeMemory(context, {
			installationId,
			filter: before.filter,
			baseline: keep(baseline),
			delivered: keep(after.delivered),
		});
		noteReturned(
			context,
			fresh.map(({ job }) => job.key),
		);
	}
	recordProgress(context, settings, installationId, fetched, handledNow);
	return items;
}

/** Stores the states of jobs that are fetched one by one. */
function recordProgress(
	context: IPollFunctions,
	{ filter }: TriggerSettings,
	installationId: string,
	fetched: FetchedStates,
	handledNow: Set<string>,
) {
	if (kindOfFilter(filter) !== 'batch') return;
	writeProgress(context, installationId, fetched, (key) => handledNow.has(key));
}

const toOutput = (items: INodeExecutionData[]) => (items.length > 0 ? [items] : null);

/** Says whether whoever publishes the workflow need not know of an error. */
const isTransient = (error: unknown) =>
	error instanceof NodeApiError &&
	(error.failure?.cause === 'rate-limited' || error.failure?.cause === 'temporarily-unavailable');

/** Says whether a trigger that has polled before can expect the next poll to work. */
function isOverSoon(error: unknown): boolean {
	const failure = failureOf(error);
	return failure !== undefined && mayBeOverSoon(failure);
}
