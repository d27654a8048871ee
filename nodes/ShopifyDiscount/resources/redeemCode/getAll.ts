import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, IExecutePaginationFunctions } from 'n8n-workflow';
import type { Result } from '../../../shopify/graphql/documents';
import { listConnection, continueAfterId } from '../../../shopify/graphql/lists';
import type { ContinueAfter, Page } from '../../../shopify/graphql/lists';
import { getAllRedeemCodesDocument } from './documents';
import { getAllFields } from './getAllFields';

/** A redeem code with the discount it is of. */
export interface ListedCode {
	redeemCodeId: string;
	code: string;
	usageCount: number;
	discountId: string;
}

/** What is said where there is no such code discount. */
export const NO_DISCOUNT = {
	message: 'The store has no code discount with this ID',
	description:
		"Check 'Discount' and that the credential is for the same store. Nothing was changed.",
};

/** Goes on behind a code by its ID, which is what codes are sorted by. */
export const continueAfter: ContinueAfter<ListedCode> = ({ redeemCodeId }, variables) =>
	continueAfterId(redeemCodeId, variables);

/** Lists the redeem codes of a discount with how often each was used. */
export const getAll = listConnection({
	document: getAllRedeemCodesDocument,
	fields: getAllFields,
	pageOf: codesPage,
	output: (code: ListedCode) => ({ ...code }),
	continueAfter,
});

/** Takes a page of redeem codes from an answer; throws if there is no such code discount. */
export function codesPage(
	{ discountNode }: Result<typeof getAllRedeemCodesDocument>,
	context: IExecuteFunctions | IExecutePaginationFunctions,
	itemIndex = 'getItemIndex' in context ? context.getItemIndex() : undefined,
): Page<ListedCode> {
	if (!discountNode || !('codes' in discountNode.discount)) {
		const { message, description } = NO_DISCOUNT;
		throw new NodeOperationError(context.getNode(), message, { itemIndex, description });
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
