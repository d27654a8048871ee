import type { INodeExecutionData } from 'n8n-workflow';
import { storefrontOf } from '../../shopify/storefront/storefront';
import { ownerIdOf, readGate } from './gate';
import { toItems } from './items';
import type { JobStates, WatchedJob } from './jobs';
import { readResult } from './readJobs';
import type { JobResult } from './readJobs';
import type { PollContext } from './pollContext';

/** 100 jobs of 250 codes; more items make an n8n execution slow and large. */
const MAX_ITEMS = 25_000;

export interface Delivery {
	job: WatchedJob;
	items: INodeExecutionData[];
}

interface Ready {
	job: WatchedJob;
	result: JobResult;
}

/**
 * Makes the items of as many groups as time and size allow, in order. A group that does not fit waits
 * for the next poll as a whole. Only the first group may be split, so that a group of any size gets
 * through. Reads at least one job, however short the time.
 */
export async function buildDeliveries(
	poll: PollContext,
	groups: WatchedJob[][],
	states: JobStates,
): Promise<Delivery[]> {
	return await toDeliveries(poll, await readResults(poll, groups, states));
}

/** Makes the items of jobs that were read, after a last check that their discounts are running. */
export async function toDeliveries(poll: PollContext, ready: Ready[]): Promise<Delivery[]> {
	const gate = await readGate(poll, ready);
	const deliveries: Delivery[] = [];
	if (ready.length === 0) return deliveries;
	const storefront = await storefrontOf(poll.context, poll.options);
	for (const { job, result } of ready) {
		const standing = gate(ownerIdOf(job, result));
		const shown = { standing, storefront };
		const items = await toItems(poll.context, poll.settings, job, result, shown);
		deliveries.push({ job, items });
	}
	return deliveries;
}

/** Says on each item of a job of a run whether the run is complete with it. */
export const withCompletion = (
	{ job, items }: Delivery,
	complete: Set<string>,
): INodeExecutionData[] => {
	const run = job.announcement?.batch.id;
	const batchComplete = run === undefined ? null : complete.has(run);
	return items.map((item) => ({ ...item, json: { ...item.json, batchComplete } }));
};

async function readResults(
	poll: PollContext,
	groups: WatchedJob[][],
	states: JobStates,
): Promise<Ready[]> {
	const ready: Ready[] = [];
	const owners = new Set<string | undefined>();
	const isLate = () => Date.now() + owners.size * poll.gateMs >= poll.stopAt;
	let items = 0;
	for (const group of groups) {
		const size = group.reduce((sum, job) => sum + sizeOf(poll, job, states), 0);
		if (ready.length > 0 && items + size > MAX_ITEMS) break;
		const before = ready.length;
		for (const job of group) {
			const first = before === 0;
			if (ready.length > 0 && (isLate() || (first && items >= MAX_ITEMS)))
				return first ? ready : ready.slice(0, before);
			const result = await readResult(poll, job, states);
			if (result === undefined) continue;
			ready.push({ job, result });
			owners.add(ownerIdOf(job, result));
			items += poll.settings.returns === 'codes' ? result.codes.length : 1;
		}
	}
	return ready;
}

function sizeOf({ settings }: PollContext, { key, announcement }: WatchedJob, states: JobStates) {
	const state = states.get(key);
	if (settings.returns !== 'codes') return 1;
	if (typeof state === 'object') return 'codes' in state ? state.codes.length : state.codesCount;
	return announcement?.codesCount ?? 1;
}
