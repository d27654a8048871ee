import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { readAppData } from '../shared/bulkCreation/announcements';
import { readRows } from './deliver';
import { listCompleteRuns, listUnknown, listWatched } from './plan';
import { assertMayRead, readStates } from './readJobs';
import type { TriggerSettings } from './settings';
import { unknownJobs } from './unknownJobs';

/** How many of the newest jobs are asked for: as many as fit one query. */
const LOOK_AT = 250;

/** How many jobs are read to find one with something to show. */
const READ_AT_MOST = 5;

/** Returns what the trigger would have returned for the newest job that is done; changes nothing. */
export async function readSample(
	context: IPollFunctions,
	settings: TriggerSettings,
	stopAt: number,
): Promise<IDataObject[]> {
	const { announcements } = await readAppData(context, { deadline: stopAt });
	if (announcements.length === 0) await assertMayRead(context, { deadline: stopAt });
	const newest = listWatched(settings, announcements).slice(-LOOK_AT).reverse();
	const states = await readStates(context, newest);
	const unknown = listUnknown(newest, states);
	const done = newest.filter(({ number }) => {
		const state = states.get(number);
		return state !== undefined && state !== 'gone' && state.done;
	});
	if (done.length === 0 && unknown.length > 0) throw unknownJobs(context, unknown);
	const numbers = new Set(done.map(({ number }) => number));
	const complete = listCompleteRuns(announcements, settings.filter, numbers, Date.now());
	for (const job of done.slice(0, READ_AT_MOST)) {
		const rows = await readRows(context, job, states, settings, stopAt);
		const run = job.announcement?.batch.id;
		if (rows && rows.length > 0)
			return run ? rows.map((row) => ({ ...row, batchComplete: complete.has(run) })) : rows;
	}
	return [];
}
