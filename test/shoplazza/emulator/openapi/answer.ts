import type { ShoplazzaEmulator } from '../emulator';
import { checkLimits, checkScope, checkStore, checkToken, checkVersion } from './access';
import type { Call, Operation } from './call';
import { writeRefusal, writeResult, type ApiAnswer } from './envelope';
import { businessFailure, notFound, Refusal } from './refusal';

/** A request as it came in. */
export interface Request extends Pick<Call, 'params' | 'query' | 'body'> {
	version: string;
	token: string | undefined;
	/** Undefined for a path that is none of the API's. */
	operation: Operation | undefined;
}

/**
 * Answers a request.
 *
 * The order of the checks is an assumption, and so is that only requests with a good token fill the
 * buckets.
 */
export function answer(emulator: ShoplazzaEmulator, request: Request): ApiAnswer {
	const { settings, state } = emulator;
	const { version, operation, params, query, body } = request;
	try {
		checkStore(settings);
		const token = checkToken(request.token, settings);
		checkLimits(emulator, token);
		checkVersion(version, settings);
		if (operation === undefined || operation.absentFrom?.includes(version)) throw notFound();
		checkScope(token, operation.scope, settings);
		if (settings.failingOperations.includes(operation.name)) throw businessFailure();
		const result = operation.run({ state, settings, now: emulator.now(), params, query, body });
		return writeResult(result, version, settings);
	} catch (error) {
		if (error instanceof Refusal) return writeRefusal(error, settings);
		// eslint-disable-next-line @n8n/community-nodes/require-node-api-error -- a fault of the emulator itself; there is no node here
		throw error;
	}
}
