import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import type { Result } from '../../../shared/adminApi/documents';
import type { getAutomaticDiscountDocument } from '../automaticDiscount/documents';
import type {
	findCodeDiscountByCodeDocument,
	getCodeDiscountDocument,
} from '../codeDiscount/documents';
import type { Kind } from './show';
import { isSimplified } from './simplify.fields';
import { buysOf, destinationOf, minimumOf, valueOf } from './simplifyParts';

/** A code discount as every document of its resource selects it. */
export type CodeDiscountNode = NonNullable<
	Result<typeof findCodeDiscountByCodeDocument>['codeDiscountNodeByCode']
>;

type AnyCodeNode = NonNullable<Result<typeof getCodeDiscountDocument>['discountNode']>;
type AnyAutomaticNode = NonNullable<Result<typeof getAutomaticDiscountDocument>['discountNode']>;
type AutomaticDiscount = Extract<
	AnyAutomaticNode['discount'],
	{ __typename: keyof typeof AUTOMATIC_KINDS }
>;

/** An automatic discount as every document of its resource selects it. */
export interface AutomaticDiscountNode extends IDataObject {
	id: string;
	discount: AutomaticDiscount;
}

export type DiscountNode = CodeDiscountNode | AutomaticDiscountNode;
export type AnyDiscount = DiscountNode['discount'];

const CODE_KINDS = {
	DiscountCodeApp: 'app',
	DiscountCodeBasic: 'basic',
	DiscountCodeBxgy: 'bxgy',
	DiscountCodeFreeShipping: 'freeShipping',
} as const;

const AUTOMATIC_KINDS = {
	DiscountAutomaticApp: 'app',
	DiscountAutomaticBasic: 'basic',
	DiscountAutomaticBxgy: 'bxgy',
	DiscountAutomaticFreeShipping: 'freeShipping',
} as const;

const BUYERS: Record<AnyDiscount['context']['__typename'], string> = {
	DiscountBuyerSelectionAll: 'all',
	DiscountCustomers: 'customers',
	DiscountCustomerSegments: 'segments',
	DiscountMarkets: 'markets',
};

/** Names the kind of a discount as the field does. */
export const kindOf = ({ __typename }: AnyDiscount): Kind =>
	({ ...CODE_KINDS, ...AUTOMATIC_KINDS })[__typename];

/** Tells discounts with codes from automatic ones, which have other IDs but the same lists. */
export const isCodeDiscount = (node: AnyCodeNode | CodeDiscountNode): node is CodeDiscountNode =>
	node.discount.__typename in CODE_KINDS;

/** Tells automatic discounts from those with codes. */
export const isAutomaticDiscount = (
	node: AnyAutomaticNode | AutomaticDiscountNode,
): node is AutomaticDiscountNode => node.discount.__typename in AUTOMATIC_KINDS;

/** Makes the output of one discount: flat unless the user turned 'Simplify' off. */
export const present = (node: DiscountNode, context: IExecutePaginationFunctions): IDataObject =>
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
