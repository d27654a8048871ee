import { sleep } from 'n8n-workflow';
import type { Answer } from './answer';
import { cancelSignalOf, mayHaveChanged, recordChange, warnOnce } from './context';
import type { RequestContext } from './context';
import { NOTHING_CHANGED, withoutFate } from './failure';
import type { Failure } from './failure';
import { FIRST_GAP_MS, LONGEST_GAP_MS, RETRY_FOR_MS } from './limits';
import { sentences } from './sentences';

/** What decides whether and how long a request is retried. */
export interface RetryOptions {
	/** The name of the service in messages. */
	service: string;
	/** Whether the request changes something, so that it matters if it was carried out. */
	changes: boolean;
	/** Whether the request is idempotent, so that it can be retried blindly. */
	repeatable?: boolean;
	/** The time in ms since epoch after which nothing is retried. */
	deadline?: number;
}

/**
 * Sends a request and retries it until it is answered or the deadline passes. A change that may have
 * been carried out is retried only if it is repeatable; otherwise its failure says
 * `executed: 'unknown'` and the caller must find out.
 */
export async function withRetry<A extends Answer<unknown>>(
	context: RequestContext,
	attempt: (signal: AbortSignal | undefined) => Promise<A>,
	{ service, changes, repeatable, deadline: limit = Infinity }: RetryOptions,
): Promise<A | { failure: Failure; retried: boolean }> {
	const signal = cancelSignalOf(context);
	const mayRepeat = repeatable ?? !changes;
	let failingSince: number | undefined;
	let retried = false;
	let mayBeExecuted = false;
	for (let gapMs = FIRST_GAP_MS; ; gapMs = Math.min(gapMs * 2, LONGEST_GAP_MS)) {
		const answer = await attempt(signal);
		if ('data' in answer) {
			if (changes) recordChange(context);
			for (const note of answer.notes ?? []) {
				warnOnce(context, sentences(`${service} left out a part of its answer: ${note}`));
			}
			return { ...answer, retried };
		}
		const { failure } = answer;
		failingSince ??= Date.now();
		// Half jitter: with full jitter, many items of a run could retry at the same moment.
		const waitMs = Math.max(failure.retryAfterMs ?? 0, gapMs * (0.5 + Math.random() / 2));
		const deadline = Math.min(failingSince + retryForMs(failure), limit);
		const mayTryAgain = failure.executed === 'no' || mayRepeat;
		mayBeExecuted ||= failure.executed === 'unknown' || isFromProxy(failure);
		if (!mayTryAgain || Date.now() + waitMs > deadline) {
			const isUnknown = changes && mayBeExecuted;
			if (isUnknown) recordChange(context);
			const fate = isUnknown ? unknownFate(service, mayRepeat) : provenFate(context);
			const description = withoutFate(failure.description);
			return { failure: { ...failure, description, fate }, retried };
		}
		await sleep(waitMs, signal);
		signal?.throwIfAborted();
		retried = true;
	}
}

/** Returns how long a failure of this kind is retried. */
const retryForMs = ({ kind }: Failure): number =>
	kind in RETRY_FOR_MS ? RETRY_FOR_MS[kind as keyof typeof RETRY_FOR_MS] : 0;

// Shopify does not carry out a throttled request, but a proxy may throttle after Shopify has.
const isFromProxy = ({ httpCode }: Failure) => httpCode === '429' || httpCode === '430';

const provenFate = (context: RequestContext) => (mayHaveChanged(context) ? '' : NOTHING_CHANGED);

const unknownFate = (service: string, mayRepeat: boolean) =>
	`It is not known whether ${service} carried the request out${
		mayRepeat ? '; it is safe to run it again.' : ': check in the store before you run it again.'
	}`;
