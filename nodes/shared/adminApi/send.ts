import { NodeApiError, sleep } from 'n8n-workflow';
import type {
	Failure as NodeFailure,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	IHttpRequestOptions,
	ILoadOptionsFunctions,
	IPollFunctions,
	JsonObject,
} from 'n8n-workflow';
import { connectionFailure, readAnswer } from './answer';
import type { Answer, Failure, HttpResponse } from './answer';
import { API_VERSION, storeOrigin } from './connection';
import type { Document, Result, Variables } from './documents';
import { FIRST_GAP_MS, LONGEST_GAP_MS, REQUEST_TIMEOUT_MS, RETRY_FOR_MS } from './limits';
import { bucketOf } from './pacing';

/** Everything of n8n from which a request can be sent. */
export type AdminApiContext =
	| IExecuteFunctions
	| IExecutePaginationFunctions
	| ILoadOptionsFunctions
	| IPollFunctions;

export interface SendOptions {
	itemIndex?: number;
	/** What the routing engine prepared: proxy, timeout and the like. */
	request?: Partial<IHttpRequestOptions>;
	/** The time in ms since epoch after which nothing is tried again. */
	deadline?: number;
	/** Whether doing it twice is the same as doing it once, so that it may be sent again blindly. */
	repeatable?: boolean;
}

/** Names the credential type chosen in the node. */
export const credentialTypeOf = (context: AdminApiContext) =>
	context.getNode().parameters.authentication === 'clientCredentials'
		? 'shopifyDiscountsClientCredentialsApi'
		: 'shopifyDiscountsAccessTokenApi';

/** Returns the signal of a cancelled execution; polls and lists in the editor have none. */
export const cancelSignalOf = (context: AdminApiContext): AbortSignal | undefined =>
	'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;

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
	for (let gapMs = FIRST_GAP_MS; ; gapMs = Math.min(gapMs * 2, LONGEST_GAP_MS)) {
		const answer = await askOnce<D>(context, document, variables, options, signal);
		if ('data' in answer) return { ...answer, retried };
		const { failure } = answer;
		failingSince ??= Date.now();
		// Full jitter would let many items of one run knock at once; half keeps the order.
		const waitMs = failure.retryAfterMs ?? gapMs * (0.5 + Math.random() / 2);
		const deadline = Math.min(failingSince + patienceWith(failure), options.deadline ?? Infinity);
		const fateKnown = failure.executed === 'no' || mayRepeat;
		if (!fateKnown || Date.now() + waitMs > deadline) {
			return { failure: withFate(failure, document, mayRepeat), retried };
		}
		await sleep(waitMs, signal);
		signal?.throwIfAborted();
		retried = true;
	}
}

async function askOnce<D extends Document>(
	context: AdminApiContext,
	document: D,
	variables: Variables<D>,
	{ request }: SendOptions,
	signal?: AbortSignal,
): Promise<Answer<Result<D>>> {
	const credentialType = credentialTypeOf(context);
	const credentials = await context.getCredentials(credentialType);
	const origin = storeOrigin(credentials.shop);
	const bucket = bucketOf(`${origin} ${String(credentials.clientId ?? credentials.accessToken)}`);
	const reservation = await bucket.reserve(shapeOf(document, variables), signal);
	let answer: Answer<Result<D>> | undefined;
	try {
		const response = (await context.helpers.httpRequestWithAuthentication.call(
			context,
			credentialType,
			{
				timeout: REQUEST_TIMEOUT_MS,
				...request,
				method: 'POST',
				baseURL: `${origin}/admin/api/${API_VERSION}`,
				url: '/graphql.json',
				body: { query: document, variables },
				returnFullResponse: true,
				// n8n fetches a new token only where a 401 is left to it.
				ignoreHttpStatusErrors: { ignore: true, except: [401] },
			},
		)) as HttpResponse;
		answer = readAnswer<Result<D>>(response);
	} catch (error) {
		signal?.throwIfAborted();
		answer = { failure: failureOf(error) };
	} finally {
		bucket.settle(reservation, answer?.cost);
	}
	return answer;
}

/** Turns what `httpRequestWithAuthentication` throws (a 401, no answer, no token) into a failure. */
function failureOf(error: unknown): Failure {
	const { httpCode, cause, message } = error as NodeApiError & {
		cause?: { code?: string; message?: string; description?: string };
	};
	if (httpCode === '401') {
		const answer = readAnswer({ statusCode: 401, headers: {}, body: undefined });
		if ('failure' in answer) return answer.failure;
	}
	const code = cause?.code ?? (typeof httpCode === 'string' ? httpCode : '');
	if (/^E[A-Z_]+$/.test(code)) return connectionFailure(code === 'ERR_BAD_RESPONSE' ? '' : code);
	return {
		kind: 'token',
		message: cause?.message ?? message,
		description: cause?.description ?? 'Nothing was changed.',
		executed: 'no',
	};
}

/** Returns for how long a failure of this kind is worth another try. */
const patienceWith = ({ kind }: Failure): number =>
	kind in RETRY_FOR_MS ? RETRY_FOR_MS[kind as keyof typeof RETRY_FOR_MS] : 0;

const isMutation = (document: Document) => /^\s*(#graphql\s*)?mutation\b/.test(document);

function withFate(failure: Failure, document: Document, mayRepeat: boolean): Failure {
	if (failure.executed === 'no') return failure;
	const fate =
		isMutation(document) && !mayRepeat
			? 'It is not known whether Shopify carried the request out: check in the store before you run it again.'
			: isMutation(document)
				? 'It is not known whether Shopify carried the request out; it is safe to run it again.'
				: 'Nothing was changed.';
	return { ...failure, description: `${failure.description} ${fate}` };
}

// The requested cost follows from the document, its page sizes and, in a query, how many ids it names.
function shapeOf(document: Document, variables: object): string {
	const sizes = Object.values(variables).filter(
		(value) => typeof value === 'number' || (!isMutation(document) && Array.isArray(value)),
	);
	return `${document} ${sizes.map((size: unknown) => (Array.isArray(size) ? size.length : size)).join()}`;
}

/** Makes the one kind of exception that leaves this folder. */
export function toNodeApiError(context: AdminApiContext, failure: Failure, itemIndex?: number) {
	const { message, requestId, httpCode } = failure;
	const description = requestId
		? `${failure.description} Shopify's request ID: ${requestId}`
		: failure.description;
	return new NodeApiError(context.getNode(), {} as JsonObject, {
		message,
		description,
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
