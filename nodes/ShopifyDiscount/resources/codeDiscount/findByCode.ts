import type { INodeProperties } from 'n8n-workflow';
import {
	codeField,
	codeUnknown,
	unknownCodeField,
	unknownIsAnAnswer,
} from '../../../shared/n8n/unknownCode';
import { routeToDocument } from '../../../shopify/graphql/routing';
import { toMissing, toOutput } from '../../discountForm/toOutput';
import { NO_SUCH_CODE } from '../../noSuchCode';
import { findCodeDiscountByCodeDocument } from './documents';

const show = { resource: ['codeDiscount'], operation: ['findByCode'] };

/** Finds the discount that a code belongs to. */
export const findByCodeRouting = routeToDocument({
	document: findCodeDiscountByCodeDocument,
	output: async ({ codeDiscountNodeByCode }, context) => {
		if (!codeDiscountNodeByCode) {
			const says = codeUnknown(context, context.getNodeParameter('code'), NO_SUCH_CODE);
			return [toMissing(context, { says, insteadOf: 'summary' })];
		}
		const statement = { says: { found: true }, insteadOf: 'summary' };
		const isSaid = unknownIsAnAnswer(context);
		return [await toOutput(codeDiscountNodeByCode, context, isSaid ? statement : undefined)];
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
