import { NOTHING_CHANGED } from './failure';
import type { Failure } from './failure';

// These errors occur before a connection exists, so nothing was sent.
const NEVER_SENT =
	/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|SELF_SIGNED_|DEPTH_ZERO_|UNABLE_TO_|CERT_|ERR_TLS_CERT_)/;

// Other codes can occur at any time; Node's message says whether it was while connecting.
const WHILE_CONNECTING = /^(connect|getaddrinfo) E/;

/** Makes the failure of a request whose HTTP answer is missing, cut off or impossible to decompress. */
export function connectionFailure(code: string, message: string, addressField: string): Failure {
	const neverSent = NEVER_SENT.test(code) || WHILE_CONNECTING.test(message);
	return {
		kind: 'connection',
		message: neverSent ? 'The store cannot be reached' : 'The connection to the store was cut',
		description: neverSent
			? `${nameOf(code)}: check '${addressField}' in the credential and the network of this n8n. ${NOTHING_CHANGED}`
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
