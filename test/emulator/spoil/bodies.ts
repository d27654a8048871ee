/* eslint-disable @n8n/community-nodes/no-restricted-imports -- packs answers to damage them; never part of the package */
import { gzipSync } from 'zlib';
import type { Answer } from '../http/answer';
import { page } from '../http/page';

type Spoil = (good: Answer) => Partial<Answer>;

const HTML = { 'content-type': 'text/html; charset=utf-8' };
const GZIP = { 'content-encoding': 'gzip' };

const internal = (requestId: string) => ({
	message: `Internal error. Looks like something went wrong on our end.\nRequest ID: ${requestId} (include this in support requests).`,
	extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
});

const text =
	(body: string): Spoil =>
	() => ({ body });

const bodies = {
	html: () => ({ headers: HTML, body: page('Emulated Store') }),
	wrongType: ({ body }) => ({ headers: { 'content-type': 'text/plain' }, body }),
	emptyBody: text(''),
	emptyText: text('""'),
	emptyObject: text('{}'),
	emptyList: text('[]'),
	null: text('null'),
	errorsNull: text('{"errors":[null]}'),
	errorsText: text('{"errors":"Something went wrong"}'),
	errorsObject: text('{"errors":{}}'),
	dataNull: text('{"data":null}'),
	throttled: text('{"errors":[{"message":"Throttled","extensions":{"code":"THROTTLED"}}]}'),
	internalError: ({ headers }) => ({
		body: JSON.stringify({ errors: [internal(headers['x-request-id'] ?? '')] }),
	}),
	/** The answer as it would have been, with an error beside it. */
	dataAndErrors: ({ headers, body }) => {
		const answer = read(body);
		const path = Object.keys(recordOf(answer.data)).slice(0, 1);
		const error = { ...internal(headers['x-request-id'] ?? ''), path };
		return { body: JSON.stringify({ ...answer, errors: [error] }) };
	},
	/** The root fields are null, and nothing says why. */
	rootNull: ({ body }) => changeRoots(body, () => null),
	/** All that a mutation reports is null, and there are no errors. */
	payloadNull: ({ body }) =>
		changeRoots(body, (root) =>
			Object.fromEntries(
				Object.keys(recordOf(root)).map((key) => [key, key === 'userErrors' ? [] : null]),
			),
		),
	badGzip: () => ({ headers: GZIP, body: 'This is not gzip.' }),
	cutGzip: ({ body }) => {
		const bytes = gzipSync(body);
		return { headers: GZIP, body: bytes.subarray(0, Math.floor(bytes.length / 2)) };
	},
	/** All of the text is there, and its checksum is wrong. */
	damagedGzip: ({ body }) => {
		const bytes = gzipSync(body);
		const at = bytes.length - 8;
		bytes[at] = (bytes[at] ?? 0) ^ 0xff;
		return { headers: GZIP, body: bytes };
	},
} satisfies Record<string, Spoil>;

export type NamedBody = keyof typeof bodies;

/** The names of all spoilt bodies with status 200. */
export const namedBodies = Object.keys(bodies) as NamedBody[];

/** Spoils an answer in a way that has a name; undefined for any other fault. */
export function spoilByName(name: string, good: Answer): Answer | undefined {
	const spoil = new Map<string, Spoil>(Object.entries(bodies)).get(name);
	if (spoil === undefined) return undefined;
	const { headers = {}, ...rest } = spoil(good);
	return { ...good, ...rest, headers: { ...good.headers, ...headers } };
}

function changeRoots(body: Answer['body'], change: (root: unknown) => unknown): Partial<Answer> {
	const answer = read(body);
	// Where GraphQL executed nothing there is a list of errors alone; the REST API has no such list.
	if (!('data' in answer) && !Array.isArray(answer.errors)) {
		return { body: JSON.stringify(changeRestRoots(answer, change)) };
	}
	const roots = Object.entries(recordOf(answer.data)).map(([key, root]) => [key, change(root)]);
	return {
		body: JSON.stringify({ ...answer, errors: undefined, data: Object.fromEntries(roots) }),
	};
}

// The REST API answers without an envelope: what stands at the top is what the answer is about.
function changeRestRoots(
	answer: Record<string, unknown>,
	change: (root: unknown) => unknown,
): Record<string, unknown> {
	const roots = Object.entries(answer).filter(([key]) => key !== 'errors');
	const changed = roots.map(([key, root]) => {
		if (Array.isArray(root)) return [key, root.map(change)];
		return [key, typeof root === 'object' ? change(root) : null];
	});
	return Object.fromEntries(changed);
}

// Some answers of the REST API have no body.
function read(body: Answer['body']): Record<string, unknown> {
	const text = Buffer.from(body).toString();
	return recordOf(text === '' ? {} : JSON.parse(text));
}

function recordOf(value: unknown): Record<string, unknown> {
	return typeof value === 'object' && value !== null
		? Object.fromEntries(Object.entries(value))
		: {};
}
