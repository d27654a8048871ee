import type { IExecuteFunctions } from 'n8n-workflow';
import { describeValue } from '../../../shared/parameters/describe';
import { isEmpty, refuse } from '../../../shared/parameters/refuse';
import { toGid } from '../../../shopify/client/gid';
import { NO_NAMES } from '../../../shopify/parameters/id';

/** Reads the ID of an item's discount; throws if it is malformed. */
export function readDiscountId(context: IExecuteFunctions, itemIndex: number): string {
	const value = context.getNodeParameter('discountId', itemIndex, '', { extractValue: true });
	const id = toGid('DiscountCodeNode', value);
	if (id) return id;
	throw refuse(
		'Discount',
		isEmpty(value)
			? 'is empty: choose the discount from the list, or give its ID'
			: `must be the number or the ID of a code discount (gid://shopify/DiscountCodeNode/…), not ${describeValue(value)}`,
		isEmpty(value) ? '' : NO_NAMES,
	);
}
