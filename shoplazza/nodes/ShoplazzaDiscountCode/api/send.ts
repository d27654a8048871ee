import type { IDataObject, IHttpRequestOptions } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { DeadlinePassed } from '../../shared/http/turnQueue';
import { withRetry } from '../../shared/http/withRetry';
import { readAnswer } from './answer';
import type { Answer, Read, Reply } from './answer';
import { ambiguousNotFound, throttled, versionEnded } from './failures';
import { failureOfThrown } from './failureOfThrown';
import { pacerOf } from './pacing';
import { connections, requestOnce } from './request';
import type { Connection } from './request';
import { isVersionServed, recordVersionServed } from './servedVersion';
import { API_PATH } from './version';

/** A call of the OpenAPI, with the reader of its answer. */
export interface Call<T> {
	method: 'GET' | 'POST';
	/** The path after the version, with its parts encoded. */
	path: string;
	query?: Record<string, string | number>;
	body?: IDataObject;
	read: Read<T>;
	/** The result if the store does not have the thing; if undefined, that is a failure. */
	ifMissing?: T;
}

export interface SendOptions {
	/** The item that supplies the credential and that errors name. */
	itemIndex?: number;
	/** Request options from the routing engine, such as proxy and timeout. */
	request?: Partial<IHttpRequestOptions>;
	/** The time in ms since epoch after which nothing is retried. */
	deadline?: number;
}

/** Sends a call and returns its result; throws a NodeApiError that says whether anything changed. */
export async function send<T>(
	context: RequestContext,
	call: Call<T>,
	options: SendOptions = {},
): Promise<T> {
	const answer = await ask(context, call, options);
	if ('data' in answer) return answer.data.value;
	throw toNodeApiError(context, answer.failure, options.itemIndex);
}

/** Sends a call, paced and retried (see `withRetry`). */
export async function ask<T>(
	context: RequestContext,
	call: Call<T>,
	options: SendOptions = {},
): Promise<Answer<T>> {
	const answer = await withRetry<Answer<T>>(
		context,
		async (signal) => await attempt(context, call, options, signal),
		{ service: 'Shoplazza', changes: call.method === 'POST', deadline: options.deadline },
	);
	if ('data' in answer || answer.failure.kind !== 'notFound') return answer;
	const failure = await explainNotFound(context, answer.failure, options);
	if (failure.kind !== 'notFound' || failure.message === ambiguousNotFound.message)
		return { failure };
	const reply: Reply<T> | undefined =
		call.ifMissing === undefined ? undefined : { value: call.ifMissing, messages: [] };
	return reply ? { data: reply } : { failure };
}

/** Finds out whether a 404 concerns the thing or the version of the API, with a call that needs no ID. */
async function explainNotFound(
	context: RequestContext,
	failure: Failure,
	options: SendOptions,
): Promise<Failure> {
	const notFound = {
		...failure,
		message: 'The store does not have what was asked for',
		description: 'Check the IDs, and that the credential is for the same store.',
	};
	if (isVersionServed(context, await connections.of(context, options.itemIndex))) return notFound;
	const answer = await withRetry<Answer<true>>(
		context,
		async (signal) => await attempt(context, probeCall, options, signal),
		{ service: 'Shoplazza', changes: false, deadline: options.deadline },
	);
	if ('data' in answer) return notFound;
	const { kind } = answer.failure;
	if (kind === 'notFound' || answer.failure.message === versionEnded.message) return versionEnded;
	return failure;
}

const probeCall: Call<true> = {
	method: 'GET',
	path: '/price_rules',
	query: { limit: 1 },
	read: () => true,
};

async function attempt<T>(
	context: RequestContext,
	{ method, path, query = {}, body, read }: Call<T>,
	{ itemIndex, request, deadline }: SendOptions,
	signal?: AbortSignal,
): Promise<Answer<T>> {
	const connection = await connections.of(context, itemIndex);
	const pacer = pacerOf(connection);
	const isLate = await pacer.acquire(signal, deadline).then(() => false, onlyDeadlinePassed);
	if (isLate) return { failure: throttled };
	try {
		const search = Object.entries(query).map(([name, value]) => `${name}=${encode(value)}`);
		const url = `${API_PATH}${path}${search.length > 0 ? `?${search.join('&')}` : ''}`;
		const response = await requestOnce(context, connection, {
			...request,
			headers: { ...request?.headers, accept: 'application/json' },
			method,
			url,
			...(body ? { body, json: true } : { body: undefined }),
		});
		const answer = readAnswer(response, read);
		if ('data' in answer) recordVersionServed(context, connection);
		else if (response.statusCode === 429) pacer.recordThrottle(answer.failure.retryAfterMs);
		return 'data' in answer ? answer : { failure: withoutToken(answer.failure, connection) };
	} catch (error) {
		signal?.throwIfAborted();
		return { failure: failureOfThrown(error) };
	} finally {
		pacer.release();
	}
}

function onlyDeadlinePassed(error: unknown): true {
	if (error instanceof DeadlinePassed) return true;
	throw error;
}

const encode = (value: string | number) => encodeURIComponent(String(value));

// An error message may quote the request, including the token.
function withoutToken(failure: Failure, { credentials }: Connection): Failure {
	const token = String(credentials.accessToken).trim();
	if (token === '') return failure;
	const hide = (text: string) => text.replaceAll(token, '(the access token)');
	return { ...failure, message: hide(failure.message), description: hide(failure.description) };
}
