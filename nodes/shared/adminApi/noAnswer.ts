import { UserError } from 'n8n-workflow';
import { httpFailure, NOTHING_CHANGED } from './failures';
import type { Failure } from './failures';
import { isObject } from './isObject';

// Before there is a connection, nothing can have been sent.
const NEVER_SENT =
	/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|CERT_|ERR_TLS_CERT_)/;

// Other codes can arise at any time; Node says in the message whether it was while connecting.
const WHILE_CONNECTING = /^(connect|getaddrinfo) E/;

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

/** Describes a request that got no HTTP answer, or one that breaks off or cannot be unpacked. */
export function connectionFailure(code: string, message = ''): Failure {
	const neverSent = NEVER_SENT.test(code) || WHILE_CONNECTING.test(message);
	return {
		kind: 'connection',
		message: neverSent ? 'The store cannot be reached' : 'The connection to the store was cut',
		description: neverSent
			? `${nameOf(code)}: check 'Shop' in the credential and the network of this n8n. ${NOTHING_CHANGED}`
			: `${nameOf(code)}.`,
		executed: neverSent ? 'no' : 'unknown',
	};
}

function nameOf(code: string): string {
	if (code === 'ERR_CANCELED' || code === 'ECONNABORTED' || code === 'ETIMEDOUT')
		return 'No answer came in time';
	if (code === 'ERR_BAD_RESPONSE' || !/^[A-Z][A-Z0-9_]+$/.test(code)) return 'No answer came';
	return /^(HPE|Z|ERR|BR)_/.test(code) ? `The answer cannot be read (${code})` : code;
}
