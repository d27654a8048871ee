import { headline, sentences } from './sentences';

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

/** Why a request has no result. `executed` says whether the service may have carried it out. */
export interface Failure {
	kind: FailureKind;
	message: string;
	description: string;
	executed: 'no' | 'unknown';
	/** What is known about whether the request was carried out; replaces that part of the description. */
	fate?: string;
	httpCode?: string;
	/** Milliseconds the service asked to wait. */
	retryAfterMs?: number;
	requestId?: string;
	userErrors?: UserError[];
}

/** Says whether a failure may be over a minute later, without anybody's doing. */
export const mayBeOverSoon = ({ kind, executed }: Failure) =>
	executed === 'unknown' || ['throttled', 'unavailable', 'connection', 'unreadable'].includes(kind);

/** The sentence of a failure that certainly changed nothing. */
export const NOTHING_CHANGED = 'Nothing was changed.';

/** Removes from a description whether anything was changed. */
export const withoutFate = (description: string) => description.replace(NOTHING_CHANGED, '').trim();

/**
 * Describes refusals below a headline that repeats the message of the first one; `names` are the names
 * of their fields in the node.
 */
export const describeUserErrors = (
	userErrors: UserError[],
	names: Array<string | undefined> = [],
): string =>
	sentences(
		...userErrors.map(({ field, message, code }, at) => {
			const path = field ? `field ${field.join('.')}` : '';
			const place = [path, code ?? ''].filter(Boolean).join(', ');
			if (at === 0) return place && `Shopify's name for it: ${place}`;
			const text = headline(names[at] ? `'${names[at]}': ${message}` : message);
			return place ? `${text} (${place})` : text;
		}),
	);
