import { NodeApiError, sleep } from 'n8n-workflow';
import type { Failure as NodeFailure, IHttpRequestOptions, JsonObject } from 'n8n-workflow';
import { readAnswer } from './answer';
import type { Answer, Failure, HttpResponse } from './answer';
import { API_VERSION } from './connection';
import { cancelSignalOf, mayHaveChanged, noteChange, tellOnce } from './context';
import type { AdminApiContext } from './context';
import { isStuck, samePage } from './cursor';
import { isMutation, shapeOf } from './documents';
import type { Document, Result, Variables } from './documents';
import { estimateCost } from './estimate';
import { NOTHING_CHANGED, throttled } from './failures';
import { FIRST_GAP_MS, LONGEST_GAP_MS, RETRY_FOR_MS } from './limits';
import { failureOfThrown } from './noAnswer';
import { bucketOf, TooLate } from './pacing';
import type { Reservation } from './pacing';
import { connectionOf, requestOnce } from './request';
import { hasShape } from './shape';

export { cancelSignalOf, credentialTypeOf } from './context';
export type { AdminApiContext } from './context';

export interface SendOptions {
	/** The item whose credential counts, and whom failures are about. */
	itemIndex?: number;
	/** What the routing engine prepared: proxy, timeout and the like. */
	request?: Partial<IHttpRequestOptions>;
	/** The time in ms since epoch after which nothing is tried again. */
	deadline?: number;
	/** Whether doing it twice is the same as doing it once, so that it may be sent again blindly. */
	repeatable?: boolean;
}

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
		const answer = await askOnce<D>(context, document, variables, options, signal);
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

const LEFT_OUT = 'Shopify did it, but left out a part of the answer:';

async function askOnce<D extends Document>(
	context: AdminApiContext,
	document: D,
	variables: Variables<D>,
	{ itemIndex, request, deadline }: SendOptions,
	signal?: AbortSignal,
): Promise<Answer<Result<D>>> {
	const connection = await connectionOf(context, itemIndex);
	const bucket = bucketOf(connection.key);
	const shape = shapeOf(document);
	const estimate = estimateCost(shape, variables, isMutation(document));
	let reservation: Reservation;
	try {
		reservation = await bucket.reserve(costShapeOf(document, variables), signal, {
			deadline,
			estimate,
		});
	} catch (error) {
		signal?.throwIfAborted();
		if (error instanceof TooLate) return { failure: throttled };
		throw error;
	}
	let answer: Answer<Result<D>> | undefined;
	try {
		const response = await requestOnce(
			context,
			connection,
			{ query: document, variables },
			request,
		);
		compareVersion(context, response);
		answer = readAnswer<Result<D>>(response, {
			isMutation: isMutation(document),
			fits: (data) => shape === undefined || hasShape(data, shape, variables),
		});
		if ('data' in answer && isStuck(answer.data, variables)) {
			answer = { failure: samePage(), cost: answer.cost };
		}
	} catch (error) {
		signal?.throwIfAborted();
		answer = { failure: failureOfThrown(error) };
	} finally {
		bucket.settle(reservation, answer?.cost);
	}
	return answer;
}

// Shopify answers for another version where it does not support the one that was asked for.
function compareVersion(context: AdminApiContext, { headers }: HttpResponse): void {
	const version = headers['x-shopify-api-version'];
	if (typeof version !== 'string' || version === '' || version === API_VERSION) return;
	tellOnce(
		context,
		`Shopify answered with version ${version} of the Admin API instead of ${API_VERSION}: see whether there is a newer version of this node.`,
	);
}

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

const withoutFate = (description: string) => description.replace(NOTHING_CHANGED, '').trim();

// The requested cost follows from the document, its page sizes and, in a query, how many ids it names.
function costShapeOf(document: Document, variables: object): string {
	const sizes = Object.values(variables).filter(
		(value) => typeof value === 'number' || (!isMutation(document) && Array.isArray(value)),
	);
	return `${document} ${sizes.map((size: unknown) => (Array.isArray(size) ? size.length : size)).join()}`;
}

/** Makes the one kind of exception that leaves this folder. */
export function toNodeApiError(context: AdminApiContext, failure: Failure, itemIndex?: number) {
	const { message, requestId, httpCode, fate } = failure;
	const parts = [
		fate === undefined ? failure.description : withoutFate(failure.description),
		fate,
		requestId && `Shopify's request ID: ${requestId}`,
	];
	return new NodeApiError(context.getNode(), {} as JsonObject, {
		message,
		description: parts.filter(Boolean).join(' '),
		httpCode,
		itemIndex,
		failure: declarationOf(failure),
	});
}

/** Reads the description that n8n's kinds of Error carry. */
export const descriptionOf = (error: unknown) =>
	error instanceof Error && 'description' in error && typeof error.description === 'string'
		? error.description
		: '';

// n8n slows a polling trigger down, or asks the user to act, by what is declared: only what the
// answer proves (n8n-workflow 2.37; older versions ignore it).
function declarationOf({ kind, httpCode, retryAfterMs }: Failure): NodeFailure | undefined {
	switch (kind) {
		case 'throttled':
			return { cause: 'rate-limited', retryAfterMs };
		case 'unavailable':
			return { cause: 'temporarily-unavailable', retryAfterMs };
		case 'token':
			return httpCode === '401' ? { cause: 'credential-invalid' } : undefined;
		case 'scope':
		case 'store':
			return { cause: 'configuration-invalid' };
		default:
			return undefined;
	}
}
