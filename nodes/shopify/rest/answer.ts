import { dateOf } from '../../shared/http/answer';
import type { Answer, HttpResponse } from '../../shared/http/answer';
import { describeUserErrors, NOTHING_CHANGED, withoutFate } from '../../shared/http/failure';
import type { Failure, UserError } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';
import { sentences } from '../../shared/http/sentences';
import { ADD_SCOPE, httpFailure, lacksScope, notJson, wrongShape } from '../client/failures';
import { callLimitOf } from './callLimit';
import type { Endpoint } from './endpoint';
import { describeRestErrors, restErrorsIn } from './errors';
import { nextPageIn } from './links';
import { parseJsonWithIds } from '../../shared/http/parseJson';

/** The status of the look-up's redirect; other redirects lead to another store. */
const SEE_OTHER = 303;

/** Reads an HTTP response of the REST API, as a pure function. */
export function readRestAnswer<T>(response: HttpResponse, endpoint: Endpoint<T>): Answer<T> {
	const { statusCode, headers } = response;
	const body = parseJsonWithIds(response.body);
	const requestId =
		typeof headers['x-request-id'] === 'string' ? headers['x-request-id'] : undefined;
	const fail = (failure: Failure): Answer<T> => ({
		failure: { httpCode: String(statusCode), requestId, ...failure },
	});
	const isRedirect = endpoint.redirects === true && statusCode === SEE_OTHER;
	if (!isRedirect && (statusCode < 200 || statusCode > 299)) {
		return fail(restFailure(response, restErrorsIn(body), endpoint.subject));
	}
	const { location } = headers;
	const data = endpoint.read({
		status: statusCode,
		body,
		...(isRedirect && typeof location === 'string' && { location }),
		nextPage: nextPageIn(headers.link),
	});
	if (data !== undefined) return { data, date: dateOf(headers.date) };
	return fail(isObject(body) || isRedirect ? wrongShape : notJson);
}

/** Reads how many requests are left from the headers of a response. */
export const callLimitIn = ({ headers }: HttpResponse) =>
	callLimitOf(headers['x-shopify-shop-api-call-limit']);

function restFailure(
	{ statusCode, headers }: HttpResponse,
	errors: UserError[],
	subject: string,
): Failure {
	const failure = httpFailure({ statusCode, headers });
	const message = describeRestErrors(errors);
	if (message === '') return failure;
	switch (statusCode) {
		case 403:
			return {
				...failure,
				message: lacksScope(message),
				description: sentences(
					message,
					'Price rules need read_price_rules, and write_price_rules to change something.',
					ADD_SCOPE,
					NOTHING_CHANGED,
				),
			};
		case 404:
			return {
				kind: 'notFound',
				message: `The store has no such ${subject}`,
				description: `Check the IDs and that the credential is for the same store. ${NOTHING_CHANGED}`,
				executed: 'no',
			};
		case 400:
		case 406:
		case 409:
		case 422:
			return refusal(errors, message);
		default:
			return {
				...failure,
				description: sentences(withoutFate(failure.description), `Shopify says: ${message}`),
			};
	}
}

// With these statuses, Shopify has carried nothing out (its list of status codes, 2026).
function refusal(userErrors: UserError[], message: string): Failure {
	const [first] = userErrors;
	const field = first?.field?.[0];
	return {
		kind: 'userErrors',
		message: `Shopify refused ${field === 'code' ? "'Code'" : 'the request'}: ${first?.message ?? message}`,
		description: sentences(describeUserErrors(userErrors), NOTHING_CHANGED),
		executed: 'no',
		userErrors,
	};
}
