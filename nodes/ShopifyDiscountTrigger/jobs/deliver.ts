import type { IDataObject } from 'n8n-workflow';
import { discountOf, readGate } from './gate';
import type { States, WatchedJob } from './jobs';
import { readResult } from './readJobs';
import type { JobResult } from './readJobs';
import type { Reading } from './reading';
import { codeRows, jobRow } from './rows';

/** More items make an execution of n8n slow and large; 100 jobs of 250 codes. */
const MAX_ITEMS = 25_000;

export interface Delivery {
	job: WatchedJob;
	rows: IDataObject[];
}

interface Ready {
	job: WatchedJob;
	result: JobResult;
}

/**
 * Makes the items of as many units as time and size allow, in their order. A unit that does not fit
 * waits for the next poll as a whole, unless it is the first one: then what fits is delivered, so
 * that a unit of any size gets through. Reads at least one job, however short the time.
 */
export async function readUnits(
	reading: Reading,
	units: WatchedJob[][],
	states: States,
): Promise<Delivery[]> {
	return await toDeliveries(reading, await readResults(reading, units, states));
}

/** Makes the items of jobs that were read, after a last look at whether their discounts run. */
export async function toDeliveries(reading: Reading, ready: Ready[]): Promise<Delivery[]> {
	const gate = await readGate(reading, ready);
	const { returns, includeNotCreated } = reading.settings;
	return ready.map(({ job, result }) => {
		const standing = gate(discountOf(job, result));
		return {
			job,
			rows:
				returns === 'jobs'
					? [jobRow(job, result, standing)]
					: codeRows(job, result, standing, includeNotCreated),
		};
	});
}

async function readResults(
	reading: Reading,
	units: WatchedJob[][],
	states: States,
): Promise<Ready[]> {
	const ready: Ready[] = [];
	const owners = new Set<string | undefined>();
	const isLate = () => Date.now() + owners.size * reading.gateMs >= reading.stopAt;
	let items = 0;
	for (const unit of units) {
		const size = unit.reduce((sum, job) => sum + sizeOf(reading, job, states), 0);
		if (ready.length > 0 && items + size > MAX_ITEMS) break;
		const before = ready.length;
		for (const job of unit) {
			const first = before === 0;
			if (ready.length > 0 && (isLate() || (first && items >= MAX_ITEMS)))
				return first ? ready : ready.slice(0, before);
			const result = await readResult(reading, job, states);
			if (result === undefined) continue;
			ready.push({ job, result });
			owners.add(discountOf(job, result));
			items += reading.settings.returns === 'jobs' ? 1 : result.codes.length;
		}
	}
	return ready;
}

function sizeOf({ settings }: Reading, { key, announcement }: WatchedJob, states: States) {
	const state = states.get(key);
	if (settings.returns === 'jobs') return 1;
	if (typeof state === 'object') return 'codes' in state ? state.codes.length : state.codesCount;
	return announcement?.codesCount ?? 1;
}
