import { NodeApiError } from 'n8n-workflow';
import type { Failure as NodeFailure, JsonObject } from 'n8n-workflow';
import type { RequestContext } from './context';
import { withoutFate } from './failure';
import type { Failure } from './failure';

/** Makes the one kind of exception that a request ends in. */
export function toNodeApiError(context: RequestContext, failure: Failure, itemIndex?: number) {
	const { message, requestId, httpCode, fate } = failure;
	const parts = [
		fate === undefined ? failure.description : withoutFate(failure.description),
		fate,
		requestId && `Request ID: ${requestId}`,
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
