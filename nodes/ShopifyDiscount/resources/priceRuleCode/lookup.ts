import type { INodeProperties } from 'n8n-workflow';
import { codeField, codeUnknown, unknownCodeField } from '../../../shared/n8n/unknownCode';
import { toVariable } from '../../../shared/n8n/variables';
import { someTextOf } from '../../../shared/parameters/text';
import { lookUpDiscountCode } from '../../../shopify/priceRules/endpoints';
import { routeToEndpoint } from '../../../shopify/rest/routing';
import { NO_SUCH_CODE } from '../../noSuchCode';

const show = { resource: ['priceRuleCode'], operation: ['lookup'] };

/** Finds the price rule of a code. Shopify answers with a redirect, which is read but not followed. */
export const lookupRouting = routeToEndpoint({
	endpoint: lookUpDiscountCode,
	output: ({ priceRuleId, discountCodeId }, { call }) => ({
		found: true,
		code: call.query?.code,
		discountCodeId,
		priceRuleId,
	}),
	missing: ({ context, call }) => codeUnknown(context, call.query?.code, NO_SUCH_CODE),
});

/** The fields for looking up a code. */
export const lookupFields: INodeProperties[] = [
	{
		...codeField(show, 'The code to look up; upper and lower case count as the same'),
		routing: toVariable('query.code', (value) => someTextOf('Code', value)),
	},
	unknownCodeField(show),
];
