import type { IDataObject } from 'n8n-workflow';
import { mailFieldsOf } from '../../shopify/storefront/mailFields';
import type { Storefront } from '../../shopify/storefront/storefront';
import { kindOf } from './discountNode';
import type { DiscountNode } from './discountNode';
import { buyXGetYOutput } from './parts/buyXGetY';
import { buyersOutput } from './parts/buyers';
import { combinesWithOutput } from './parts/combinesWith';
import { customerGetsOutput } from './parts/customerGets';
import { freeShippingOutput } from './parts/freeShipping';
import { minimumRequirementOutput } from './parts/minimumRequirement';

/** All fields of a discount that is flattened; kinds and methods differ in which they have. */
export const FLAT_FIELDS = [
	'amount',
	'appliesOncePerCustomer',
	'appliesTo',
	'buyers',
	'buysAmount',
	'buysFrom',
	'buysQuantity',
	'code',
	'codesCount',
	'combinesWith',
	'countries',
	'createdAt',
	'currency',
	'destination',
	'endsAt',
	'endsAtText',
	'getsQuantity',
	'id',
	'includeRestOfWorld',
	'kind',
	'link',
	'maximumShippingPrice',
	'minimumQuantity',
	'minimumSubtotal',
	'percentage',
	'startsAt',
	'startsAtText',
	'status',
	'summary',
	'title',
	'updatedAt',
	'usageCount',
	'usageLimit',
	'usesPerOrderLimit',
	'valueType',
];

/** Flattens a discount, under the parameter names of 'Create'. */
export function flatten({ id, discount }: DiscountNode, storefront: Storefront): IDataObject {
	const { title, startsAt, endsAt = null } = discount;
	const withCodes = 'codes' in discount;
	const code = withCodes ? discount.codes.nodes[0]?.code : undefined;
	const mail = mailFieldsOf({ storefront }, { title, startsAt, endsAt })(code ?? '');
	const { link, startsAtText, endsAtText } = mail;
	return {
		id,
		title,
		...(withCodes && {
			code: code ?? null,
			link: code === undefined ? null : link,
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
		startsAt,
		startsAtText,
		endsAt,
		endsAtText,
		createdAt: discount.createdAt,
		updatedAt: discount.updatedAt,
	};
}
