import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { send } from '../shared/adminApi/send';
import type { SendOptions } from '../shared/adminApi/send';
import { readPart } from '../shared/bulkCreation/announcePart';
import { jobApiOf } from '../shared/bulkCreation/jobApiOf';
import type { BulkCreation } from '../shared/bulkCreation/outcome';
import { dataByCode } from '../shared/bulkCreation/parts';
import type { Part } from '../shared/bulkCreation/parts';
import { settleJob } from '../shared/bulkCreation/settleJob';
import { toNodeApiError } from '../shared/http/nodeError';
import { withoutClaimed } from './claims';
import { checkDiscountAccessDocument } from './documents';
import type { CodeResult, States, WatchedJob } from './jobs';
import { findCodes, lookUp } from './lookUp';
import type { Reading } from './reading';

/** What became of a job that has ended, with the user's data per folded code. */
export interface JobResult {
	/** Undefined for a job that Shopify has not named. */
	state?: BulkCreation | 'gone';
	codes: CodeResult[];
	data: Map<string, IDataObject | undefined>;
}

/**
 * Throws unless the app may read discounts. Announcements need no scope, and jobs that one may not
 * see look like jobs that are not there, so a missing scope would never be noticed.
 */
export async function assertMayRead(context: IPollFunctions, options: SendOptions): Promise<void> {
	await send(context, checkDiscountAccessDocument, {}, options);
}

/** Asks for the state of many jobs, 250 in one query; without `stopAt`, of all of them. */
export async function readStates(
	context: IPollFunctions,
	jobs: WatchedJob[],
	now: number,
	stopAt?: number,
): Promise<States> {
	const states: States = new Map();
	const isLate = () => stopAt !== undefined && Date.now() >= stopAt;
	const named = jobs.flatMap(({ key, id }) => (id === undefined ? [] : [{ key, id }]));
	const [first] = named;
	if (first) {
		const ids = named.map(({ id }) => id);
		const options = { deadline: stopAt };
		const found = await jobApiOf(first.id).readStates(context, ids, options, isLate);
		for (const { key, id } of named) if (found.has(id)) states.set(key, found.get(id) ?? 'gone');
	}
	for (const job of jobs) {
		if (job.id !== undefined || isLate()) continue;
		const codes = await findCodes(context, job, now, { deadline: stopAt });
		if (codes) states.set(job.key, { codes });
	}
	return states;
}

/**
 * Asks once more, one by one, for a job that was missing from many, since nothing that is returned
 * as gone comes again.
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

/**
 * Reads what became of a job that has ended, code by code unless only jobs are returned; undefined
 * if it turns out that it has not ended.
 */
export async function readResult(
	reading: Reading,
	job: WatchedJob,
	states: States,
): Promise<JobResult | undefined> {
	const { context, options } = reading;
	const state = states.get(job.key);
	if (job.id === undefined) {
		const found = typeof state === 'object' && 'codes' in state ? state.codes : undefined;
		return await readCodesOf(reading, job, undefined, found);
	}
	const asked = typeof state === 'object' && 'done' in state ? state : undefined;
	const confirmed = asked ?? (await confirmState(context, job.id, options));
	if (confirmed !== 'gone' && !confirmed.done) return undefined;
	if (reading.settings.returns === 'jobs') return { state: confirmed, codes: [], data: new Map() };
	return await readCodesOf(reading, job, confirmed);
}

async function readCodesOf(
	reading: Reading,
	job: WatchedJob,
	state: JobResult['state'],
	found?: CodeResult[],
): Promise<JobResult | undefined> {
	const { context, options } = reading;
	const { announcement } = job;
	const part = announcement && (await readPart(context, announcement.key, options));
	// Shopify forgets old jobs; the codes of those who are waiting for one can still be looked up.
	const read =
		found ??
		(typeof state === 'object'
			? await settle(context, job, state, part)
			: await lookUp(context, job, part, { isFinal: state === undefined }));
	const codes = await withoutClaimed(reading, job, read);
	return codes && { state, codes, data: dataByCode(part) };
}

async function settle(
	context: IPollFunctions,
	{ announcement }: WatchedJob,
	state: BulkCreation,
	part: Part | undefined,
): Promise<CodeResult[]> {
	const discountId = announcement?.discountId ?? state.discountCode?.id;
	if (announcement && part?.codes.length === state.codesCount && discountId) {
		const { existingCounts, uncertain } = announcement;
		const settled = await settleJob(
			context,
			state,
			part.codes.map(({ code, made }) => ({ code, made, item: 0 })),
			{ discountId, readIds: true, existingCounts, uncertain },
		);
		return settled.map(({ made, ...one }) => (made && isThere(one) ? { code: one.code } : one));
	}
	const read = await jobApiOf(state.id).readCodes(context, state.id);
	return (read?.codes ?? []).map(({ code, redeemCodeId, messages }) =>
		redeemCodeId
			? { code, redeemCodeId }
			: { code, reason: 'refused', message: messages.join(' ') || NO_REASON },
	);
}

const isThere = ({ existing, reason }: CodeResult) => existing || reason === 'alreadyOnDiscount';

const NO_REASON = 'Shopify gave no reason; the code may have been deleted since';
