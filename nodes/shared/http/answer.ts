import type { Failure } from './failure';

/** The result of a request: its data, or why it failed. */
export type Answer<T> = {
	/** Whether the request was sent more than once. */
	retried?: boolean;
	/** When the service answered, by its own clock, in ms since epoch. */
	date?: number;
	/** Notes that the service sent with the data. */
	notes?: string[];
} & ({ data: T } | { failure: Failure });

export interface HttpResponse {
	statusCode: number;
	headers: Record<string, unknown>;
	body: unknown;
}

/** Reads `Retry-After` in milliseconds; Shopify sends seconds with a decimal ("2.0"). */
export function retryAfterMs(header: unknown): number | undefined {
	const seconds = Number.parseFloat(String(header));
	return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** Reads a `Date` header in ms since epoch. */
export function dateOf(header: unknown): number | undefined {
	const date = typeof header === 'string' ? Date.parse(header) : NaN;
	return Number.isFinite(date) ? date : undefined;
}
