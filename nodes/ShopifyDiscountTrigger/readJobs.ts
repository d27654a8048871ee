import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { send } from '../shared/adminApi/send';
import type { SendOptions } from '../shared/adminApi/send';
import { DATA_NAMESPACE } from '../shared/bulkCreation/announcements';
import {
	getBulkCreationDocument,
	getBulkCreationsDocument,
} from '../shared/bulkCreation/documents';
import type { BulkCreation } from '../shared/bulkCreation/outcome';
import { readCodes } from '../shared/bulkCreation/readCodes';
import { settleByLookup } from '../shared/bulkCreation/settleJob';
import { foldCode } from '../shared/codes/checkCodes';
import { checkDiscountAccessDocument, getJobDataDocument } from './documents';
import type { States, WatchedJob } from './plan';
import type { CodeResult, JobResult } from './rows';

/** Shopify's cap on an array of IDs; 250 jobs cost about 500 of the 1000 points of a query. */
const MAX_IDS = 250;

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
	stopAt?: number,
): Promise<States> {
	const states: States = new Map();
	for (let start = 0; start < jobs.length; start += MAX_IDS) {
		if (start > 0 && stopAt !== undefined && Date.now() >= stopAt) break;
		const chunk = jobs.slice(start, start + MAX_IDS);
		const ids = chunk.map(({ id }) => id);
		const { nodes } = await send(context, getBulkCreationsDocument, { ids }, { deadline: stopAt });
		chunk.forEach(({ number }, index) => {
			const node = nodes[index] as Partial<BulkCreation> | null | undefined;
			states.set(number, node?.id === undefined ? 'gone' : (node as BulkCreation));
		});
	}
	return states;
}

/**
 * Asks once more, one by one, for a job that was missing from many, since nothing that is returned
 * as gone comes again.
 */
export async function confirmState(
	context: IPollFunctions,
	{ id }: WatchedJob,
	options: SendOptions,
): Promise<BulkCreation | 'gone'> {
	const { discountRedeemCodeBulkCreation: job } = await send(
		context,
		getBulkCreationDocument,
		{ id },
		options,
	);
	return job ?? 'gone';
}

/** Reads the codes of a job that has ended. */
export async function readResult(
	context: IPollFunctions,
	job: WatchedJob,
	state: BulkCreation | 'gone',
	options: SendOptions,
): Promise<JobResult> {
	const data = job.announcement?.hasData ? await readData(context, job, options) : {};
	const read = state === 'gone' ? undefined : await readCodes(context, job.id);
	if (!read) {
		// Shopify forgets old jobs; the codes of those who are waiting for one can still be looked up.
		return { job: 'gone', codes: await lookUp(context, job, Object.keys(data)), data };
	}
	const codes = read.codes.map(({ code, redeemCodeId, messages }) => ({
		code,
		redeemCodeId,
		created: redeemCodeId !== undefined,
		message: messages.join(' ') || undefined,
	}));
	if (!job.announcement?.existingCounts) return { job: read.job, codes, data };
	const taken = codes.filter(
		({ created, message }) => !created && /must be unique\./i.test(message ?? ''),
	);
	const found = await lookUp(
		context,
		job,
		taken.map(({ code }) => code),
	);
	const byCode = new Map(found.map((result) => [foldCode(result.code), result]));
	return {
		job: read.job,
		codes: codes.map((result) =>
			result.created ? result : (byCode.get(foldCode(result.code)) ?? result),
		),
		data,
	};
}

async function lookUp(
	context: IPollFunctions,
	{ announcement }: WatchedJob,
	codes: string[],
): Promise<CodeResult[]> {
	if (!announcement || codes.length === 0) return [];
	const outcomes = await settleByLookup(
		context,
		codes.map((code) => ({ code, item: 0 })),
		{ discountId: announcement.discountId, readIds: false, existingCounts: true },
	);
	return outcomes.map(({ code, reason, message }) => ({
		code,
		created: reason === undefined,
		message,
	}));
}

async function readData(
	context: IPollFunctions,
	{ announcement }: WatchedJob,
	options: SendOptions,
): Promise<Record<string, IDataObject>> {
	const variables = { namespace: DATA_NAMESPACE, key: announcement?.key ?? '' };
	const { currentAppInstallation } = await send(context, getJobDataDocument, variables, options);
	try {
		const data = JSON.parse(currentAppInstallation.metafield?.value ?? '{}') as unknown;
		return typeof data === 'object' && data !== null ? (data as Record<string, IDataObject>) : {};
	} catch {
		// The codes are worth more than what was to come with them.
		return {};
	}
}
