import type { Fault } from '../faults';
import type { Answer } from '../http/answer';
import { page } from '../http/page';
import { spoilByName } from './bodies';
import { mutateAnswer } from './mutate';
import { rawAnswerFor } from './rawAnswers';

/** What becomes of a request: an answer, bytes on the connection, or nothing any more. */
export type Outcome =
	| { kind: 'answer'; answer: Answer }
	| { kind: 'bytes'; bytes: Uint8Array; status: number; then: 'close' | 'hang' }
	| { kind: 'reset' }
	| { kind: 'hang' };

// Shopify gives decimal seconds.
const RETRY_AFTER = '2.0';

const TITLES: Record<string, string> = {
	'400': 'Bad Request',
	'402': 'Payment Required',
	'403': 'Forbidden',
	'404': 'Not Found',
	'408': 'Request Timeout',
	'423': 'Locked',
	'429': 'Too Many Requests',
	'430': 'Security Rejection',
	'499': 'Client Closed Request',
	'500': 'Internal Server Error',
	'502': 'Bad Gateway',
	'503': 'Service Unavailable',
	'504': 'Gateway Timeout',
	'520': 'Unknown Error',
	'530': 'Origin DNS Error',
	'540': 'Temporarily Disabled',
};

/** What the store says to a token that it does not know. */
export const BAD_TOKEN =
	'[API] Invalid API key or access token (unrecognized login or wrong password)';
const SAID_IN_JSON = new Set(['400', '402', '403', '404', '423', '429', '500']);
const WITH_RETRY_AFTER = new Set(['429', '430', '503']);

/** Turns a good answer into what a fault makes of it. */
export function spoil(fault: Fault, good: Answer): Outcome {
	const detail = fault.fault;
	if (typeof detail !== 'string') return spoilInDetail(detail, good);
	const text = Buffer.from(good.body);
	switch (detail) {
		case 'reset':
		case 'hang':
			return { kind: detail };
		case 'cutBody':
		case 'hangInBody': {
			const half = text.subarray(0, Math.floor(text.length / 2));
			const status = statusWithBody(good.status);
			// Where there is no body one is announced, or there would be nothing to cut.
			const head = writeHead({ ...good, status }, Math.max(text.length, 1));
			const bytes = Buffer.concat([head, half]);
			return { kind: 'bytes', bytes, status, then: detail === 'cutBody' ? 'close' : 'hang' };
		}
	}
	const raw = rawAnswerFor(detail);
	if (raw !== undefined) return { kind: 'bytes', bytes: raw, status: 200, then: 'close' };
	return { kind: 'answer', answer: spoilByName(detail, good) ?? refuse(detail, fault, good) };
}

function spoilInDetail(detail: Exclude<Fault['fault'], string>, good: Answer): Outcome {
	switch (detail.kind) {
		case 'mutate':
			return { kind: 'answer', answer: mutateAnswer(good, detail.seed) };
		case 'answer': {
			const { status = 200, headers = {}, body = '' } = detail;
			return { kind: 'answer', answer: { status, headers: { ...good.headers, ...headers }, body } };
		}
		case 'bytes': {
			const { bytes } = detail;
			const raw = typeof bytes === 'string' ? Buffer.from(bytes, 'latin1') : bytes;
			return { kind: 'bytes', bytes: raw, status: 200, then: 'close' };
		}
		case 'throttleStatus':
			return { kind: 'answer', answer: good };
		case 'rewrite':
			return { kind: 'answer', answer: detail.rewrite(good) };
	}
}

function refuse(status: string, { retryAfter }: Fault, good: Answer): Answer {
	const title = TITLES[status] ?? '';
	const json = SAID_IN_JSON.has(status) || status === '401';
	const headers: Record<string, string> = {
		...good.headers,
		'content-type': json ? 'application/json; charset=utf-8' : 'text/html; charset=utf-8',
	};
	if (WITH_RETRY_AFTER.has(status) && retryAfter !== null) {
		headers['retry-after'] =
			typeof retryAfter === 'number' ? retryAfter.toFixed(1) : (retryAfter ?? RETRY_AFTER);
	}
	const errors = status === '401' ? BAD_TOKEN : title;
	const body = json ? JSON.stringify({ errors }) : page(`${status} ${title}`);
	return { status: Number(status), headers, body };
}

/** Chooses the status of an answer that got a body: HTTP allows none with 204. */
export function statusWithBody(status: number): number {
	return status === 204 ? 200 : status;
}

function writeHead({ status, headers }: Answer, length: number): Buffer {
	const lines = Object.entries({ ...headers, 'content-length': String(length) });
	const fields = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
	return Buffer.from(`HTTP/1.1 ${status} OK\r\n${fields}\r\n`, 'latin1');
}
