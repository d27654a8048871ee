import type { IDataObject, IExecutePaginationFunctions } from 'n8n-workflow';
import { isSimplified } from '../../shared/n8n/simplify';
import { kindOf } from './discountNode';
import type { DiscountNode } from './discountNode';
import { buyXGetYOutput } from './parts/buyXGetY';
import { buyersOutput } from './parts/buyers';
import { combinesWithOutput } from './parts/combinesWith';
import { customerGetsOutput } from './parts/customerGets';
import { freeShippingOutput } from './parts/freeShipping';
import { minimumRequirementOutput } from './parts/minimumRequirement';

/** Returns the output of one discount: flat unless the user turned 'Simplify' off. */
export const toOutput = (node: DiscountNode, context: IExecutePaginationFunctions): IDataObject =>
	isSimplified(context) ? simplify(node) : node;

/** Flattens a discount, under the parameter names of 'Create'. */
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
		...customerGetsOutput(discount),
		...minimumRequirementOutput(discount),
		...buyXGetYOutput(discount),
		...freeShippingOutput(discount),
		...buyersOutput(discount),
		...(withCodes && { usageLimit: discount.usageLimit }),
		usageCount: discount.asyncUsageCount,
		...(withCodes && { appliesOncePerCustomer: discount.appliesOncePerCustomer }),
		...combinesWithOutput(discount),
		startsAt: discount.startsAt,
		endsAt: discount.endsAt,
		createdAt: discount.createdAt,
		updatedAt: discount.updatedAt,
	};
}
