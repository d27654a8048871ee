import type { Failure } from './failure';

/** What came of a request: its data, or why there are none. */
export type Answer<T> = {
	/** Sent more than once. */
	retried?: boolean;
	/** When the service answered, by its own clock, in ms since epoch. */
	date?: number;
	/** What it said beside the data. */
	notes?: string[];
} & ({ data: T } | { failure: Failure });

export interface HttpResponse {
	statusCode: number;
	headers: Record<string, unknown>;
	body: unknown;
}

/** Reads `Retry-After`, which Shopify gives in seconds with a decimal ("2.0"), as milliseconds. */
export function retryAfterMs(header: unknown): number | undefined {
	const seconds = Number.parseFloat(String(header));
	return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}

/** Reads when a service answered, by its clock, in ms since epoch. */
export function dateOf(header: unknown): number | undefined {
	const date = typeof header === 'string' ? Date.parse(header) : NaN;
	return Number.isFinite(date) ? date : undefined;
}
