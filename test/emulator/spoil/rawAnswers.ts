// What Node's HTTP parser refuses, and the code it gives.
const answers = {
	/** HPE_INVALID_CONSTANT */
	badStatusLine: 'SMTP/1.1 200 OK\r\n\r\n',
	/** HPE_INVALID_VERSION */
	badVersion: 'HTTP/9.9 200 OK\r\n\r\n',
	/** HPE_INVALID_STATUS */
	badStatusCode: 'HTTP/1.1 2OO OK\r\nContent-Length: 2\r\n\r\n{}',
	/** HPE_INVALID_HEADER_TOKEN */
	badHeader: 'HTTP/1.1 200 OK\r\nContent Type: application/json\r\nContent-Length: 2\r\n\r\n{}',
	/** HPE_INVALID_CONTENT_LENGTH */
	badLength: 'HTTP/1.1 200 OK\r\nContent-Length: two\r\n\r\n{}',
	/** HPE_INVALID_TRANSFER_ENCODING or HPE_UNEXPECTED_CONTENT_LENGTH */
	twoLengths:
		'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Length: 2\r\n\r\n2\r\n{}\r\n0\r\n\r\n',
	/** HPE_INVALID_CHUNK_SIZE */
	badChunk: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{}\r\n',
	/** HPE_HEADER_OVERFLOW */
	longHeader: `HTTP/1.1 200 OK\r\nX-Long: ${'x'.repeat(100_000)}\r\n\r\n`,
	/** The connection is closed in the middle of the head. */
	cutHead: 'HTTP/1.1 200 OK\r\nContent-Ty',
} as const;

export type RawAnswer = keyof typeof answers;

/** The names of all answers that break the HTTP parser of a client. */
export const rawAnswers = Object.keys(answers) as RawAnswer[];

/** Finds the bytes of an answer that breaks the parser; undefined for any other fault. */
export function rawAnswerFor(name: string): Buffer | undefined {
	const found = new Map<string, string>(Object.entries(answers)).get(name);
	return found === undefined ? undefined : Buffer.from(found, 'latin1');
}
