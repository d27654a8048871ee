import { sleep } from 'n8n-workflow';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { FIRST_GAP_MS, LONGEST_GAP_MS, RETRY_FOR_MS } from '../../shared/http/limits';
import { ask } from '../graphql/send';
import { addRedeemCodesDocument } from './documents';
import type { Submitted } from './jobApi';

/**
 * Starts the creation job of at most 250 codes. If no answer comes, the codes are sent again: Shopify
 * refuses those that the first try created, and the caller checks whose they are.
 */
export async function submitChunk(
	context: RequestContext,
	discountId: string,
	codes: CheckedCode[],
	itemIndex?: number,
): Promise<Submitted> {
	const signal = cancelSignalOf(context);
	const variables = { discountId, codes: codes.map(({ code }) => ({ code })) };
	const giveUpAt = Date.now() + RETRY_FOR_MS.unavailable;
	let uncertain = false;
	for (let gapMs = FIRST_GAP_MS; ; gapMs = Math.min(gapMs * 2, LONGEST_GAP_MS)) {
		const answer = await ask(context, addRedeemCodesDocument, variables, { itemIndex });
		// Shopify does not carry out a throttled request, but a proxy may throttle after Shopify has.
		uncertain ||= answer.retried === true;
		const job = 'data' in answer ? answer.data.discountRedeemCodeBulkAdd?.bulkCreation : undefined;
		if (job) return { job, uncertain };
		const failure = 'failure' in answer ? answer.failure : noJob;
		if (failure.executed === 'no') return { failure, uncertain };
		uncertain = true;
		if (Date.now() + gapMs > giveUpAt) return { failure, uncertain };
		await sleep(gapMs, signal);
		signal?.throwIfAborted();
	}
}

// Reported from the field (2026): neither a job nor a refusal; the codes may still be created.
const noJob: Failure = {
	kind: 'unreadable',
	message: 'Shopify started no creation job and gave no reason',
	description: 'It is not known whether the codes will be created.',
	executed: 'unknown',
};
