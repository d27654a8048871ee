import { NodeApiError } from 'n8n-workflow';
import type { Failure as NodeFailure, JsonObject } from 'n8n-workflow';
import type { AdminApiContext } from './context';
import { NOTHING_CHANGED } from './failures';
import type { Failure } from './failures';

/** Takes out of a description what it says of the fate of the request. */
export const withoutFate = (description: string) => description.replace(NOTHING_CHANGED, '').trim();

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
