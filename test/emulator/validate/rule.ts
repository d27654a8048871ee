import type { Context } from '../graphql/context';
import { userError, type UserError } from '../graphql/errors';
import type { DiscountInput, Subject } from './input';

export interface RuleInput {
	context: Context;
	subject: Subject;
	input: DiscountInput;
	creating: boolean;
}

/** A rule reports what it finds; one that throws is answered as a top-level error. */
export type Rule = (given: RuleInput) => UserError[];

/** Builds an error below the input argument. */
export function at(
	given: RuleInput,
	path: string,
	message: string,
	code: string | null,
): UserError {
	const below = path === '' ? [] : path.split('.');
	return userError([given.subject.argument, ...below], message, code);
}
