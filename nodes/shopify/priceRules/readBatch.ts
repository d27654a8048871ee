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

/** How often the codes of a completed batch are read again where some are undecided. */
const RETRY_GAPS_MS = [1000, 2000, 4000];

/** Reads a batch with what became of each code; undefined if the store does not have the batch. */
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
	// The document prints codes without ID and errors: at the end of a batch, that is not the end.
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

/** Says whether nothing is known of a code yet: it was neither made nor refused. */
export const isUndecided = ({ id, errors }: BatchCode) => id === null && errors.length === 0;

// What nothing is known of is looked up, unless the batch says why it made nothing. A code that has
// errors was not made, whatever else is said of it.
const toJobCode = (code: BatchCode, { logs }: DiscountCodeCreation): JobCode => ({
	code: code.code,
	redeemCodeId: (code.errors.length === 0 && code.id) || undefined,
	messages: isUndecided(code) ? logs : code.errors,
});
