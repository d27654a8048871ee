import type { FastifyReply } from 'fastify';
import { spoil } from '../spoil/spoil';
import type { Fault } from '../faults';

/** Spoils a JSON answer as a fault says; returns the HTTP status, undefined where none is sent. */
export async function breakAnswer(
	reply: FastifyReply,
	fault: Fault,
	body: string,
): Promise<number | undefined> {
	const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' };
	for (const [name, value] of Object.entries(reply.getHeaders())) headers[name] = String(value);
	const outcome = spoil(fault, { status: 200, headers, body });
	switch (outcome.kind) {
		case 'answer': {
			const { answer } = outcome;
			await reply.code(answer.status).headers(answer.headers).send(Buffer.from(answer.body));
			return answer.status;
		}
		case 'reset':
			reply.hijack();
			reply.raw.socket?.resetAndDestroy();
			return undefined;
		case 'hang':
			reply.hijack();
			return undefined;
		case 'bytes': {
			reply.hijack();
			const { socket } = reply.raw;
			socket?.write(outcome.bytes, () => {
				if (outcome.then === 'close') socket.destroy();
			});
			return 200;
		}
	}
}
