import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, IExecutePaginationFunctions } from 'n8n-workflow';
import type { Result } from '../../../shopify/graphql/documents';
import { listConnection, continueAfterId } from '../../../shopify/graphql/lists';
import type { ContinueAfter, Page } from '../../../shopify/graphql/lists';
import { discountField } from './discountField';
import type { Running } from '../../../shared/codeRun/outcome';
import { mailFieldsOf } from '../../../shopify/storefront/mailFields';
import { storefrontOf } from '../../../shopify/storefront/storefront';
import { getAllRedeemCodesDocument } from './documents';
import { getAllFields } from './getAllFields';

/** A redeem code with the ID of its discount. */
export interface ListedCode {
	redeemCodeId: string;
	code: string;
	usageCount: number;
	discountId: string;
	discount: ListedDiscount;
}

/** What all codes of a page have in common. */
type ListedDiscount = Pick<Running, 'endsAt' | 'startsAt' | 'title'>;

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
	outputFor: async (context) => {
		const storefront = await storefrontOf(context, { itemIndex: context.getItemIndex() });
		const ofDiscounts = new WeakMap<ListedDiscount, ReturnType<typeof mailFieldsOf>>();
		return ({ discount, code, ...ids }: ListedCode) => {
			const fieldsOf = ofDiscounts.get(discount) ?? mailFieldsOf({ storefront }, discount);
			ofDiscounts.set(discount, fieldsOf);
			return { code, ...fieldsOf(code), ...ids };
		};
	},
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
	const { codes, title, startsAt, endsAt = null } = discountNode.discount;
	const { nodes, pageInfo } = codes;
	const discount = { title, startsAt, endsAt };
	return {
		nodes: nodes.map(({ id, code, asyncUsageCount }) => ({
			redeemCodeId: id,
			code,
			usageCount: asyncUsageCount,
			discountId: discountNode.id,
			discount,
		})),
		pageInfo,
	};
}
