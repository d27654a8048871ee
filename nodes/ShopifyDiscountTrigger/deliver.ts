import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import type { States, WatchedJob } from './plan';
import { confirmState, readResult } from './readJobs';
import { codeRows, jobRow } from './rows';
import type { TriggerSettings } from './settings';

/** More items make an execution of n8n slow and large; 100 jobs of 250 codes. */
const MAX_ITEMS = 25_000;

export interface Delivery {
	job: WatchedJob;
	rows: IDataObject[];
}

/**
 * Makes the items of as many units as time and size allow, in their order. A unit that does not fit
 * waits for the next poll as a whole, unless it is the first one: then what fits is delivered, so
 * that a unit of any size gets through. Reads at least one job, however short the time.
 */
export async function readUnits(
	context: IPollFunctions,
	units: WatchedJob[][],
	states: States,
	settings: TriggerSettings,
	stopAt: number,
): Promise<Delivery[]> {
	const ready: Delivery[] = [];
	let items = 0;
	for (const unit of units) {
		const size = unit.reduce((sum, job) => sum + sizeOf(job, states, settings), 0);
		if (ready.length > 0 && items + size > MAX_ITEMS) break;
		const before = ready.length;
		for (const job of unit) {
			const first = before === 0;
			if (ready.length > 0 && (Date.now() >= stopAt || (first && items >= MAX_ITEMS)))
				return first ? ready : ready.slice(0, before);
			const rows = await readRows(context, job, states, settings, stopAt);
			if (rows === undefined) continue;
			ready.push({ job, rows });
			items += rows.length;
		}
	}
	return ready;
}

/** Makes the items of one job that has ended; undefined if it turns out that it has not. */
export async function readRows(
	context: IPollFunctions,
	job: WatchedJob,
	states: States,
	{ returns, includeNotCreated }: TriggerSettings,
	stopAt: number,
): Promise<IDataObject[] | undefined> {
	let state = states.get(job.number) ?? 'gone';
	if (state === 'gone') state = await confirmState(context, job, { deadline: stopAt });
	if (state !== 'gone' && !state.done) return undefined;
	if (returns === 'jobs') return [jobRow(job, state)];
	const result = await readResult(context, job, state, { deadline: stopAt });
	return codeRows(job, result, includeNotCreated);
}

function sizeOf({ number }: WatchedJob, states: States, { returns }: TriggerSettings) {
	const state = states.get(number);
	return returns === 'jobs' || state === undefined || state === 'gone' ? 1 : state.codesCount;
}
