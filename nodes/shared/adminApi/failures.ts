import { retryAfterMs } from '../http/answer';
import { NOTHING_CHANGED } from '../http/failure';
import type { Failure, UserError } from '../http/failure';
import type { GraphQlError } from './graphQlErrors';

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

export const unconfirmed: Failure = {
	...notJson,
	message: 'Shopify did not say what became of the request',
	description: 'It refused nothing, but it did not answer with what was changed either.',
};

/** Makes the failure of an HTTP status, for an answer without data. */
export function httpFailure(
	{ statusCode, headers }: { statusCode: number; headers: Record<string, unknown> },
	errors: GraphQlError[] = [],
): Failure {
	const description = `HTTP status ${statusCode}.`;
	const passing: Failure = {
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
			return { ...throttled, retryAfterMs: passing.retryAfterMs };
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
		// These three ask for the same request at another address; other redirects may follow on work done.
		case 301:
		case 307:
		case 308:
			return store(
				'The store has moved to another address',
				"Enter the new address as 'Shop' in the credential. Redirects are not followed, so that the access token stays with the store.",
			);
		// Whoever waited for Shopify gave up; a proxy that is too early says nothing of what came of it.
		case 408:
		case 425:
		case 499:
			return passing;
	}
	if (statusCode >= 500) return passing;
	if (statusCode < 400) return { ...notJson, description: `${description} ${notJson.description}` };
	// Shopify documents 400 for what it cannot parse, and then says so in its own words.
	const isRefused = statusCode === 400 && errors.length > 0;
	return {
		kind: 'request',
		message: 'Shopify did not accept the request',
		description: isRefused
			? `${description} ${describeErrors(errors)} ${NOTHING_CHANGED}`
			: description,
		executed: isRefused ? 'no' : 'unknown',
	};
}

// Refusals of a request before any of it is carried out (recorded and documented, 2026).
const NOT_CARRIED_OUT = new Set([
	'BAD_REQUEST',
	'INVALID_VARIABLE',
	'MAX_COST_EXCEEDED',
	'MAX_INPUT_SIZE_EXCEEDED',
	'NOT_FOUND',
	'PARSE_ERROR',
	'RESOURCE_NOT_FOUND',
]);

// Shopify denies a mutation as a whole by null in its place; the rules of a document have names such
// as undefinedField.
const isProof = ({ code = '', path = [] }: GraphQlError, data: DataThere) =>
	code === 'ACCESS_DENIED'
		? data === 'nulls' && path.length < 2
		: NOT_CARRIED_OUT.has(code) || /^[a-z][A-Za-z]+$/.test(code);

/** What data there are beside errors: none, null for each root, or something. */
export type DataThere = 'none' | 'nulls' | 'some';

/** Repeats what top-level errors say. */
export const describeErrors = (errors: GraphQlError[]) =>
	errors.map(({ message, code }) => (code ? `${message} (${code})` : message)).join(' · ');

/** Makes the failure of top-level errors; beside the payload of a mutation they prove nothing. */
export function graphQlFailure(errors: GraphQlError[], data: DataThere): Failure {
	const codes = errors.map(({ code }) => code);
	const isProven = data !== 'some' && errors.every((error) => isProof(error, data));
	const executed = isProven ? 'no' : 'unknown';
	const fate = executed === 'no' ? ` ${NOTHING_CHANGED}` : '';
	const said = describeErrors(errors);
	if (codes.includes('THROTTLED'))
		return { ...throttled, executed: data === 'some' ? 'unknown' : 'no' };
	if (codes.includes('ACCESS_DENIED')) {
		return {
			kind: 'scope',
			message: 'The app lacks an access scope for this',
			description: `${said} Add the scope to the app and, for an app of the Dev Dashboard, release a new version and approve it in the store.${fate}`,
			executed,
		};
	}
	const internal = codes.some((code) => code === 'INTERNAL_SERVER_ERROR' || code === 'TIMEOUT');
	return {
		kind: internal ? 'unavailable' : 'request',
		message: internal ? 'Shopify could not answer' : 'Shopify did not accept the request',
		description: `${said}${fate}`,
		executed,
	};
}

// The arguments beside an input; what is wrong in an input is named by fieldNames.ts.
const FIELD_OF_ARGUMENT: Record<string, string> = { id: 'Discount', discountId: 'Discount' };

/** Makes the failure of refusals; beside a result, they leave open whether it was carried out. */
export function refused(userErrors: UserError[], hasResult: boolean): Failure {
	const [first] = userErrors;
	const name = first?.field?.length === 1 ? FIELD_OF_ARGUMENT[first.field[0] ?? ''] : undefined;
	return {
		kind: 'userErrors',
		message: `Shopify refused${name ? ` '${name}'` : ''}: ${first?.message || 'no reason given'}`,
		description: [
			userErrors.map(describeUserError).join(' · '),
			...(hasResult ? [] : [NOTHING_CHANGED]),
		].join(' '),
		executed: hasResult ? 'unknown' : 'no',
		userErrors,
	};
}

const describeUserError = ({ field, message, code }: UserError) =>
	[message, field ? `field ${field.join('.')}` : '', code ?? ''].filter(Boolean).join(', ');
