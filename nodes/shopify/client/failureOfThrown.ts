import type { UserError } from 'n8n-workflow';
import { NOTHING_CHANGED } from '../../shared/http/failure';
import type { Failure } from '../../shared/http/failure';
import { failureOfThrown as failureOf } from '../../shared/http/failureOfThrown';
import { httpFailure } from './failures';

/** Converts what n8n throws for a request (a 401, no answer, no token) to a failure. */
export const failureOfThrown = (error: unknown): Failure =>
	failureOf(error, {
		addressField: 'Shop',
		unauthorized: httpFailure({ statusCode: 401, headers: {} }),
		toFailure: tokenFailure,
	});

// Our checks and n8n's run before the request, or after a 401.
function tokenFailure({ message, description, extra }: UserError): Failure {
	const { isTransient, retryAfterMs } = extra ?? {};
	return {
		kind: isTransient === true ? 'unavailable' : 'token',
		message,
		description: description ? `${description} ${NOTHING_CHANGED}` : NOTHING_CHANGED,
		executed: 'no',
		...(typeof retryAfterMs === 'number' && { retryAfterMs }),
	};
}
