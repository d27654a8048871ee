import { REST_VERSION } from '../../nodes/shopify/client/version';

/** One answer of the REST API. */
export interface RestReply {
	status: number;
	headers: Headers;
	/** The body as it came. */
	text: string;
	/** The body as JSON; empty if it is none. */
	body: Record<string, unknown>;
}

interface RestOptions {
	body?: unknown;
	token?: string;
	version?: string;
	signal?: AbortSignal;
}

/** Sends a request to the REST API as it stands in the document: no client, no redirects. */
export async function sendRest(
	url: string,
	method: string,
	path: string,
	{ body, token = 'shpat_rest_test', version = REST_VERSION, signal }: RestOptions = {},
): Promise<RestReply> {
	const target = path.startsWith('http') ? path : `${url}/admin/api/${version}/${path}`;
	const response = await fetch(target, {
		method,
		redirect: 'manual',
		signal,
		headers: { 'X-Shopify-Access-Token': token, 'Content-Type': 'application/json' },
		body: body === undefined ? undefined : JSON.stringify(body),
	});
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, body: read(text) };
}

/** Reads a Link header into URLs by their relation, in the order of the header. */
export function readLinks(headers: Headers): Map<string, string> {
	const entries = (headers.get('link') ?? '').matchAll(/<([^>]*)>; rel="(\w+)"/g);
	return new Map([...entries].map(([, url = '', rel = '']) => [rel, url]));
}

function read(text: string): Record<string, unknown> {
	try {
		return JSON.parse(text) as Record<string, unknown>;
	} catch {
		return {};
	}
}
