/**
 * A request that the API refuses.
 *
 * Documented: the code InvalidParameter and the text of a 500. The other codes and all other texts
 * are ours, so no client may depend on them.
 */
export class Refusal extends Error {
	constructor(
		readonly status: number,
		readonly code: string,
		message: string,
		readonly headers: Record<string, string> = {},
	) {
		super(message);
	}
}

/** Refuses a parameter. */
export function invalidParameter(message: string): Refusal {
	return new Refusal(400, 'InvalidParameter', message);
}

/** Refuses a path or an ID that does not exist. Assumption: with 404, as version 2022-01 does. */
export function notFound(message = 'record not found'): Refusal {
	return new Refusal(404, 'NotFound', message);
}

/** Refuses in the words that Shoplazza documents for a 500. */
export function businessFailure(): Refusal {
	const message = 'could not complete the underlying business operation';
	return new Refusal(500, 'InternalError', message);
}
