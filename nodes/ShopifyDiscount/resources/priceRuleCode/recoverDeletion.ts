import type { Answer } from '../../../shared/http/answer';
import type { Failure } from '../../../shared/http/failure';
import { deleteDiscountCode } from '../../../shopify/priceRules/endpoints';
import type { RestItem } from '../../../shopify/rest/routing';
import { askRest } from '../../../shopify/rest/send';

/** Deletes again after a try without an answer; if the code is gone by then, that try deleted it. */
export async function recoverDeletion(
	{ context, call, options }: RestItem,
	failure: Failure,
): Promise<Answer<true>> {
	if (failure.executed === 'no') return failure.kind === 'notFound' ? { data: true } : { failure };
	const again = { ...options, repeatable: true };
	const answer = await askRest(context, deleteDiscountCode, call, again);
	if ('data' in answer) return answer;
	// The answer to the second try says nothing about the first.
	return answer.failure.kind === 'notFound' ? { data: true } : { failure };
}
