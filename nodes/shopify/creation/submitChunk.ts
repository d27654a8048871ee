import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { Backoff } from '../../shared/http/backoff';
import { RETRY_FOR_MS } from '../../shared/http/limits';
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
	const variables = { discountId, codes: codes.map(({ code }) => ({ code })) };
	const giveUpAt = Date.now() + RETRY_FOR_MS.unavailable;
	let uncertain = false;
	const backoff = new Backoff(context);
	for (;;) {
		const answer = await ask(context, addRedeemCodesDocument, variables, { itemIndex });
		// Shopify does not carry out a throttled request, but a proxy may throttle after Shopify has.
		uncertain ||= answer.retried === true;
		const job = 'data' in answer ? answer.data.discountRedeemCodeBulkAdd?.bulkCreation : undefined;
		if (job) return { job, uncertain };
		const failure = 'failure' in answer ? answer.failure : noJob;
		if (failure.executed === 'no') return { failure, uncertain };
		uncertain = true;
		if (!(await backoff.wait(giveUpAt))) return { failure, uncertain };
	}
}

// Reported from the field (2026): neither a job nor a refusal; the codes may still be created.
const noJob: Failure = {
	kind: 'unreadable',
	message: 'Shopify started no creation job and gave no reason',
	description: 'It is not known whether the codes will be created.',
	executed: 'unknown',
};
