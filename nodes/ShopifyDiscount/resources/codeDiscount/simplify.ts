import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import type { Result } from '../../../shared/adminApi/documents';
import type { findCodeDiscountByCodeDocument, getCodeDiscountDocument } from './documents';

/** A code discount as every document of this resource selects it. */
export type CodeDiscountNode = NonNullable<
	Result<typeof findCodeDiscountByCodeDocument>['codeDiscountNodeByCode']
>;
type CodeDiscount = CodeDiscountNode['discount'];
type AnyDiscountNode = NonNullable<Result<typeof getCodeDiscountDocument>['discountNode']>;

const KINDS: Record<CodeDiscount['__typename'], string> = {
	DiscountCodeApp: 'app',
	DiscountCodeBasic: 'basic',
	DiscountCodeBxgy: 'bxgy',
	DiscountCodeFreeShipping: 'freeShipping',
};

const BUYERS: Record<CodeDiscount['context']['__typename'], string> = {
	DiscountBuyerSelectionAll: 'all',
	DiscountCustomers: 'customers',
	DiscountCustomerSegments: 'segments',
	DiscountMarkets: 'markets',
};

/** Tells discounts with codes from automatic ones, which have other IDs but the same lists. */
export const isCodeDiscount = (
	node: AnyDiscountNode | CodeDiscountNode,
): node is CodeDiscountNode => node.discount.__typename in KINDS;

/** Makes the output of one discount: flat unless the user turned 'Simplify' off. */
export const present = (
	node: CodeDiscountNode,
	context: IExecutePaginationFunctions,
): IDataObject => (context.getNodeParameter('simplify', true) === true ? simplify(node) : node);

/** Flattens a discount, under the names that the parameters of 'Create' have. */
export function simplify({ id, discount }: CodeDiscountNode): IDataObject {
	return {
		id,
		title: discount.title,
		code: discount.codes.nodes[0]?.code ?? null,
		codesCount: discount.codesCount?.count ?? null,
		status: discount.status,
		kind: KINDS[discount.__typename],
		summary: 'summary' in discount ? discount.summary : null,
		...valueOf(discount),
		...minimumOf(discount),
		buyers: BUYERS[discount.context.__typename],
		usageLimit: discount.usageLimit,
		usageCount: discount.asyncUsageCount,
		appliesOncePerCustomer: discount.appliesOncePerCustomer,
		combinesWith: Object.entries(discount.combinesWith)
			.filter(([, combines]) => combines === true)
			.map(([name]) => name),
		startsAt: discount.startsAt,
		endsAt: discount.endsAt,
		createdAt: discount.createdAt,
		updatedAt: discount.updatedAt,
	};
}

function valueOf(discount: CodeDiscount) {
	const none = { valueType: null, percentage: null, amount: null, currency: null, appliesTo: null };
	if (!('customerGets' in discount)) return none;
	const { value, items } = discount.customerGets;
	const appliesTo = {
		AllDiscountItems: 'all',
		DiscountCollections: 'collections',
		DiscountProducts: 'products',
	}[items.__typename];
	const off = value.__typename === 'DiscountOnQuantity' ? value.effect : value;
	if (off.__typename === 'DiscountPercentage') {
		// In floating point, 0.07 times 100 is not 7.
		const percentage = Math.round(off.percentage * 1e6) / 1e4;
		return { ...none, valueType: 'percentage', percentage, appliesTo };
	}
	const { amount, currencyCode } = off.amount;
	return { ...none, valueType: 'fixedAmount', amount, currency: currencyCode, appliesTo };
}

function minimumOf(discount: CodeDiscount) {
	const minimum = 'minimumRequirement' in discount ? discount.minimumRequirement : null;
	return {
		minimumSubtotal:
			minimum?.__typename === 'DiscountMinimumSubtotal'
				? minimum.greaterThanOrEqualToSubtotal.amount
				: null,
		minimumQuantity:
			minimum?.__typename === 'DiscountMinimumQuantity'
				? minimum.greaterThanOrEqualToQuantity
				: null,
	};
}
