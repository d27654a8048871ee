import { UserError } from 'n8n-workflow';
import { connectionFailure } from '../../shared/http/connectionFailure';
import { NOTHING_CHANGED } from '../../shared/http/failure';
import type { Failure } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';
import { httpFailure } from './failures';

/** What `httpRequestWithAuthentication` throws, as far as it is of use. */
interface Thrown {
	httpCode?: unknown;
	cause?: unknown;
}

/** Turns what n8n throws for a request (a 401, no answer, no token) into a failure. */
export function failureOfThrown(error: unknown): Failure {
	const { httpCode, cause } = error as Thrown;
	if (httpCode === '401') return { ...httpFailure({ statusCode: 401, headers: {} }), httpCode };
	// Ours and n8n's own checks come before the request, or after a 401.
	if (cause instanceof UserError) return tokenFailure(cause);
	const { code, message } = isObject(cause) ? cause : {};
	return connectionFailure(
		typeof code === 'string' ? code : '',
		typeof message === 'string' ? message : '',
		'Shop',
	);
}

function tokenFailure({ message, description, extra }: UserError): Failure {
	const { isPassing, retryAfterMs } = extra ?? {};
	return {
		kind: isPassing === true ? 'unavailable' : 'token',
		message,
		description: description ? `${description} ${NOTHING_CHANGED}` : NOTHING_CHANGED,
		executed: 'no',
		...(typeof retryAfterMs === 'number' && { retryAfterMs }),
	};
}
