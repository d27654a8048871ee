import { lists } from '../../../shared/adminApi/lists';
import type { Page } from '../../../shared/adminApi/lists';
import type { Result } from '../../../shared/adminApi/documents';
import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, IExecutePaginationFunctions } from 'n8n-workflow';
import { numberOf } from '../../../shared/adminApi/gid';
import { getAllRedeemCodesDocument } from './documents';

/** A redeem code with the discount it is of. */
export interface ListedCode {
	redeemCodeId: string;
	code: string;
	usageCount: number;
	discountId: string;
}

/** Lists the redeem codes of a discount with how often each was used. */
export const getAllRouting = lists(
	getAllRedeemCodesDocument,
	codesPage,
	(code) => ({ ...code }),
	goOnBehind,
);

/** Takes a page of redeem codes from an answer; throws if there is no such code discount. */
export function codesPage(
	{ discountNode }: Result<typeof getAllRedeemCodesDocument>,
	context: IExecuteFunctions | IExecutePaginationFunctions,
	itemIndex = 'getItemIndex' in context ? context.getItemIndex() : undefined,
): Page<ListedCode> {
	if (!discountNode || !('codes' in discountNode.discount)) {
		throw new NodeOperationError(context.getNode(), 'The store has no code discount with this ID', {
			itemIndex,
			description:
				"Check 'Discount' and that the credential is for the same store. Nothing was changed.",
		});
	}
	const { nodes, pageInfo } = discountNode.discount.codes;
	return {
		nodes: nodes.map(({ id, code, asyncUsageCount }) => ({
			redeemCodeId: id,
			code,
			usageCount: asyncUsageCount,
			discountId: discountNode.id,
		})),
		pageInfo,
	};
}

/** Goes on behind a code by its ID, which is what codes are sorted by. */
export function goOnBehind({ redeemCodeId }: ListedCode, variables: object): object {
	const { query, reverse } = variables as { query?: string | null; reverse?: boolean };
	const behind = `id:${reverse ? '<' : '>'}${numberOf(redeemCodeId)}`;
	return { ...variables, query: query ? `(${query}) AND ${behind}` : behind };
}
