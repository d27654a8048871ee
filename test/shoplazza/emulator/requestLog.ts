import type { Room } from './buckets';

/** What the emulator remembers of one request. */
export interface LoggedRequest {
	/** Milliseconds on the emulator's clock. */
	at: number;
	method: string;
	path: string;
	version: string | undefined;
	/** As faults name it; undefined for a path that is none of the API's. */
	operation: string | undefined;
	/** Path and query parameters, and what the JSON body holds. */
	variables: Record<string, unknown> | undefined;
	/** HTTP status; undefined when no answer was sent. */
	status: number | undefined;
	throttled: boolean;
	/** Room in the buckets after the request; undefined where it did not come that far. */
	room: Room | undefined;
	/** The fault applied, as `kind:when`. */
	fault: string | undefined;
	/** The access token, cut down to what tells two of them apart. */
	token: string | undefined;
	/** The Request-Id header of the answer. */
	requestId: string;
	/** Why the request was refused, whichever shape the answer had. */
	refusal: string | undefined;
}
