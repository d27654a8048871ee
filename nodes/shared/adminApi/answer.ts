import type { IDataObject } from 'n8n-workflow';
import { isObject } from './isObject';

/** The cost bucket of one app in one store, in query cost points; `restoreRate` is points per second. */
export interface ThrottleStatus {
	maximumAvailable: number;
	currentlyAvailable: number;
	restoreRate: number;
}

export interface QueryCost {
	requestedQueryCost: number;
	actualQueryCost: number | null;
	throttleStatus: ThrottleStatus;
}

/** One refusal of a mutation, as Shopify words it (`DiscountUserError`, `MetafieldsSetUserError`…). */
export interface UserError {
	field: string[] | null;
	message: string;
	code?: string | null;
	extraInfo?: string | null;
}

export type FailureKind =
	| 'throttled'
	| 'unavailable'
	| 'connection'
	| 'unreadable'
	| 'token'
	| 'scope'
	| 'store'
	| 'request'
	| 'userErrors';

/** Why there is no result. `executed` says whether Shopify can have carried the request out. */
export interface Failure {
	kind: FailureKind;
	message: string;
	description: string;
	executed: 'no' | 'unknown';
	httpCode?: string;
	/** Milliseconds Shopify asked to wait. */
	retryAfterMs?: number;
	requestId?: string;
	userErrors?: UserError[];
}

export type Answer<T> = {
	cost?: QueryCost;
	/** Sent more than once. */
	retried?: boolean;
	/** When Shopify answered, by its own clock, in ms since epoch. */
	date?: number;
} & (
	| { data: T }
	| { failure: Failure }
);

export interface HttpResponse {
	statusCode: number;
	headers: Record<string, unknown>;
	body: unknown;
}

interface GraphQlError {
	message: string;
	path?: Array<string | number>;
	extensions?: { code?: string; requestId?: string };
}

/** Reads one HTTP response of the Admin API; pure, knows nothing of n8n. */
export function readAnswer<T>(response: HttpResponse): Answer<T> {
	const { statusCode, headers, body } = response;
	const requestId =
		typeof headers['x-request-id'] === 'string' ? headers['x-request-id'] : undefined;
	const fail = (failure: Failure, cost?: QueryCost): Answer<T> => ({
		failure: { httpCode: String(statusCode), requestId, ...failure },
		cost,
	});
	const cost = costOf(body);
	// Shopify sends THROTTLED with HTTP 200 by most reports and with 429 by one (2026): the code decides.
	const errors =
		isObject(body) && Array.isArray(body.errors) ? (body.errors as unknown as GraphQlError[]) : [];
	if (errors.some((error) => error.extensions?.code === 'THROTTLED')) return fail(throttled, cost);
	if (statusCode < 200 || statusCode > 299) return fail(httpFailure(response), cost);
	if (!isObject(body)) return fail(notJson, cost);
	if (errors.length > 0) return fail(graphQlFailure(errors), cost);
	if (!isObject(body.data)) return fail(notJson, cost);
	const userErrors = userErrorsOf(body.data);
	if (userErrors.length > 0) return fail(refused(userErrors), cost);
	return { data: body.data as T, cost, date: dateOf(headers.date) };
}

function dateOf(header: unknown): number | undefined {
	const date = typeof header === 'string' ? Date.parse(header) : NaN;
	return Number.isFinite(date) ? date : undefined;
}

const throttled: Failure = {
	kind: 'throttled',
	message: 'Shopify is limiting the speed of requests',
	description:
		'This request was not carried out. Try again later, or run fewer workflows of this store at the same time.',
	executed: 'no',
};

const notJson: Failure = {
	kind: 'unreadable',
	message: 'The store sent an answer that is not from the Admin API',
	description: "Check 'Shop' in the credential and whether the store is open.",
	executed: 'unknown',
};

function httpFailure({ statusCode, headers }: HttpResponse): Failure {
	const description = `HTTP status ${statusCode}.`;
	switch (statusCode) {
		case 429:
		case 430:
			return { ...throttled, retryAfterMs: retryAfterMs(headers['retry-after']) };
		case 401:
			return {
				kind: 'token',
				message: 'Shopify does not accept the access token',
				description:
					'Check the token, or the client ID and secret, in the credential, and that the app is installed in this store. Nothing was changed.',
				executed: 'no',
			};
		case 403:
			return {
				kind: 'scope',
				message: 'Shopify forbids this request',
				description: `${description} Check that the app may use the Admin API of this store and has the scopes read_discounts and write_discounts. Nothing was changed.`,
				executed: 'no',
			};
		case 402:
		case 423:
			return {
				kind: 'store',
				message: 'The store is frozen or locked',
				description: `${description} Sign in to the Shopify admin to see why. Nothing was changed.`,
				executed: 'no',
			};
		case 404:
			return {
				kind: 'store',
				message: 'There is no Shopify store at this address',
				description: "Check 'Shop' in the credential. Nothing was changed.",
				executed: 'no',
			};
	}
	if (statusCode >= 300 && statusCode < 400) {
		return {
			kind: 'store',
			message: 'The store has moved to another address',
			description: `Enter the new address as 'Shop' in the credential. Redirects are not followed, so that the access token stays with the store. Nothing was changed.`,
			executed: 'no',
		};
	}
	if (statusCode >= 500) {
		return {
			kind: 'unavailable',
			message: 'Shopify is not available at the moment',
			description,
			executed: 'unknown',
			retryAfterMs: retryAfterMs(headers['retry-after']),
		};
	}
	return {
		kind: 'request',
		message: 'Shopify did not accept the request',
		description: `${description} Nothing was changed.`,
		executed: 'no',
	};
}

function graphQlFailure(errors: GraphQlError[]): Failure {
	const codes = errors.map((error) => error.extensions?.code);
	const said = errors
		.map(({ message, extensions }) =>
			extensions?.code ? `${message} (${extensions.code})` : message,
		)
		.join(' · ');
	if (codes.includes('ACCESS_DENIED')) {
		return {
			kind: 'scope',
			message: 'The app lacks an access scope for this',
			description: `${said} Add the scope to the app and, for an app of the Dev Dashboard, release a new version and approve it in the store. Nothing was changed.`,
			executed: 'no',
		};
	}
	const internal = codes.some((code) => code === 'INTERNAL_SERVER_ERROR' || code === 'TIMEOUT');
	return {
		kind: internal ? 'unavailable' : 'request',
		message: internal ? 'Shopify could not answer' : 'Shopify did not accept the request',
		description: internal ? said : `${said} Nothing was changed.`,
		executed: internal ? 'unknown' : 'no',
	};
}

// The arguments beside an input; what is wrong in an input is named by fieldNames.ts.
const FIELD_OF_ARGUMENT: Record<string, string> = { id: 'Discount', discountId: 'Discount' };

function refused(userErrors: UserError[]): Failure {
	const [first] = userErrors;
	const name = first?.field?.length === 1 ? FIELD_OF_ARGUMENT[first.field[0] ?? ''] : undefined;
	return {
		kind: 'userErrors',
		message: `Shopify refused${name ? ` '${name}'` : ''}: ${first ? first.message : 'no reason given'}`,
		description: `${userErrors.map(describeUserError).join(' · ')} Nothing was changed.`,
		executed: 'no',
		userErrors,
	};
}

const describeUserError = ({ field, message, code }: UserError) =>
	[message, field ? `field ${field.join('.')}` : '', code ?? ''].filter(Boolean).join(', ');

// One mutation per document, so the errors of any root field are the errors of the call.
function userErrorsOf(data: IDataObject): UserError[] {
	return Object.values(data).flatMap((payload) =>
		isObject(payload) && Array.isArray(payload.userErrors)
			? (payload.userErrors as unknown as UserError[])
			: [],
	);
}

function costOf(body: unknown): QueryCost | undefined {
	const extensions = isObject(body) && isObject(body.extensions) ? body.extensions : {};
	const cost = extensions.cost as QueryCost | undefined;
	return typeof cost?.throttleStatus?.restoreRate === 'number' ? cost : undefined;
}

/** Reads `Retry-After`, which Shopify gives in seconds with a decimal ("2.0"), as milliseconds. */
export function retryAfterMs(header: unknown): number | undefined {
	const seconds = Number.parseFloat(String(header));
	return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** Describes a request that got no HTTP answer at all. */
export function connectionFailure(code: string): Failure {
	// These arise before a connection exists, so nothing can have been sent.
	const neverSent = [
		'ENOTFOUND',
		'EAI_AGAIN',
		'ECONNREFUSED',
		'EHOSTUNREACH',
		'ENETUNREACH',
	].includes(code);
	return {
		kind: 'connection',
		message: neverSent ? 'The store cannot be reached' : 'The connection to the store was cut',
		description: neverSent
			? `${code}: check 'Shop' in the credential and the network of this n8n. Nothing was changed.`
			: `${code || 'No answer came'}.`,
		executed: neverSent ? 'no' : 'unknown',
	};
}
