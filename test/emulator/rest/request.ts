import type { Settings } from '../settings';
import type { StoreState } from '../state/store';

/** What a REST operation gets to know about the request it serves. */
export interface RestRequest {
	store: StoreState;
	settings: Settings;
	/** Milliseconds by the store's clock: for dates. */
	now: number;
	/** Milliseconds by the caller's clock: for what takes time. */
	clock: number;
	/** What stands in the path. */
	params: Record<string, string>;
	query: Record<string, string>;
	/** The JSON body; undefined if there is none. */
	body: unknown;
	/** Host and port that the client asked. */
	host: string;
	/** The URL that the client asked, without its query. */
	url: string;
}

/** What a REST operation answers; undefined as the body: none. */
export interface RestAnswer {
	status: number;
	headers?: Record<string, string>;
	body?: unknown;
}

/** Refuses with what Shopify says in one text. */
export function refuse(status: number, errors: string): RestAnswer {
	return { status, body: { errors } };
}

/** Refuses with what Shopify says per field. */
export function refuseField(status: number, field: string, text: string | string[]): RestAnswer {
	return { status, body: { errors: { [field]: text } } };
}

/** Refuses a parameter that is missing or of another type. */
export const missing = (field: string): RestAnswer =>
	refuseField(400, field, 'Required parameter missing or invalid');

/** The refusal of a price rule, code or batch that there is not. */
export const notFound = refuse(404, 'Not Found');

/** Reads a number as it stands in a path or a query; undefined if it is none. */
export function readNumber(text: string | undefined): number | undefined {
	return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : undefined;
}
