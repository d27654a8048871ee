import { sleep } from 'n8n-workflow';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import type { BulkCreation } from '../creation/job';
import type { JobCode } from '../creation/jobApi';
import { readRestPages } from '../rest/pages';
import { askRest } from '../rest/send';
import { isCompleted, toJob } from './batchJob';
import { getBatch, listBatchCodes, MAX_PAGE_SIZE } from './endpoints';
import { pathIds } from './paths';
import type { BatchCode, DiscountCodeCreation } from './records';

/** The gaps before reading the codes of a completed batch again if some are undecided. */
const RETRY_GAPS_MS = [1000, 2000, 4000];

/** Reads a batch with the result of each code; undefined if the store does not have the batch. */
export async function readBatch(
	context: RequestContext,
	path: string,
	itemIndex?: number,
): Promise<{ job: BulkCreation; codes: JobCode[] } | undefined> {
	const params = { ...pathIds(path) };
	const options = { itemIndex };
	const answer = await askRest(context, getBatch, { params }, options);
	if ('failure' in answer) {
		if (answer.failure.kind === 'notFound') return undefined;
		throw toNodeApiError(context, answer.failure, itemIndex);
	}
	const batch = answer.data;
	let codes = await readBatchCodes(context, path, itemIndex);
	// Shopify's reference shows codes with neither ID nor errors; a completed batch may still list some.
	for (const gapMs of RETRY_GAPS_MS) {
		if (!isCompleted(batch) || batch.logs.length > 0 || !codes.some(isUndecided)) break;
		const signal = cancelSignalOf(context);
		await sleep(gapMs, signal);
		signal?.throwIfAborted();
		codes = await readBatchCodes(context, path, itemIndex);
	}
	return { job: toJob(batch), codes: codes.map((code) => toJobCode(code, batch)) };
}

/** Reads the codes of a batch, however many pages they take. */
export async function readBatchCodes(
	context: RequestContext,
	path: string,
	itemIndex?: number,
): Promise<BatchCode[]> {
	const call = { params: { ...pathIds(path) }, query: { limit: MAX_PAGE_SIZE } };
	const codes: BatchCode[] = [];
	for await (const page of readRestPages(context, listBatchCodes, call, { itemIndex })) {
		codes.push(...page);
	}
	return codes;
}

/** Says whether a code is undecided: neither created nor refused. */
export const isUndecided = ({ id, errors }: BatchCode) => id === null && errors.length === 0;

// An undecided code is looked up later, unless the logs of the batch say why it created nothing. A code
// with errors was not created, even if it has an ID.
const toJobCode = (code: BatchCode, { logs }: DiscountCodeCreation): JobCode => ({
	code: code.code,
	redeemCodeId: (code.errors.length === 0 && code.id) || undefined,
	messages: isUndecided(code) ? logs : code.errors,
});
