import type { Answer, Failure } from '../../../shared/adminApi/answer';
import type { Result } from '../../../shared/adminApi/documents';
import { sends } from '../../../shared/adminApi/routing';
import type { Request } from '../../../shared/adminApi/routing';
import { ask } from '../../../shared/adminApi/send';
import { deleteCodeDiscountDocument } from './documents';
import { unconfirmed } from '../discount/failures';

type Deletion = typeof deleteCodeDiscountDocument;

/** Deletes a discount with all its codes. */
export const deleteRouting = sends({
	document: deleteCodeDiscountDocument,
	output: ({ discountCodeDelete }, context) => {
		const id = discountCodeDelete?.deletedCodeDiscountId;
		if (!id) throw unconfirmed(context, 'deleted');
		return [{ deleted: true, id }];
	},
	recover: recoverDeletion,
});

/** Deletes again after a try without an answer; a discount that is gone then was deleted by it. */
async function recoverDeletion(
	{ context, variables, options }: Request<Deletion>,
	failure: Failure,
): Promise<Answer<Result<Deletion>>> {
	const answer: Answer<Result<Deletion>> =
		failure.executed === 'no'
			? { failure }
			: await ask(context, deleteCodeDiscountDocument, variables, { ...options, repeatable: true });
	if ('data' in answer || !isGone(answer.failure)) return answer;
	return {
		data: { discountCodeDelete: { deletedCodeDiscountId: variables.id, userErrors: [] } },
	};
}

// Shopify words it "Code discount does not exist." (recorded on 2026-04).
const isGone = ({ userErrors = [] }: Failure) =>
	userErrors.some(({ code, message }) => code === 'INVALID' && /does not exist/i.test(message));
