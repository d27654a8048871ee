/** What the emulator remembers of one request. */
export interface LoggedRequest {
	/** Milliseconds on the emulator's clock. */
	at: number;
	method: string;
	path: string;
	operation: string | undefined;
	rootFields: string[];
	/** Of a REST request: `params` of the path, `query` and `body`. */
	variables: Record<string, unknown> | undefined;
	requestedCost: number | undefined;
	actualCost: number | undefined;
	/** Points left in the bucket after the answer. */
	available: number | undefined;
	/** HTTP status; undefined when no answer was sent. */
	status: number | undefined;
	throttled: boolean;
	/** The fault applied, as `kind:when`. */
	fault: string | undefined;
	/** The token, cut down to what tells two of them apart. */
	token: string | undefined;
	/** Codes of top-level errors and of user errors, in order. */
	errors: string[];
}

/** Cuts a token down so that a log can be shown to anyone. */
export function redactToken(token: string | undefined): string | undefined {
	if (token === undefined) return undefined;
	return token.length < 12 ? '***' : `${token.slice(0, 6)}***${token.slice(-2)}`;
}
