/** One refusal of a request, as the service words it. */
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
	| 'notFound'
	| 'userErrors';

/** Why there is no result. `executed` says whether the service can have carried the request out. */
export interface Failure {
	kind: FailureKind;
	message: string;
	description: string;
	executed: 'no' | 'unknown';
	/** What is known of the fate of the request, in words; it takes the place of what the description says of it. */
	fate?: string;
	httpCode?: string;
	/** Milliseconds the service asked to wait. */
	retryAfterMs?: number;
	requestId?: string;
	userErrors?: UserError[];
}

/** What a failure says where it is proven. */
export const NOTHING_CHANGED = 'Nothing was changed.';

/** Takes out of a description what it says of the fate of the request. */
export const withoutFate = (description: string) => description.replace(NOTHING_CHANGED, '').trim();
