import { retryAfterMs } from '../../shared/http/answer';
import { NOTHING_CHANGED } from '../../shared/http/failure';
import type { Failure } from '../../shared/http/failure';
import { sentences } from '../../shared/http/sentences';

export const throttled: Failure = {
	kind: 'throttled',
	message: 'Shopify is limiting the speed of requests',
	description: 'Try again later, or run fewer workflows of this store at the same time.',
	executed: 'no',
};

export const notJson: Failure = {
	kind: 'unreadable',
	message: 'The store sent an answer that is not from the Admin API',
	description: "Check 'Shop' in the credential and whether the store is open.",
	executed: 'unknown',
};

export const wrongShape: Failure = {
	...notJson,
	description: 'Something is missing in it, or is not of the kind that was asked for.',
};

/** What to do about a scope that the app lacks. */
export const ADD_SCOPE =
	'Add the scope to the app and, for an app of the Dev Dashboard, release a new version and approve it in the store.';

/** Makes the headline for a scope that the app lacks: lists in the editor show nothing else. */
export function lacksScope(messages: string): string {
	const scopes = new Set(messages.match(/\b(?:read|write)_[a-z_]+/g));
	return scopes.size === 0
		? 'The app lacks an access scope for this'
		: `The app lacks the access scope ${[...scopes].join(', ')}`;
}

/** Makes the failure of an answer without data from its HTTP status. */
export function httpFailure(
	{ statusCode, headers }: { statusCode: number; headers: Record<string, unknown> },
	/** The messages of the answer, if it has any. */
	message = '',
): Failure {
	const description = `HTTP status ${statusCode}.`;
	const transient: Failure = {
		kind: 'unavailable',
		message: 'Shopify is not available at the moment',
		description,
		executed: 'unknown',
		retryAfterMs: retryAfterMs(headers['retry-after']),
	};
	const store = (message: string, advice: string): Failure => ({
		kind: 'store',
		message,
		description: `${description} ${advice} ${NOTHING_CHANGED}`,
		executed: 'no',
	});
	switch (statusCode) {
		case 429:
		case 430:
			return { ...throttled, retryAfterMs: transient.retryAfterMs };
		case 401:
			return {
				kind: 'token',
				message: 'Shopify does not accept the access token',
				description: `Check the token, or the client ID and secret, in the credential, and that the app is installed in this store. ${NOTHING_CHANGED}`,
				executed: 'no',
			};
		case 403:
			return {
				kind: 'scope',
				message: 'Shopify forbids this request',
				description: `${description} Check that the app may use the Admin API of this store and has the scopes read_discounts and write_discounts. ${NOTHING_CHANGED}`,
				executed: 'no',
			};
		case 402:
		case 423:
			return store('The store is frozen or locked', 'Sign in to the Shopify admin to see why.');
		case 404:
			return store('There is no Shopify store at this address', "Check 'Shop' in the credential.");
		// These three ask to repeat the request elsewhere; other redirects may follow a completed change.
		case 301:
		case 307:
		case 308:
			return store(
				'The store has moved to another address',
				"Enter the new address as 'Shop' in the credential. Redirects are not followed, so that the access token stays with the store.",
			);
		// These may come from a proxy, so they do not say whether Shopify carried the request out.
		case 408:
		case 425:
		case 499:
			return transient;
	}
	if (statusCode >= 500) return transient;
	if (statusCode < 400) return { ...notJson, description: `${description} ${notJson.description}` };
	// Shopify documents 400 for a request that it cannot parse; then the answer has a message.
	const isRefused = statusCode === 400 && message !== '';
	return {
		kind: 'request',
		message: 'Shopify did not accept the request',
		description: isRefused ? sentences(description, message, NOTHING_CHANGED) : description,
		executed: isRefused ? 'no' : 'unknown',
	};
}
