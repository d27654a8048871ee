import type { IDataObject } from 'n8n-workflow';
import { dateOf } from '../../shared/http/answer';
import type { HttpResponse, Answer as HttpAnswer } from '../../shared/http/answer';
import type { Failure, UserError } from '../../shared/http/failure';
import { costIn } from '../client/cost';
import type { QueryCost } from '../client/cost';
import { httpFailure, notJson, throttled, wrongShape } from '../client/failures';
import { describeErrors, graphQlFailure, refused, unconfirmed } from './failures';

import { errorsIn } from './graphQlErrors';
import type { GraphQlError } from './graphQlErrors';
import { isObject } from '../../shared/isObject';

export type { QueryCost, ThrottleStatus } from '../client/cost';

/** The result of a GraphQL request. */
export type Answer<T> = HttpAnswer<T> & { cost?: QueryCost };

/** What an answer is checked against. */
export interface Expected {
	isMutation: boolean;
	/** Whether a mutation that is not refused must return its result. */
	needsResult?: boolean;
	/** Says whether data have the shape of the document. */
	fits: (data: IDataObject) => boolean;
}

/**
 * Reads an HTTP response of the Admin API, as a pure function. Data outrank the status and the errors:
 * if they say that something was done, it was. Without data, a request counts as not carried out only
 * if Shopify documents that; otherwise it is unknown.
 */
export function readAnswer<T>(
	response: HttpResponse,
	{ isMutation, needsResult, fits }: Expected = { isMutation: false, fits: () => true },
): Answer<T> {
	const { statusCode, headers, body } = response;
	const requestId =
		typeof headers['x-request-id'] === 'string' ? headers['x-request-id'] : undefined;
	const cost = costIn(body);
	const fail = (failure: Failure): Answer<T> => ({
		failure: { httpCode: String(statusCode), requestId, ...failure },
		cost,
	});
	const date = dateOf(headers.date);
	const { errors, areReadable } = errorsIn(body);
	const data = isObject(body) && isObject(body.data) ? body.data : undefined;
	if (!data || Object.values(data).every((root) => root === null)) {
		// Most reports have THROTTLED with HTTP 200, one with 429 (2026), so the code decides.
		if (errors.some(({ code }) => code === 'THROTTLED')) return fail(throttled);
		if (statusCode < 200 || statusCode > 299)
			return fail(httpFailure(response, describeErrors(errors)));
		if (errors.length > 0 && areReadable)
			return fail(graphQlFailure(errors, data ? 'nulls' : 'none'));
		if (!data || !areReadable) return fail(notJson);
		if (!fits(data)) return fail(wrongShape);
		return isMutation && needsResult ? fail(unconfirmed) : { data: data as T, cost, date };
	}
	const isDone = isMutation && hasResult(data);
	const refusals = userErrorsIn(data);
	if (refusals.length > 0) return fail(refused(refusals, isDone));
	if (errors.length > 0 && !isDone && (isMutation || !errors.every(isLeftOut))) {
		return fail(graphQlFailure(errors, 'some'));
	}
	if (!fits(data)) return fail(wrongShape);
	if (isMutation && needsResult && !isDone) return fail(unconfirmed);
	const notes = errors.length > 0 ? [describeErrors(errors)] : undefined;
	return { data: data as T, cost, date, ...(notes && { notes }) };
}

/** Says whether the payload of a mutation holds its result. */
const hasResult = (data: IDataObject) =>
	Object.values(data).some(
		(payload) =>
			isObject(payload) &&
			Object.entries(payload).some(
				([key, value]) =>
					key !== 'userErrors' && key !== '__typename' && value !== null && !isEmptyList(value),
			),
	);

const isEmptyList = (value: unknown) => Array.isArray(value) && value.length === 0;

// Only a field that the app may not see is certainly left out because of its error.
const isLeftOut = ({ code, path = [] }: GraphQlError) =>
	code === 'ACCESS_DENIED' && path.length > 1 && typeof path.at(-1) === 'string';

// Documents have one mutation each, so the errors of any root field are those of the request.
function userErrorsIn(data: IDataObject): UserError[] {
	return Object.values(data).flatMap((payload) => {
		const list: unknown = isObject(payload) ? payload.userErrors : undefined;
		return Array.isArray(list) && list.every(isUserError) ? list.map(toUserError) : [];
	});
}

const isUserError = (error: unknown): error is IDataObject & { message: string } =>
	isObject(error) && typeof error.message === 'string';

const textOrNull = (value: unknown) => (typeof value === 'string' ? value : null);

const toUserError = ({ field, message, code, extraInfo }: IDataObject & { message: string }) => ({
	field: Array.isArray(field) ? field.map(String) : null,
	message,
	code: textOrNull(code),
	...(extraInfo === undefined ? {} : { extraInfo: textOrNull(extraInfo) }),
});
