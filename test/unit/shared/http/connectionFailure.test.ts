import { connectionFailure } from '../../../../nodes/shared/http/connectionFailure';

describe('a request without an answer', () => {
	test.each([
		['ENOTFOUND', '', 'no'],
		['ECONNREFUSED', '', 'no'],
		['EAI_AGAIN', 'getaddrinfo EAI_AGAIN acme.myshopify.com', 'no'],
		['CERT_HAS_EXPIRED', 'certificate has expired', 'no'],
		['EHOSTUNREACH', 'connect EHOSTUNREACH 192.0.2.1:443', 'no'],
		['ETIMEDOUT', 'connect ETIMEDOUT 192.0.2.1:443', 'no'],
		['EHOSTUNREACH', 'read EHOSTUNREACH', 'unknown'],
		['ECONNRESET', 'read ECONNRESET', 'unknown'],
		['ECONNABORTED', 'timeout of 30000ms exceeded', 'unknown'],
		['ETIMEDOUT', '', 'unknown'],
		['ERR_CANCELED', 'canceled', 'unknown'],
		['HPE_INVALID_CHUNK_SIZE', 'Parse Error: Invalid character in chunk size', 'unknown'],
		['Z_DATA_ERROR', 'incorrect header check', 'unknown'],
		['ERR__ERROR_FORMAT_PADDING_2', 'Decompression failed', 'unknown'],
		['', '', 'unknown'],
	])('%s (%s): carried out: %s', (code, message, executed) => {
		const failure = connectionFailure(code, message, 'Shop');
		expect(failure).toMatchObject({ kind: 'connection', executed });
		expect(failure.description.includes('Nothing was changed.')).toBe(executed === 'no');
		if (message) expect(failure.description).not.toContain(message);
	});
});
