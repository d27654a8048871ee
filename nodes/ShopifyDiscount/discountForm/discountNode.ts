import type { IDataObject } from 'n8n-workflow';
import type {
	FindCodeDiscountByCodeQuery,
	GetAutomaticDiscountQuery,
	GetCodeDiscountQuery,
} from '../../shopify/graphql/generated/operations';
import type { Kind } from './visibility';

/** A code discount, as every document of its resource selects it. */
export type CodeDiscountNode = NonNullable<FindCodeDiscountByCodeQuery['codeDiscountNodeByCode']>;

type AnyCodeNode = NonNullable<GetCodeDiscountQuery['discountNode']>;
type AnyAutomaticNode = NonNullable<GetAutomaticDiscountQuery['discountNode']>;
type AutomaticDiscount = Extract<
	AnyAutomaticNode['discount'],
	{ __typename: keyof typeof AUTOMATIC_KINDS }
>;

/** An automatic discount, as every document of its resource selects it. */
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

/** Returns the kind of a discount, as a value of the field 'Kind'. */
export const kindOf = ({ __typename }: AnyDiscount): Kind =>
	({ ...CODE_KINDS, ...AUTOMATIC_KINDS })[__typename];

/** Says whether a discount is a code discount: lists return automatic ones as well. */
export const isCodeDiscount = (node: AnyCodeNode | CodeDiscountNode): node is CodeDiscountNode =>
	node.discount.__typename in CODE_KINDS;

/** Says whether a discount is an automatic one. */
export const isAutomaticDiscount = (
	node: AnyAutomaticNode | AutomaticDiscountNode,
): node is AutomaticDiscountNode => node.discount.__typename in AUTOMATIC_KINDS;
