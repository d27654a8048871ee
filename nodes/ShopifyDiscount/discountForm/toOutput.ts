import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import { kindOf } from './discountNode';
import type { AnyDiscount, DiscountNode } from './discountNode';
import { buysOf, destinationOf, minimumOf, valueOf } from './outputParts';
import { isSimplified } from './simplifyFields';

const BUYERS: Record<AnyDiscount['context']['__typename'], string> = {
	DiscountBuyerSelectionAll: 'all',
	DiscountCustomers: 'customers',
	DiscountCustomerSegments: 'segments',
	DiscountMarkets: 'markets',
};

/** Makes the output of one discount: flat unless the user turned 'Simplify' off. */
export const toOutput = (node: DiscountNode, context: IExecutePaginationFunctions): IDataObject =>
	isSimplified(context) ? simplify(node) : node;

/** Flattens a discount, under the names that the parameters of 'Create' have. */
export function simplify({ id, discount }: DiscountNode): IDataObject {
	const withCodes = 'codes' in discount;
	return {
		id,
		title: discount.title,
		...(withCodes && {
			code: discount.codes.nodes[0]?.code ?? null,
			codesCount: discount.codesCount?.count ?? null,
		}),
		status: discount.status,
		kind: kindOf(discount),
		summary: 'summary' in discount ? discount.summary : null,
		...valueOf(discount),
		...minimumOf(discount),
		...buysOf(discount),
		...destinationOf(discount),
		buyers: BUYERS[discount.context.__typename],
		...(withCodes && { usageLimit: discount.usageLimit }),
		usageCount: discount.asyncUsageCount,
		...(withCodes && { appliesOncePerCustomer: discount.appliesOncePerCustomer }),
		combinesWith: Object.entries(discount.combinesWith)
			.filter(([, combines]) => combines === true)
			.map(([name]) => name),
		startsAt: discount.startsAt,
		endsAt: discount.endsAt,
		createdAt: discount.createdAt,
		updatedAt: discount.updatedAt,
	};
}
