/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig waits for n8n */
import { setTimeout as delay } from 'node:timers/promises';

export type Rest = <T>(method: string, path: string, body?: object) => Promise<T>;

const MAX_TRIES = 10;

/** Returns a caller of n8n's own REST API, which keeps the session of who signs in with it. */
export function connect(base: string): Rest {
	let cookie = '';
	return async <T>(method: string, path: string, body?: object) => {
		// n8n ties a session to the `browser-id` of its first request.
		const headers = { 'content-type': 'application/json', 'browser-id': 'rig', cookie };
		const request = {
			method,
			headers,
			body: body === undefined ? undefined : JSON.stringify(body),
		};
		const ask = async () => await fetch(base + path, request);
		let answer = await ask().catch(async (error: Error) => {
			// An n8n that was busy for seconds closes the connections that idled meanwhile.
			if (method !== 'GET' || !isReset(error)) throw error;
			return await ask();
		});
		for (let tries = 1; tries < MAX_TRIES && method === 'GET' && answer.status === 503; tries++) {
			// It also takes its database for lost until it looks again (2.41).
			await delay(1000);
			answer = await ask();
		}
		const text = await answer.text();
		if (!answer.ok) {
			throw new Error(`${method} ${path}: ${answer.status} ${text.slice(0, 300)}`);
		}
		const session = answer.headers.getSetCookie().find((line) => line.startsWith('n8n-auth='));
		cookie = session?.split(';')[0] ?? cookie;
		const result = (text === '' ? {} : JSON.parse(text)) as { data?: T };
		return result.data ?? (result as T);
	};
}

const isReset = ({ cause }: Error) =>
	['ECONNRESET', 'UND_ERR_SOCKET'].includes((cause as { code?: string } | undefined)?.code ?? '');
