import { retryAfterMs } from '../../shared/http/answer';
import type { HttpResponse } from '../../shared/http/answer';
import type { Failure } from '../../shared/http/failure';
import { API_VERSION } from './version';

export const throttled: Failure = {
	kind: 'throttled',
	message: 'Shoplazza is limiting the speed of requests',
	description: 'Try again later, or run fewer workflows of this store at the same time.',
	executed: 'no',
};

export const notTheApi: Failure = {
	kind: 'unreadable',
	message: 'The store sent an answer that is not from the OpenAPI of Shoplazza',
	description: "Check 'Store' in the credential and whether the store is open.",
	executed: 'unknown',
};

export const wrongShape: Failure = {
	...notTheApi,
	description: 'Something is missing in it, or is not of the kind that was asked for.',
};

export const versionEnded: Failure = {
	kind: 'store',
	message: `Shoplazza has ended version ${API_VERSION} of its API`,
	description: `From version 2026-01 on, Shoplazza has replaced these calls by its Discounts API: look for a newer version of this package.`,
	executed: 'no',
};

/** A 404 that may mean a missing thing or an ended version. */
export const ambiguousNotFound: Failure = {
	kind: 'notFound',
	message: 'Shoplazza has nothing at this address',
	description: `Either the store does not have what was asked for, or Shoplazza has ended version ${API_VERSION} of its API. Check the IDs and 'Store' in the credential; if other calls answer the same, look for a newer version of this package.`,
	executed: 'no',
};

/** Makes the failure of a request from the messages of its refusal. */
export const refused = (messages: string[], description = ''): Failure =>
	// Without status 429, a message about throttling does not prove that nothing was carried out.
	messages.some((text) => /throttl|too many requests|rate.?limit/i.test(text))
		? {
				...throttled,
				description: `${messages.join(' ')} ${throttled.description}`,
				executed: 'unknown',
			}
		: refusal(messages, description);

const refusal = (messages: string[], description: string): Failure => ({
	kind: 'request',
	message: `Shoplazza did not accept the request: ${messages[0] ?? 'no reason given'}`,
	description: [...messages.slice(1), description].filter(Boolean).join(' '),
	// Shoplazza does not document whether it carries out a part of a refused request.
	executed: 'unknown',
	userErrors: messages.map((message) => ({ field: null, message })),
});

/** Makes the failure of an HTTP status other than success, with the messages of the answer. */
export function httpFailure(
	{ statusCode, headers }: Pick<HttpResponse, 'statusCode' | 'headers'>,
	messages: string[] = [],
): Failure {
	const description = [`HTTP status ${statusCode}.`, ...messages].join(' ');
	const transient: Failure = {
		kind: 'unavailable',
		message: 'Shoplazza could not answer',
		description,
		executed: 'unknown',
		retryAfterMs: retryAfterOf(headers['retry-after']),
	};
	switch (statusCode) {
		case 429:
			return { ...throttled, retryAfterMs: transient.retryAfterMs };
		case 401:
			return {
				kind: 'token',
				message: 'Shoplazza does not accept the access token',
				description: `${description} Copy 'Access Token' again from the private app of this store into the credential.`,
				executed: 'no',
			};
		case 403:
			return {
				kind: 'scope',
				message: 'The app lacks an access scope for this',
				description: `${description} Add the scopes read_price_rules and write_price_rules to the private app.`,
				executed: 'no',
			};
		case 404:
			return isAboutVersion(messages) ? withText(versionEnded, description) : ambiguousNotFound;
		case 410:
			return withText(versionEnded, description);
		// These may come from a proxy, so they do not say whether Shoplazza carried the request out.
		case 408:
		case 425:
		case 499:
			return transient;
		case 400: {
			const advice =
				"Shoplazza answers like this also where the store or the access token is wrong: check 'Store' and 'Access Token' in the credential.";
			return isAboutToken(messages)
				? { ...refused(messages, `HTTP status 400. ${advice}`), kind: 'token', executed: 'no' }
				: refused(messages, `HTTP status 400. ${advice}`);
		}
		case 301:
		case 302:
		case 303:
		case 307:
		case 308:
			return {
				kind: 'store',
				message: 'The store sends requests to another address',
				description: `${description} Enter the address of the store in Shoplazza as 'Store' in the credential. Redirects are not followed, so that the access token stays with the store.`,
				executed: 'unknown',
			};
	}
	if (statusCode >= 500) return transient;
	if (statusCode < 400)
		return { ...notTheApi, description: `${description} ${notTheApi.description}` };
	return refused(messages, `HTTP status ${statusCode}.`);
}

const withText = (failure: Failure, text: string): Failure => ({
	...failure,
	description: `${text} ${failure.description}`,
});

const isAboutVersion = (messages: string[]) => messages.some((text) => /version/i.test(text));

const isAboutToken = (messages: string[]) =>
	messages.some((text) =>
		/access.?token|unauthori[sz]ed|authenticat|invalid.?store|store does not/i.test(text),
	);

// HTTP allows seconds or a date.
function retryAfterOf(header: unknown): number | undefined {
	const date = typeof header === 'string' && /[a-z]/i.test(header) ? Date.parse(header) : NaN;
	return Number.isFinite(date) ? Math.max(0, date - Date.now()) : retryAfterMs(header);
}
