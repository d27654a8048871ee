import type { FastifyRequest } from 'fastify';
import type { Emulator } from '../emulator';
import { redactToken, type LoggedRequest } from '../requestLog';

/** Begins what the log says about a request to the API. */
export function startEntry(emulator: Emulator, request: FastifyRequest): LoggedRequest {
	return {
		at: emulator.now(),
		method: request.method,
		path: request.url,
		operation: undefined,
		rootFields: [],
		variables: undefined,
		requestedCost: undefined,
		actualCost: undefined,
		available: undefined,
		status: undefined,
		throttled: false,
		fault: undefined,
		token: redactToken(tokenOf(request)),
		errors: [],
	};
}

/** Reads the access token of a request. */
export function tokenOf(request: FastifyRequest): string | undefined {
	const token = request.headers['x-shopify-access-token'];
	return typeof token === 'string' ? token : undefined;
}

/** Chooses the version that answers: an ended one is answered by the oldest that is served. */
export function servedVersion(asked: string, served: readonly string[]): string {
	if (served.includes(asked)) return asked;
	const newest = served.at(-1) ?? asked;
	return asked > newest ? newest : (served[0] ?? asked);
}
