import type { FastifyReply } from 'fastify';
import type { Fault } from '../faults';
import { page } from './server';

const RETRY_AFTER = 2;

/** Spoils an answer as a fault says; returns the HTTP status, undefined where none is sent. */
export async function breakAnswer(
	reply: FastifyReply,
	fault: Fault,
	body: string,
): Promise<number | undefined> {
	// Shopify gives decimal seconds.
	const wait = (fault.retryAfter ?? RETRY_AFTER).toFixed(1);
	switch (fault.fault) {
		case 'reset':
			reply.hijack();
			reply.raw.socket?.resetAndDestroy();
			return undefined;
		case 'hang':
			reply.hijack();
			return undefined;
		case 'cutBody':
			cut(reply, body);
			return 200;
		case 'html':
			await reply.code(200).type('text/html; charset=utf-8').send(page('Emulated Store'));
			return 200;
		case '401': {
			const errors = '[API] Invalid API key or access token (unrecognized login or wrong password)';
			await reply.code(401).send({ errors });
			return 401;
		}
		case '429':
			await reply.code(429).header('Retry-After', wait).send({ errors: 'Too Many Requests' });
			return 429;
		case '430':
			await reply
				.code(430)
				.header('Retry-After', wait)
				.type('text/html')
				.send(page('430 Security Rejection'));
			return 430;
		case '500':
			await reply.code(500).send({ errors: 'Internal Server Error' });
			return 500;
		case '502':
			await reply.code(502).type('text/html').send(page('502 Bad Gateway'));
			return 502;
		case '503':
			await reply
				.code(503)
				.header('Retry-After', wait)
				.type('text/html')
				.send(page('503 Service Unavailable'));
			return 503;
		case 'throttled':
			await reply.code(200).send({
				errors: [{ message: 'Throttled', extensions: { code: 'THROTTLED' } }],
			});
			return 200;
		case 'internalError': {
			const requestId = String(reply.getHeader('X-Request-Id'));
			const message = `Internal error. Looks like something went wrong on our end.\nRequest ID: ${requestId} (include this in support requests).`;
			await reply.code(200).send({
				errors: [{ message, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } }],
			});
			return 200;
		}
	}
}

function cut(reply: FastifyReply, body: string): void {
	const headers = reply.getHeaders();
	reply.hijack();
	const bytes = Buffer.from(body);
	reply.raw.writeHead(200, {
		'X-Request-Id': String(headers['x-request-id']),
		'Content-Type': 'application/json; charset=utf-8',
		'Content-Length': bytes.length,
	});
	const half = bytes.subarray(0, Math.floor(bytes.length / 2));
	reply.raw.write(half, () => reply.raw.socket?.destroy());
}
