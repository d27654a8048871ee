import { describeUserErrors, NOTHING_CHANGED } from '../../shared/http/failure';
import type { Failure, UserError } from '../../shared/http/failure';
import { sentences } from '../../shared/http/sentences';
import { ADD_SCOPE, lacksScope, notJson, throttled } from '../client/failures';
import type { GraphQlError } from './graphQlErrors';

export const unconfirmed: Failure = {
	...notJson,
	message: 'Shopify did not say whether it carried the request out',
	description: 'It did not refuse the request, but its answer does not contain the change.',
};

// Codes of requests that Shopify refuses before it carries anything out (recorded and documented, 2026).
const NOT_CARRIED_OUT = new Set([
	'BAD_REQUEST',
	'INVALID_VARIABLE',
	'MAX_COST_EXCEEDED',
	'MAX_INPUT_SIZE_EXCEEDED',
	'NOT_FOUND',
	'PARSE_ERROR',
	'RESOURCE_NOT_FOUND',
]);

// If Shopify denies a whole mutation, its root is null. Codes such as undefinedField come from the
// validation of the document.
const isProof = ({ code = '', path = [] }: GraphQlError, data: DataState) =>
	code === 'ACCESS_DENIED'
		? data === 'nulls' && path.length < 2
		: NOT_CARRIED_OUT.has(code) || /^[a-z][A-Za-z]+$/.test(code);

/** The data that came with errors: none, null for each root, or some. */
export type DataState = 'none' | 'nulls' | 'some';

/** Joins the messages of top-level errors. */
export const describeErrors = (errors: GraphQlError[]) =>
	errors.map(({ message, code }) => (code ? `${message} (${code})` : message)).join(' · ');

/** Makes the failure of top-level errors, which prove nothing if the mutation also has a payload. */
export function graphQlFailure(errors: GraphQlError[], data: DataState): Failure {
	const codes = errors.map(({ code }) => code);
	const isProven = data !== 'some' && errors.every((error) => isProof(error, data));
	const executed = isProven ? 'no' : 'unknown';
	const fate = executed === 'no' && NOTHING_CHANGED;
	const messages = describeErrors(errors);
	if (codes.includes('THROTTLED'))
		return { ...throttled, executed: data === 'some' ? 'unknown' : 'no' };
	if (codes.includes('ACCESS_DENIED')) {
		return {
			kind: 'scope',
			message: lacksScope(messages),
			description: sentences(messages, ADD_SCOPE, fate),
			executed,
		};
	}
	const internal = codes.some((code) => code === 'INTERNAL_SERVER_ERROR' || code === 'TIMEOUT');
	return {
		kind: internal ? 'unavailable' : 'request',
		message: internal ? 'Shopify could not answer' : 'Shopify did not accept the request',
		description: sentences(messages, fate),
		executed,
	};
}

// Arguments outside of the input; fieldNames.ts names the fields of the input.
const FIELD_OF_ARGUMENT: Record<string, string> = { id: 'Discount', discountId: 'Discount' };

/** Makes the failure of user errors; together with a result, they leave the outcome unknown. */
export function refused(userErrors: UserError[], hasResult: boolean): Failure {
	const [first] = userErrors;
	const name = first?.field?.length === 1 ? FIELD_OF_ARGUMENT[first.field[0] ?? ''] : undefined;
	return {
		kind: 'userErrors',
		message: `Shopify refused${name ? ` '${name}'` : ''}: ${first?.message || 'no reason given'}`,
		description: sentences(describeUserErrors(userErrors), !hasResult && NOTHING_CHANGED),
		executed: hasResult ? 'unknown' : 'no',
		userErrors,
	};
}
