import type { Failure } from '../../shared/http/failure';
import type { Answer } from '../../shopify/graphql/answer';
import type { Document, Result, Variables } from '../../shopify/graphql/documents';
import type { Request } from '../../shopify/graphql/routing';
import { ask } from '../../shopify/graphql/send';

/** Deletes again after an attempt without an answer; if the discount is gone by then, it succeeded. */
export const recoverDeletion =
	<D extends Document>(document: D, gone: (variables: Variables<D>) => Result<D>) =>
	async (
		{ context, variables, options }: Request<D>,
		failure: Failure,
	): Promise<Answer<Result<D>>> => {
		const answer: Answer<Result<D>> =
			failure.executed === 'no'
				? { failure }
				: await ask(context, document, variables, { ...options, repeatable: true });
		return 'data' in answer || !isGone(answer.failure) ? answer : { data: gone(variables) };
	};

// Shopify's message is "Code discount does not exist." (recorded on 2026-04).
const isGone = ({ userErrors = [] }: Failure) =>
	userErrors.some(({ code, message }) => code === 'INVALID' && /does not exist/i.test(message));
