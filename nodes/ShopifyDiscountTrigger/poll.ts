import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INodeExecutionData, IPollFunctions, JsonObject } from 'n8n-workflow';
import { readAppData } from '../shopify/creation/appData';
import { isSameFilter, kindOfFilter } from './filter';
import { askStates } from './jobs/ask';
import { readUnits } from './jobs/deliver';
import type { Delivery } from './jobs/deliver';
import { isAmong } from './jobs/jobs';
import type { Asked } from './jobs/jobs';
import { listenerOf, withMemory } from './jobs/past';
import {
	listCompleteRuns,
	listNeeded,
	listToAsk,
	listUnknown,
	listWatched,
	readyUnits,
} from './jobs/plan';
import { readSample } from './jobs/sample';
import { timingOf } from './jobs/timing';
import { unknownJobs } from './jobs/unknownJobs';
import { setBaseline } from './memory/baseline';
import { cleanUp } from './memory/cleanUp';
import { readProgress, writeProgress } from './memory/progress';
import { readMemory, writeMemory } from './memory/staticData';
import { readSettings } from './settings';
import type { TriggerSettings } from './settings';

/** How long the first request is tried again: n8n polls every minute. */
const FIRST_REQUEST_MS = 45_000;

/**
 * Returns what has been completed since the last poll; null if there is nothing. The static data
 * changes last and in one go with the return, so that a poll that fails is as if it had not been.
 */
export async function pollBulkCreations(
	context: IPollFunctions,
): Promise<INodeExecutionData[][] | null> {
	// n8n 2.38 is the first to name a budget; what is kept back is for ending the last request.
	const stopAt = Date.now() + 0.8 * (context.getPollBudgetMs?.() ?? 300_000);
	const settings = readSettings(context);
	if (context.getMode() === 'manual') return itemsOf(await readSample(context, settings, stopAt));
	try {
		return itemsOf(await pollOnce(context, settings, stopAt));
	} catch (error) {
		// n8n refuses to publish a workflow whose first poll throws. Nothing is known yet, so nothing
		// is lost if the baseline is made a minute later.
		if (!readMemory(context) && isPassing(error)) return null;
		throw error instanceof NodeApiError
			? new NodeApiError(context.getNode(), error as unknown as JsonObject)
			: new NodeOperationError(context.getNode(), error as Error);
	}
}

async function pollOnce(
	context: IPollFunctions,
	settings: TriggerSettings,
	stopAt: number,
): Promise<IDataObject[]> {
	// Whatever is down for longer is looked at again by the next poll.
	const deadline = Math.min(stopAt, Date.now() + FIRST_REQUEST_MS);
	const appData = await readAppData(context, { deadline });
	const { installationId, announcements, now } = appData;
	const before = listenerOf(context, appData);
	if (!before || !isSameFilter(before.filter, settings.filter) || before.undecided) {
		const { listener, asked } = await setBaseline(context, settings, appData, before, stopAt);
		writeMemory(context, { installationId, ...withMemory(context, appData, listener) });
		const settled = new Set([...listener.baseline, ...listener.delivered]);
		noteProgress(context, settings, installationId, asked, settled);
		return [];
	}

	const { baseline, delivered } = before;
	const byId = settings.filter.watch === 'ids';
	const known = byId ? delivered : new Set([...baseline, ...delivered]);
	const watched = listWatched(settings, announcements);
	const waiting = watched.filter((job) => !isAmong(job, known));
	const { wholeRun } = settings;
	const toAsk = listToAsk(waiting, { announcements, known, wholeRun });
	const timing = timingOf(kindOfFilter(settings.filter), stopAt);
	const options = { deadline: timing.deadline };
	const progress = readProgress(context, installationId);
	const { askUntil, gateMs } = timing;
	const asked = await askStates(context, toAsk, { now, askUntil, progress, ...options });
	const { states, left } = asked;
	const units = readyUnits(waiting, { announcements, states, known, wholeRun, now });
	const unknown = listUnknown(waiting, states);
	if (units.length === 0 && left.length === 0 && unknown.length > 0)
		throw unknownJobs(context, unknown);
	const reading = {
		context,
		settings,
		announcements,
		passedOver: baseline,
		now,
		stopAt,
		gateMs,
		options,
	};
	const ready = await readUnits(reading, units, states);
	const stillWaiting = [...units.flat(), ...left];
	await cleanUp(context, settings, appData, before, stillWaiting, stopAt);

	// A slow poll may have been overtaken by the next one: what that delivered is not given again.
	const after = withMemory(context, appData, before);
	const fresh = ready.filter(({ job }) => !isAmong(job, after.delivered));
	for (const { job } of fresh) after.delivered.add(job.key);
	const settled = new Set([...known, ...after.delivered]);
	const complete = listCompleteRuns(announcements, settings.filter, settled, now);
	const rows = fresh.flatMap((delivery) => withCompletion(delivery, complete));
	if (fresh.length > 0 || !readMemory(context)) {
		const needed = listNeeded(announcements, settings.ids);
		const keep = (names: Set<string>) => new Set([...names].filter((name) => needed.has(name)));
		writeMemory(context, {
			installationId,
			filter: before.filter,
			baseline: keep(baseline),
			delivered: keep(after.delivered),
		});
	}
	noteProgress(context, settings, installationId, asked, settled);
	return rows;
}

/** Keeps what was learnt of jobs that are asked for one by one. */
function noteProgress(
	context: IPollFunctions,
	{ filter }: TriggerSettings,
	installationId: string,
	asked: Asked,
	settled: Set<string>,
) {
	if (kindOfFilter(filter) !== 'batch') return;
	writeProgress(context, installationId, asked, (key) => settled.has(key));
}

const withCompletion = ({ job, rows }: Delivery, complete: Set<string>) => {
	const run = job.announcement?.batch.id;
	return run === undefined
		? rows
		: rows.map((row) => ({ ...row, batchComplete: complete.has(run) }));
};

const itemsOf = (rows: IDataObject[]) =>
	rows.length > 0 ? [rows.map((json) => ({ json }))] : null;

const isPassing = (error: unknown) =>
	error instanceof NodeApiError &&
	(error.failure?.cause === 'rate-limited' || error.failure?.cause === 'temporarily-unavailable');
