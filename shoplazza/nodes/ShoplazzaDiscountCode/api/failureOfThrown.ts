import type { Failure } from '../../shared/http/failure';
import { failureOfThrown as failureOf } from '../../shared/http/failureOfThrown';
import { httpFailure } from './failures';

/** Converts what n8n throws for a request (a 401, no answer, a refused target) to a failure. */
export const failureOfThrown = (error: unknown): Failure =>
	failureOf(error, {
		addressField: 'Store',
		unauthorized: httpFailure({ statusCode: 401, headers: {} }),
		// Our checks and n8n's run before the request.
		toFailure: ({ message, description }) => ({
			kind: 'token',
			message,
			description: description ?? '',
			executed: 'no',
		}),
	});
