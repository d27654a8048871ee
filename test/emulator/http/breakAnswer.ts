import type { FastifyReply } from 'fastify';
import { spoil, statusWithBody } from '../spoil/spoil';
import type { Fault } from '../faults';

/** Spoils an answer as a fault says; returns the HTTP status, undefined where none is sent. */
export async function breakAnswer(
	reply: FastifyReply,
	fault: Fault,
	body: string,
	status = 200,
): Promise<number | undefined> {
	const headers: Record<string, string> = { 'content-type': 'application/json; charset=utf-8' };
	for (const [name, value] of Object.entries(reply.getHeaders())) headers[name] = String(value);
	const outcome = spoil(fault, { status, headers, body });
	switch (outcome.kind) {
		case 'answer': {
			const { answer } = outcome;
			const bytes = Buffer.from(answer.body);
			const shown = bytes.length > 0 ? statusWithBody(answer.status) : answer.status;
			await reply.code(shown).headers(answer.headers).send(bytes);
			return shown;
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
			return outcome.status;
		}
	}
}
