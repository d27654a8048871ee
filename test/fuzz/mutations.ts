import type { Spoilt, TrueAnswer } from '../support/spoilAnswers';
import type { Chance } from './random';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** One way to spoil an answer. */
export interface Mutation {
	name: string;
	/** Whether what comes of it may still look like a proper answer. */
	keepsForm?: true;
	spoil: (answer: TrueAnswer, chance: Chance) => Spoilt;
}

const WRONG: Json[] = [
	null,
	0,
	-1,
	1e15,
	1.5,
	'',
	'wrong',
	true,
	false,
	[],
	{},
	[null],
	[{}],
	{ a: 1 },
];

const ERRORS: Json[] = [
	[null],
	'wrong',
	{ query: 'wrong' },
	[{}],
	[{ message: null }],
	[{ message: 'Something', path: 5 }],
	[{ message: 'Internal error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
	[{ message: 'Access denied', path: ['a', 'b'], extensions: { code: 'ACCESS_DENIED' } }],
	[{ message: 'Something', extensions: 'wrong' }],
];

const STATUSES = [202, 204, 206, 302, 303, 304, 400, 405, 408, 409, 410, 413, 418, 422, 425, 499];
const SERVER = [500, 501, 502, 503, 504, 520, 530, 540, 783];

// Some answers of the REST API have no body to spoil.
const withJson = (answer: TrueAnswer, change: (body: Json) => Json): TrueAnswer =>
	answer.body === ''
		? answer
		: { ...answer, body: JSON.stringify(change(JSON.parse(answer.body) as Json)) };

const withField = (answer: TrueAnswer, key: string, value: Json) =>
	withJson(answer, (body) => ({ ...(body as object), [key]: value }));

// Where 204 without a body is the proper answer, it is no spoilt one.
const otherStatus = ({ body }: TrueAnswer, chance: Chance) =>
	chance.pick([...STATUSES, ...SERVER].filter((status) => status !== 204 || body !== ''));

/** Makes room for a body where an answer has none: HTTP allows none with 204. */
export const withRoom = (answer: TrueAnswer): TrueAnswer =>
	answer.status === 204 ? { ...answer, status: 200 } : answer;

/** Changes one value somewhere in an answer. */
const inside = (
	name: string,
	change: (value: Json, chance: Chance) => Json | undefined,
): Mutation => ({
	name,
	keepsForm: true,
	spoil: (answer, chance) =>
		withJson(answer, (body) => {
			const places: Array<[Record<string, Json>, string]> = [];
			const walk = (value: Json) => {
				if (typeof value !== 'object' || value === null) return;
				for (const key of Object.keys(value)) {
					const holder = value as Record<string, Json>;
					places.push([holder, key]);
					walk(holder[key] ?? null);
				}
			};
			walk((body as { data?: Json }).data ?? body);
			if (places.length === 0) return null;
			const [holder, key] = chance.pick(places);
			const changed = change(holder[key] ?? null, chance);
			if (changed !== undefined) holder[key] = changed;
			else if (Array.isArray(holder)) holder.splice(Number(key), 1);
			else delete holder[key];
			return body;
		}),
});

const html = '<!DOCTYPE html><html><body>Opening soon</body></html>';

/** All ways to spoil an answer. */
export const mutations: Mutation[] = [
	inside('null', () => null),
	inside('drop', () => undefined),
	inside('wrong type', (_, chance) => structuredClone(chance.pick(WRONG))),
	inside('nest', (value) => ({ inner: value })),
	inside('wrap', (value) => [value]),
	inside('empty', (value) => (Array.isArray(value) ? [] : {})),
	inside('huge', () => 1e15),
	{ name: 'no data', spoil: (answer) => withField(answer, 'data', null) },
	{ name: 'data is a list', spoil: (answer) => withField(answer, 'data', []) },
	{ name: 'data is empty', spoil: (answer) => withField(answer, 'data', {}) },
	{
		name: 'errors beside',
		keepsForm: true,
		spoil: (answer, chance) => withField(answer, 'errors', structuredClone(chance.pick(ERRORS))),
	},
	{
		name: 'errors alone',
		spoil: (answer, chance) => ({
			...answer,
			body: JSON.stringify({ errors: chance.pick(ERRORS) }),
		}),
	},
	{
		name: 'throttle status',
		keepsForm: true,
		spoil: (answer, chance) =>
			withJson(answer, (body) => {
				const { extensions } = body as { extensions?: { cost?: { throttleStatus?: Json } } };
				if (extensions?.cost) extensions.cost.throttleStatus = structuredClone(chance.pick(WRONG));
				return body;
			}),
	},
	{
		name: 'body cut',
		spoil: (answer, chance) => ({
			...answer,
			body: answer.body.slice(0, chance.below(answer.body.length)),
		}),
	},
	{ name: 'html', spoil: (answer) => ({ ...answer, body: html }) },
	{ name: 'empty body', spoil: (answer) => ({ ...answer, body: '' }) },
	{
		name: 'other JSON',
		spoil: (answer, chance) => ({ ...answer, body: JSON.stringify(chance.pick(WRONG)) }),
	},
	{
		name: 'status with the body',
		keepsForm: true,
		spoil: (answer, chance) => ({ ...answer, status: otherStatus(answer, chance) }),
	},
	{
		name: 'status',
		spoil: (answer, chance) => ({
			...answer,
			status: otherStatus(answer, chance),
			body: html,
		}),
	},
	{
		name: 'late limit',
		spoil: (answer, chance) => ({
			status: chance.pick([429, 430]),
			headers: { ...answer.headers, 'retry-after': chance.pick(['0', '2.0', '-1', 'soon', '']) },
			body: '',
		}),
	},
	{
		name: 'no gzip',
		spoil: (a) => ({ ...a, headers: { ...a.headers, 'content-encoding': 'gzip' } }),
	},
	{
		name: 'no brotli',
		spoil: (a) => ({ ...a, headers: { ...a.headers, 'content-encoding': 'br' } }),
	},
	{ name: 'no HTTP', spoil: () => ({ raw: 'HTTP/9.9 banana\r\n\r\n' }) },
	{
		name: 'broken chunks',
		spoil: () => ({ raw: 'HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n' }),
	},
	{ name: 'closed', spoil: () => ({ raw: '' }) },
];
