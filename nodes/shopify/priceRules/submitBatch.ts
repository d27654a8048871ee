import type { CheckedCode } from '../../shared/codes/checkCodes';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { Backoff } from '../../shared/http/backoff';
import { RETRY_FOR_MS } from '../../shared/http/limits';
import type { Submitted } from '../creation/jobApi';
import { askRest } from '../rest/send';
import { toJob } from './batchJob';
import { createBatch } from './endpoints';
import { findCode } from './findRules';
import { wasCreatedSince } from './createdSince';
import { pathIds } from './paths';

/**
 * Starts a batch of at most 100 codes. If no answer comes, looks for the codes before sending them
 * again: Shopify runs one batch at a time, so a second one would be refused, or would find the codes
 * of the first one taken.
 */
export async function submitBatch(
	context: RequestContext,
	ownerId: string,
	codes: CheckedCode[],
	itemIndex?: number,
): Promise<Submitted> {
	const { priceRuleId } = pathIds(ownerId);
	const call = {
		params: { priceRuleId },
		body: { discount_codes: codes.map(({ code }) => ({ code })) },
	};
	const sentAt = Date.now();
	const deadline = sentAt + RETRY_FOR_MS.unavailable;
	let uncertain = false;
	let unanswered: Failure | undefined;
	const backoff = new Backoff(context);
	for (;;) {
		const answer = await askRest(context, createBatch, call, { itemIndex });
		// Shopify does not carry out a throttled request, but a proxy may throttle after Shopify has.
		uncertain ||= answer.retried === true;
		if ('data' in answer) return { job: toJob(answer.data), uncertain };
		const { failure } = answer;
		// A later refusal, even of a second batch, says nothing about the try without an answer.
		if (failure.executed === 'unknown') unanswered = failure;
		uncertain ||= unanswered !== undefined;
		if (!uncertain) return { failure, uncertain };
		await backoff.wait();
		const state = await lookFor(context, priceRuleId, codes, sentAt);
		if (state === 'found') return { nameless: true, uncertain };
		if (state === 'unreadable') {
			return { failure: unanswered ?? { ...failure, executed: 'unknown' }, uncertain };
		}
		// The batch in the way may be another one of the store, or our own of the previous try.
		const isFinal = failure.executed === 'no' && failure.kind !== 'userErrors';
		if (isFinal || Date.now() > deadline) return { failure: unanswered ?? failure, uncertain };
	}
}

// Shopify has been observed to create the codes in order, so the last one exists once a batch is done.
async function lookFor(
	context: RequestContext,
	priceRuleId: string,
	codes: CheckedCode[],
	sentAt: number,
): Promise<'found' | 'absent' | 'unreadable'> {
	try {
		for (const one of [codes[0], codes.at(-1)]) {
			const foundCode = one && (await findCode(context, one));
			if (foundCode?.found.priceRuleId !== priceRuleId) continue;
			// A code that existed before says nothing about the batch.
			if (wasCreatedSince(foundCode.found, sentAt, foundCode.date)) return 'found';
		}
		return 'absent';
	} catch {
		cancelSignalOf(context)?.throwIfAborted();
		return 'unreadable';
	}
}
