import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, IExecutePaginationFunctions } from 'n8n-workflow';
import type { Result } from '../../../shopify/graphql/documents';
import { listConnection, continueAfterId } from '../../../shopify/graphql/lists';
import type { ContinueAfter, Page } from '../../../shopify/graphql/lists';
import { discountField } from './discountField';
import { getAllRedeemCodesDocument } from './documents';
import { getAllFields } from './getAllFields';

/** A redeem code with the ID of its discount. */
export interface ListedCode {
	redeemCodeId: string;
	code: string;
	usageCount: number;
	discountId: string;
}

/** The texts for a code discount that does not exist. */
export const NO_DISCOUNT = {
	message: 'The store has no code discount with this ID',
	description:
		"Check 'Discount' and that the credential is for the same store. Nothing was changed.",
};

/** Continues after a code by its ID, because codes are sorted by ID. */
export const continueAfter: ContinueAfter<ListedCode> = ({ redeemCodeId }, variables) =>
	continueAfterId(redeemCodeId, variables);

/** Lists the redeem codes of a discount with how often each was used. */
export const getAll = listConnection({
	document: getAllRedeemCodesDocument,
	fields: [discountField, ...getAllFields],
	pageOf: codesPage,
	output: (code: ListedCode) => ({ ...code }),
	continueAfter,
});

/** Reads a page of redeem codes from an answer; throws if the code discount does not exist. */
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
