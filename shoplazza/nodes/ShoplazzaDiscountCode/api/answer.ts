import type { IDataObject } from 'n8n-workflow';
import { dateOf } from '../../shared/http/answer';
import type { Answer as HttpAnswer, HttpResponse } from '../../shared/http/answer';
import type { Failure } from '../../shared/http/failure';
import { parseJsonWithIds } from '../../shared/http/parseJson';
import { isObject } from '../../shared/isObject';
import { httpFailure, notTheApi, refused, wrongShape } from './failures';
import { isSuccess, messagesIn } from './messages';

/** The content of an answer: the requested value, and the errors that came with it. */
export interface Reply<T> {
	value: T;
	messages: string[];
}

export type Answer<T> = HttpAnswer<Reply<T>>;

/** Reads the requested value from the data of an answer; undefined if they have another shape. */
export type Read<T> = (data: IDataObject) => T | undefined;

/**
 * Reads an HTTP response of the OpenAPI, as a pure function. Success is a 2xx status with a `code` of
 * success, or none; the data may be wrapped in `{code, message, data}` or bare.
 */
export function readAnswer<T>(
	{ statusCode, headers, body: text }: HttpResponse,
	read: Read<T>,
): Answer<T> {
	const requestId = headerOf(headers, 'request-id') ?? headerOf(headers, 'x-request-id');
	const fail = (failure: Failure): Answer<T> => ({
		failure: { httpCode: String(statusCode), ...(requestId && { requestId }), ...failure },
	});
	const body = typeof text === 'string' ? (parseJsonWithIds(text) ?? text) : text;
	if (statusCode < 200 || statusCode > 299) {
		return fail(httpFailure({ statusCode, headers }, messagesIn(body)));
	}
	if (!isObject(body)) return fail(notTheApi);
	// An unwrapped discount code: its `code` is the code itself.
	const isBareCode = 'price_rule_id' in body;
	if (!isBareCode && !isSuccess(body.code)) return fail(refused(messagesIn(body)));
	const messages = messagesIn({ errors: body.errors, error: body.error });
	const value = read(isBareCode ? body : dataIn(body));
	if (value === undefined) return fail(messages.length > 0 ? refused(messages) : wrongShape);
	return { data: { value, messages }, date: dateOf(headers.date) };
}

function dataIn(body: IDataObject): IDataObject {
	if (isObject(body.data)) return body.data;
	if (Array.isArray(body.data)) return { list: body.data };
	return 'data' in body ? {} : body;
}

const headerOf = (headers: Record<string, unknown>, name: string) => {
	const value = headers[name];
	return typeof value === 'string' && value !== '' ? value : undefined;
};
