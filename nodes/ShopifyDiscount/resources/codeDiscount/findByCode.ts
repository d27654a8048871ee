import type { INodeProperties } from 'n8n-workflow';
import {
	codeField,
	codeUnknown,
	unknownCodeField,
	unknownIsAnAnswer,
} from '../../../shared/n8n/unknownCode';
import { routeToDocument } from '../../../shopify/graphql/routing';
import { toOutput } from '../../discountForm/toOutput';
import { NO_SUCH_CODE } from '../../noSuchCode';
import { findCodeDiscountByCodeDocument } from './documents';

const show = { resource: ['codeDiscount'], operation: ['findByCode'] };

/** Finds the discount that a code belongs to. */
export const findByCodeRouting = routeToDocument({
	document: findCodeDiscountByCodeDocument,
	output: ({ codeDiscountNodeByCode }, context) => {
		if (!codeDiscountNodeByCode) {
			return [codeUnknown(context, context.getNodeParameter('code'), NO_SUCH_CODE)];
		}
		const found = toOutput(codeDiscountNodeByCode, context);
		return [unknownIsAnAnswer(context) ? { found: true, ...found } : found];
	},
});

/** The fields for finding a discount by code. */
export const findByCodeFields: INodeProperties[] = [
	codeField(
		show,
		'Any code of the discount, also one added later; upper and lower case count as the same',
	),
	unknownCodeField(show),
];
