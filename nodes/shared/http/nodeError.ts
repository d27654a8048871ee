import { NodeApiError } from 'n8n-workflow';
import type { Failure as NodeFailure, JsonObject } from 'n8n-workflow';
import type { RequestContext } from './context';
import { withoutFate } from './failure';
import type { Failure } from './failure';
import { headline, sentences, withoutHeadline } from './sentences';

/** Makes the NodeApiError of a failed request. */
export function toNodeApiError(context: RequestContext, failure: Failure, itemIndex?: number) {
	const { requestId, httpCode, fate } = failure;
	const message = headline(failure.message);
	const details = fate === undefined ? failure.description : withoutFate(failure.description);
	const description = sentences(
		withoutHeadline(details, message),
		fate,
		requestId && `Request ID: ${requestId}`,
	);
	const error = new NodeApiError(context.getNode(), {} as JsonObject, {
		message,
		description,
		httpCode,
		itemIndex,
		failure: declarationOf(failure),
	});
	failures.set(error, failure);
	return error;
}

const failures = new WeakMap<object, Failure>();

/** Returns the failure of a request that an error is about; undefined for any other error. */
export const failureOf = (error: unknown): Failure | undefined =>
	error instanceof NodeApiError ? failures.get(error) : undefined;

/** Returns the description of an n8n error; empty for any other error. */
export const descriptionOf = (error: unknown) =>
	error instanceof Error && 'description' in error && typeof error.description === 'string'
		? error.description
		: '';

// n8n slows down a polling trigger, or asks the user to act, depending on the declared cause, so only
// causes that the answer proves are declared (n8n-workflow 2.37; older versions ignore it).
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
