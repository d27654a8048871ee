import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { foldCode } from '../../shared/codes/checkCodes';
import { readPart } from '../../shopify/creation/storedParts';
import type { BulkCreation } from '../../shopify/creation/job';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import { dataByCode } from '../../shopify/creation/parts';
import type { Part } from '../../shopify/creation/parts';
import { resolveJob } from '../../shopify/creation/resolveJob';
import { send } from '../../shopify/graphql/send';
import { isReplaced } from '../../shopify/runs/partSupply';
import type { SendOptions } from '../../shopify/graphql/send';
import { listPriceRules } from '../../shopify/priceRules/endpoints';
import { ruleOf } from '../../shopify/priceRules/paths';
import { sendRest } from '../../shopify/rest/send';
import type { JobKind } from '../kinds';
import { confirmState } from './fetchStates';
import { markDuplicates } from './duplicates';
import { checkDiscountAccessDocument } from './documents';
import type { CodeResult, JobStates, WatchedJob } from './jobs';
import { lookUpJob, lookUpCodes } from './lookUp';
import type { PollContext } from './pollContext';

/** The result of a job that has ended, with the user's data per folded code. */
export interface JobResult {
	/** Undefined for a job without an ID. */
	state?: BulkCreation | 'gone';
	codes: CodeResult[];
	data: Map<string, IDataObject | undefined>;
}

/**
 * Throws unless the app may read discounts, or price rules. Announcements need no scope, and jobs
 * without permission look like missing jobs, so a missing scope would otherwise go unnoticed.
 */
export async function assertMayRead(
	context: IPollFunctions,
	kind: JobKind,
	options: SendOptions,
): Promise<void> {
	if (kind === 'batch') {
		await sendRest(context, listPriceRules, { params: {}, query: { limit: 1 } }, options);
	} else {
		await send(context, checkDiscountAccessDocument, {}, options);
	}
}

/**
 * Reads the result of a job that has ended, code by code unless only jobs are returned; undefined if
 * the job has not ended after all.
 */
export async function readResult(
	poll: PollContext,
	job: WatchedJob,
	states: JobStates,
): Promise<JobResult | undefined> {
	const { context, options } = poll;
	const state = states.get(job.key);
	if (job.id === undefined) {
		const found = typeof state === 'object' && 'codes' in state ? state.codes : undefined;
		return await readCodesOf(poll, job, undefined, found);
	}
	const asked = typeof state === 'object' && 'done' in state ? state : undefined;
	const confirmed = asked ?? (await confirmState(context, job.id, options));
	if (confirmed !== 'gone' && !confirmed.done) return undefined;
	if (poll.settings.returns === 'jobs') return { state: confirmed, codes: [], data: new Map() };
	return await readCodesOf(poll, job, confirmed);
}

async function readCodesOf(
	poll: PollContext,
	job: WatchedJob,
	state: JobResult['state'],
	found?: CodeResult[],
): Promise<JobResult | undefined> {
	const { context, options } = poll;
	const { announcement } = job;
	const part = announcement && (await readPart(context, announcement.key, options));
	const read = found ?? (await resolveCodes(context, job, state, part));
	// Shopify may have deleted the job since it was reported as done.
	if (read === undefined) return { state: 'gone', codes: [], data: new Map() };
	const codes = await markDuplicates(poll, job, read);
	return codes && { state, codes: withoutReplaced(codes, part), data: dataByCode(part) };
}

/** Leaves out codes for which a later part of the run has another code. */
function withoutReplaced(codes: CodeResult[], part: Part | undefined): CodeResult[] {
	if (!part?.template) return codes;
	const parts = new Map(part.codes.map((one) => [foldCode(one.code), one]));
	return codes.filter((one) => {
		const { made, tries } = parts.get(foldCode(one.code)) ?? {};
		return !isReplaced({ reason: one.reason, made, tries }, part);
	});
}

/** Determines the outcome of each code of a job; undefined if nothing is known about the job. */
async function resolveCodes(
	context: IPollFunctions,
	job: WatchedJob,
	state: JobResult['state'],
	part: Part | undefined,
): Promise<CodeResult[] | undefined> {
	// Shopify deletes old jobs, but their codes can still be looked up.
	if (typeof state !== 'object')
		return await lookUpJob(context, job, part, { isFinal: state === undefined });
	const { announcement } = job;
	if (announcement && part?.codes.length === state.codesCount) {
		const { discountId, existingCounts, uncertain } = announcement;
		const resolved = await resolveJob(
			context,
			state,
			part.codes.map(({ code, made }) => ({ code, made, item: 0 })),
			{ ownerId: discountId, readIds: true, existingCounts, uncertain },
		);
		return resolved.map(({ made, ...one }) => (made && isThere(one) ? { code: one.code } : one));
	}
	return await readUnannounced(context, state);
}

/** Reads the codes of a job without a matching announcement. */
async function readUnannounced(
	context: IPollFunctions,
	{ id }: BulkCreation,
): Promise<CodeResult[] | undefined> {
	const read = await jobApiOf(id).readCodes(context, id);
	const codes = read?.codes.map(
		({ code, redeemCodeId, messages }): CodeResult =>
			redeemCodeId
				? { code, redeemCodeId }
				: { code, reason: 'refused', message: messages.join(' ') || NO_REASON },
	);
	const ruleId = ruleOf(id);
	// A code of a batch with neither an ID nor a reason is undecided (Shopify's reference, 2026).
	const open = codes?.filter(({ message }) => message === NO_REASON) ?? [];
	if (!codes || ruleId === undefined || open.length === 0) return codes;
	const found = await lookUpCodes(context, ruleId, open);
	const byCode = new Map(found.map((one) => [one.code, one]));
	return codes.map((one) => (one.message === NO_REASON ? (byCode.get(one.code) ?? one) : one));
}

const isThere = ({ existing, reason }: CodeResult) => existing || reason === 'alreadyOnDiscount';

const NO_REASON = 'Shopify gave no reason; the code may have been deleted since';
