import type { INodeProperties } from 'n8n-workflow';
import { objectionToCode } from '../../../shared/codes/checkCodes';
import { toVariable } from '../../../shared/n8n/variables';
import { givenCode } from '../../../shared/parameters/code';
import { refuse } from '../../../shared/parameters/refuse';
import { numberIdOf } from '../../../shopify/parameters/id';
import {
	createDiscountCode,
	deleteDiscountCode,
	getDiscountCode,
	updateDiscountCode,
} from '../../../shopify/priceRules/endpoints';
import { toJsonId } from '../../../shopify/priceRules/records';
import type { DiscountCode } from '../../../shopify/priceRules/records';
import { routeToEndpoint } from '../../../shopify/rest/routing';
import { recoverCode } from './recoverCode';
import { recoverDeletion } from './recoverDeletion';

/** Returns the output of one code. */
export const codeRow = ({ id, priceRuleId, ...code }: DiscountCode) => ({
	discountCodeId: id,
	priceRuleId,
	...code,
});

/** Creates one code. */
export const createRouting = routeToEndpoint({
	endpoint: createDiscountCode,
	output: codeRow,
	recover: recoverCode,
});

/** Reads one code. */
export const getRouting = routeToEndpoint({ endpoint: getDiscountCode, output: codeRow });

/** Changes the text of one code; safe to repeat. */
export const updateRouting = routeToEndpoint({
	endpoint: updateDiscountCode,
	output: codeRow,
	repeatable: true,
});

/** Deletes one code. */
export const deleteRouting = routeToEndpoint({
	endpoint: deleteDiscountCode,
	output: (_, { call: { params } }) => ({ deleted: true, discountCodeId: params.discountCodeId }),
	recover: recoverDeletion,
});

/** The field for the text of a code. */
export const codeTextField: INodeProperties = {
	displayName: 'Code',
	name: 'code',
	type: 'string',
	required: true,
	displayOptions: { show: { resource: ['priceRuleCode'], operation: ['create', 'update'] } },
	default: '',
	placeholder: 'e.g. SUMMERSALE10OFF',
	description:
		'The code that customers type: 1 to 255 characters in one line; upper and lower case count as the same',
	routing: toVariable('body.discount_code', (value, context) => ({
		...(context.getNodeParameter('operation') === 'update' && {
			id: toJsonId(numberIdOf('Discount Code ID', context.getNodeParameter('discountCodeId'))),
		}),
		code: codeTextOf(value),
	})),
};

function codeTextOf(value: unknown): string {
	const { code, objection = objectionToCode(code) } = givenCode(value);
	if (objection === undefined) return code;
	throw refuse('Code', `cannot be used: ${objection.charAt(0).toLowerCase()}${objection.slice(1)}`);
}
