/* eslint-disable @n8n/community-nodes/no-restricted-imports -- a server of the tests */
import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
/* eslint-enable @n8n/community-nodes/no-restricted-imports */

/** An answer of the store, before it is spoilt. */
export interface TrueAnswer {
	status: number;
	headers: Record<string, string>;
	body: string;
}

/** What is sent in the place of an answer: another one, or bytes that are no HTTP at all. */
export type Spoilt = TrueAnswer | { raw: string | Buffer } | { trickle: true };

export interface Spoiler {
	url: string;
	/** How many requests have come since the last order. */
	readonly count: number;
	/** How many requests were under way at the same time at most. */
	readonly mostAtOnce: number;
	/**
	 * Orders what becomes of the answer to one request (from 1), or to all; without `isCarriedOut` the store never
	 * gets it, and what is spoilt is the last answer of the same operation.
	 */
	order(
		at: number | 'all',
		isCarriedOut: boolean,
		spoil: (answer: TrueAnswer) => Spoilt | Promise<Spoilt>,
	): void;
	close(): Promise<void>;
}

/** Stands between the nodes and an emulated store, and spoils the answers it is told to. */
export async function startSpoiler(storeUrl: string): Promise<Spoiler> {
	let count = 0;
	let underWay = 0;
	let mostAtOnce = 0;
	let plan: Parameters<Spoiler['order']> | undefined;
	const last = new Map<string, TrueAnswer>();
	const server = createServer((request, response) => void answer(request, response));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));

	async function answer(request: IncomingMessage, response: ServerResponse) {
		mostAtOnce = Math.max(mostAtOnce, ++underWay);
		response.on('close', () => underWay--);
		const body = await readAll(request);
		const at = ++count;
		const name = /(?:query|mutation) (\w+)/.exec(body)?.[1] ?? restNameOf(request);
		const [spoiltAt, isCarriedOut, spoil] = plan ?? [];
		const isSpoilt = spoil !== undefined && (spoiltAt === 'all' || at === spoiltAt);
		const known = isSpoilt && !isCarriedOut ? last.get(name) : undefined;
		const given = known ?? (await forward(storeUrl, request, body));
		if (!isSpoilt && given.status < 400) last.set(name, given);
		const sent = isSpoilt ? await spoil(given) : given;
		if ('raw' in sent) {
			response.socket?.end(sent.raw);
			return;
		}
		if ('trickle' in sent) {
			/* eslint-disable @n8n/community-nodes/no-restricted-globals -- real time: a byte now and then, and no end */
			const drops = setInterval(() => response.write(' '), 20);
			response.on('close', () => clearInterval(drops));
			/* eslint-enable @n8n/community-nodes/no-restricted-globals */
			return;
		}
		response.writeHead(sent.status, sent.headers).end(sent.body);
	}

	return {
		url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
		get count() {
			return count;
		},
		get mostAtOnce() {
			return mostAtOnce;
		},
		order(...next) {
			count = 0;
			mostAtOnce = 0;
			plan = next;
		},
		async close() {
			server.closeAllConnections();
			await new Promise((resolve) => server.close(resolve));
		},
	};
}

// The operation of a request of the REST API: its method and its path without numbers.
const restNameOf = ({ method = '', url = '' }: IncomingMessage) =>
	`${method} ${url.replace(/\?.*$/, '').replace(/\d+/g, '0')}`;

// What is about the connection, not about the answer.
const HOP_BY_HOP = new Set(['connection', 'content-length', 'keep-alive', 'transfer-encoding']);

async function forward(storeUrl: string, request: IncomingMessage, body: string) {
	const token = String(request.headers['x-shopify-access-token'] ?? '');
	const response = await fetch(`${storeUrl}${request.url}`, {
		method: request.method,
		headers: { 'content-type': 'application/json', 'x-shopify-access-token': token },
		// What has none may have none.
		body: body === '' ? undefined : body,
		redirect: 'manual',
	});
	const headers: Record<string, string> = {};
	response.headers.forEach((value, name) => {
		// The next page is asked for here, too.
		const own = value.replaceAll(storeUrl, `http://${request.headers.host ?? ''}`);
		if (!HOP_BY_HOP.has(name)) headers[name] = own;
	});
	return {
		status: response.status,
		headers,
		body: await response.text(),
	};
}

async function readAll(request: IncomingMessage): Promise<string> {
	const chunks: Buffer[] = [];
	for await (const chunk of request) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks).toString();
}
