import { sleep } from 'n8n-workflow';
import type { Answer, Failure } from './answer';
import { attempt } from './attempt';
import type { SendOptions } from './attempt';
import { cancelSignalOf, mayHaveChanged, noteChange, tellOnce } from './context';
import type { AdminApiContext } from './context';
import { isMutation } from './documents';
import type { Document, Result, Variables } from './documents';
import { NOTHING_CHANGED } from './failures';
import { FIRST_GAP_MS, LONGEST_GAP_MS, RETRY_FOR_MS } from './limits';
import { toNodeApiError, withoutFate } from './nodeError';

export type { SendOptions } from './attempt';
export { cancelSignalOf, credentialTypeOf } from './context';
export type { AdminApiContext } from './context';
export { descriptionOf, toNodeApiError } from './nodeError';

/** Sends a document and returns its data; throws a NodeApiError that says what happened and what changed. */
export async function send<D extends Document>(
	context: AdminApiContext,
	document: D,
	variables: Variables<D>,
	options: SendOptions = {},
): Promise<Result<D>> {
	const answer = await ask(context, document, variables, options);
	if ('data' in answer) return answer.data;
	throw toNodeApiError(context, answer.failure, options.itemIndex);
}

/**
 * Sends a document until Shopify has answered it, at the speed Shopify allows. What was certainly
 * not carried out is sent again until the deadline; a mutation of unknown fate is not, unless it
 * is repeatable: its failure says `executed: 'unknown'` and the caller has to find out.
 */
export async function ask<D extends Document>(
	context: AdminApiContext,
	document: D,
	variables: Variables<D>,
	options: SendOptions = {},
): Promise<Answer<Result<D>>> {
	const signal = cancelSignalOf(context);
	const mayRepeat = options.repeatable ?? !isMutation(document);
	let failingSince: number | undefined;
	let retried = false;
	let mayBeDone = false;
	for (let gapMs = FIRST_GAP_MS; ; gapMs = Math.min(gapMs * 2, LONGEST_GAP_MS)) {
		const answer = await attempt<D>(context, document, variables, options, signal);
		if ('data' in answer) {
			if (isMutation(document)) noteChange(context);
			for (const note of answer.notes ?? []) tellOnce(context, `${LEFT_OUT} ${note}`);
			return { ...answer, retried };
		}
		const { failure } = answer;
		failingSince ??= Date.now();
		// Full jitter would let many items of one run knock at once; half keeps the order.
		const waitMs = Math.max(failure.retryAfterMs ?? 0, gapMs * (0.5 + Math.random() / 2));
		const deadline = Math.min(failingSince + patienceWith(failure), options.deadline ?? Infinity);
		const mayTryAgain = failure.executed === 'no' || mayRepeat;
		mayBeDone ||= failure.executed === 'unknown' || isFromProxy(failure);
		if (!mayTryAgain || Date.now() + waitMs > deadline) {
			return { failure: withFate(context, document, failure, { mayRepeat, mayBeDone }), retried };
		}
		await sleep(waitMs, signal);
		signal?.throwIfAborted();
		retried = true;
	}
}

const LEFT_OUT = 'Shopify left out a part of its answer:';

/** Returns for how long a failure of this kind is worth another try. */
const patienceWith = ({ kind }: Failure): number =>
	kind in RETRY_FOR_MS ? RETRY_FOR_MS[kind as keyof typeof RETRY_FOR_MS] : 0;

// A request that was limited is not carried out, says Shopify; a proxy in between may say it later.
const isFromProxy = ({ httpCode }: Failure) => httpCode === '429' || httpCode === '430';

/** Decides what is said of the fate of a request: nothing was changed only where that is proven. */
function withFate(
	context: AdminApiContext,
	document: Document,
	failure: Failure,
	{ mayRepeat, mayBeDone }: { mayRepeat: boolean; mayBeDone: boolean },
): Failure {
	const description = withoutFate(failure.description);
	if (!isMutation(document) || !mayBeDone) {
		const fate = mayHaveChanged(context) ? '' : NOTHING_CHANGED;
		return { ...failure, description, fate };
	}
	noteChange(context);
	return {
		...failure,
		description,
		fate: mayRepeat
			? 'It is not known whether Shopify carried the request out; it is safe to run it again.'
			: 'It is not known whether Shopify carried the request out: check in the store before you run it again.',
	};
}
