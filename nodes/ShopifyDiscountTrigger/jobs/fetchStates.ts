import type { IPollFunctions } from 'n8n-workflow';
import { toNodeApiError } from '../../shared/http/nodeError';
import type { BulkCreation } from '../../shopify/creation/job';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import type { SendOptions } from '../../shopify/graphql/send';
import { kindOf } from '../kinds';
import type { Progress } from '../memory/progress';
import type { FetchedStates, JobStates, WatchedJob } from './jobs';
import { findCodes } from './lookUp';

export interface FetchOptions extends SendOptions {
	/** By Shopify's clock. */
	now: number;
	/** When to stop, in ms since epoch; at least one job is fetched. */
	fetchUntil?: number;
	progress?: Progress;
}

/**
 * Fetches the states of jobs of one kind, in order. If the previous poll ran out of time, continues
 * from there, so that jobs that never end do not block the others. Jobs known to have ended are not
 * fetched again.
 */
export async function fetchStates(
	context: IPollFunctions,
	jobs: WatchedJob[],
	{ now, fetchUntil, progress, ...options }: FetchOptions,
): Promise<FetchedStates> {
	const isLate = () => fetchUntil !== undefined && Date.now() >= fetchUntil;
	const states: JobStates = new Map();
	const open: WatchedJob[] = [];
	for (const job of jobs) {
		const known = progress?.states.get(job.key);
		if (known) states.set(job.key, known);
		else open.push(job);
	}
	const atOnce = await fetchBulkCreations(context, open, isLate, options);
	const unfetched: WatchedJob[] = [];
	let hasFetched = atOnce !== undefined;
	for (const job of rotateTo(open, progress?.next)) {
		const known = job.id === undefined ? undefined : atOnce?.get(job.id);
		if (known) states.set(job.key, known);
		else if (hasFetched && isLate()) unfetched.push(job);
		else if (job.id !== undefined && atOnce) unfetched.push(job);
		else {
			const state = await fetchOne(context, job, now, options);
			if (state) states.set(job.key, state);
			hasFetched = true;
		}
	}
	return { states, unfetched };
}

/**
 * Fetches the state of a single job once more, because a job delivered as gone is never delivered
 * again.
 */
export async function confirmState(
	context: IPollFunctions,
	id: string,
	options: SendOptions,
): Promise<BulkCreation | 'gone'> {
	const state = await jobApiOf(id).readState(context, id, options);
	if ('failure' in state) throw toNodeApiError(context, state.failure);
	return state.job ?? 'gone';
}

async function fetchOne(
	context: IPollFunctions,
	job: WatchedJob,
	now: number,
	options: SendOptions,
) {
	if (job.id !== undefined) return await confirmState(context, job.id, options);
	const codes = await findCodes(context, job, now, options);
	return codes && { codes };
}

/** Fetches bulk creations, many per query; undefined if there are none. */
async function fetchBulkCreations(
	context: IPollFunctions,
	jobs: WatchedJob[],
	isLate: () => boolean,
	options: SendOptions,
): Promise<Map<string, BulkCreation | 'gone'> | undefined> {
	const ids = jobs.flatMap(({ id }) =>
		id !== undefined && kindOf(id) === 'bulkCreation' ? [id] : [],
	);
	const [first] = ids;
	if (first === undefined) return undefined;
	const found = await jobApiOf(first).readStates(context, ids, options, isLate);
	return new Map([...found].map(([id, job]) => [id, job ?? 'gone']));
}

function rotateTo(jobs: WatchedJob[], key: string | undefined): WatchedJob[] {
	const at = jobs.findIndex((job) => job.key === key);
	return at > 0 ? [...jobs.slice(at), ...jobs.slice(0, at)] : jobs;
}
