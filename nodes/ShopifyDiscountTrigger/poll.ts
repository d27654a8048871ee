import { NodeApiError, NodeOperationError } from 'n8n-workflow';
import type { IDataObject, INodeExecutionData, IPollFunctions, JsonObject } from 'n8n-workflow';
import { readAppData } from '../shared/bulkCreation/announcements';
import { setBaseline } from './baseline';
import { readUnits } from './deliver';
import type { Delivery } from './deliver';
import { keepHouse } from './keepHouse';
import { isSameFilter, keyOf, parseListener } from './listener';
import {
	listCompleteRuns,
	listNeeded,
	listToAsk,
	listUnknown,
	listWatched,
	readyUnits,
} from './plan';
import { readStates } from './readJobs';
import { readSample } from './sample';
import { readSettings } from './settings';
import type { TriggerSettings } from './settings';
import { hasStarted, readDelivered, writeDelivered } from './state';
import { unknownJobs } from './unknownJobs';

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
	const memory = context.getWorkflowStaticData('node');
	try {
		return itemsOf(await pollOnce(context, settings, memory, stopAt));
	} catch (error) {
		// n8n refuses to publish a workflow whose first poll throws. Nothing is known yet, so nothing
		// is lost if the baseline is made a minute later.
		if (!hasStarted(memory) && isPassing(error)) return null;
		throw error instanceof NodeApiError
			? new NodeApiError(context.getNode(), error as unknown as JsonObject)
			: new NodeOperationError(context.getNode(), error as Error);
	}
}

async function pollOnce(
	context: IPollFunctions,
	settings: TriggerSettings,
	memory: IDataObject,
	stopAt: number,
): Promise<IDataObject[]> {
	// Whatever is down for longer is looked at again by the next poll.
	const deadline = Math.min(stopAt, Date.now() + FIRST_REQUEST_MS);
	const appData = await readAppData(context, { deadline });
	const { installationId, announcements } = appData;
	const listener = parseListener(appData.others[keyOf(context)]);
	const remembered = readDelivered(memory, installationId);
	const delivered = new Set([...(listener?.delivered ?? []), ...remembered]);
	if (!listener || !isSameFilter(listener.filter, settings.filter)) {
		await setBaseline(context, settings, appData, listener, delivered, stopAt);
		writeDelivered(memory, installationId, readDelivered(memory, installationId));
		return [];
	}

	const byId = settings.filter.watch === 'ids';
	const known = byId ? delivered : new Set([...listener.baseline, ...delivered]);
	const watched = listWatched(settings, announcements);
	const waiting = watched.filter(({ number }) => !known.has(number));
	const { wholeRun } = settings;
	const asked = listToAsk(waiting, { announcements, known, wholeRun });
	const states = await readStates(context, asked, stopAt);
	const now = Date.now();
	const units = readyUnits(waiting, { announcements, states, known, wholeRun, now });
	const unknown = listUnknown(waiting, states);
	if (units.length === 0 && unknown.length > 0) throw unknownJobs(context, unknown);
	const ready = await readUnits(context, units, states, settings, stopAt);
	await keepHouse(context, settings, appData, { ...listener, delivered }, units.flat(), stopAt);

	// A slow poll may have been overtaken by the next one: what that delivered is not given again.
	const meanwhile = readDelivered(memory, installationId);
	const fresh = ready.filter(({ job }) => !meanwhile.has(job.number));
	for (const { job } of fresh) meanwhile.add(job.number);
	const settled = new Set([...known, ...meanwhile]);
	const complete = listCompleteRuns(announcements, settings.filter, settled, now);
	const rows = fresh.flatMap((delivery) => withCompletion(delivery, complete));
	if (fresh.length > 0 || !hasStarted(memory)) {
		const needed = listNeeded(announcements, settings.ids);
		const kept = [...meanwhile].filter((number) => needed.has(number));
		writeDelivered(memory, installationId, new Set(kept));
	}
	return rows;
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
