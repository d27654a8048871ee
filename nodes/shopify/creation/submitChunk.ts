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
 * Starts the creation job of at most 250 codes. After an answer that never came the chunk is sent
 * again: Shopify refuses the codes that the first try made, and the caller checks whose they are.
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
		// A request that was limited is not carried out, says Shopify; a proxy in between may say it later.
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

// Reported from the field (2026): no job and no refusal; the codes may be made all the same.
const noJob: Failure = {
	kind: 'unreadable',
	message: 'Shopify started no creation job and gave no reason',
	description: 'It is not known whether the codes will be created.',
	executed: 'unknown',
};
