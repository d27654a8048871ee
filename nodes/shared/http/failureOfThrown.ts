import { UserError } from 'n8n-workflow';
import { isObject } from '../isObject';
import { connectionFailure } from './connectionFailure';
import type { Failure } from './failure';

/** The relevant fields of what `httpRequestWithAuthentication` throws. */
interface Thrown {
	httpCode?: unknown;
	cause?: unknown;
}

interface Service {
	/** The credential field that holds the address of the store. */
	addressField: string;
	/** The failure of a 401. */
	unauthorized: Failure;
	/** Makes the failure of a request that was refused before it was sent, or after a 401. */
	toFailure: (refusal: UserError) => Failure;
}

/** Converts what n8n throws for a request (a 401, no answer, a refusal of ours) to a failure. */
export function failureOfThrown(
	error: unknown,
	{ addressField, unauthorized, toFailure }: Service,
): Failure {
	const { httpCode, cause } = error as Thrown;
	if (httpCode === '401') return { ...unauthorized, httpCode };
	if (cause instanceof UserError) return toFailure(cause);
	const { code, message } = isObject(cause) ? cause : {};
	return connectionFailure(
		typeof code === 'string' ? code : '',
		typeof message === 'string' ? message : '',
		addressField,
	);
}
