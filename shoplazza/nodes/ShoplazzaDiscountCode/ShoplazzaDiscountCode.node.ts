import { NodeConnectionTypes } from 'n8n-workflow';
import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { routeToOperation, withToolAnswers } from '../shared/n8n/toolAnswers';
import { prepareVariables } from '../shared/n8n/variables';
import { assertExpressionsHaveValues } from '../shared/parameters/expressionValues';
import { openApiBaseUrl } from './api/connection';
import { searchPriceRules } from './listSearch/searchPriceRules';
import { outputsExpression } from './outputs';
import { createBatch } from './resources/discountCode/createBatch/createBatch';
import { getAll as getAllDiscountCodes } from './resources/discountCode/getAll';
import { discountCodeProperties } from './resources/discountCode';
import { getAll as getAllPriceRules } from './resources/priceRule/getAll';
import { priceRuleProperties } from './resources/priceRule';

const customOperations = withToolAnswers({
	discountCode: { createBatch, getAll: getAllDiscountCodes },
	priceRule: { getAll: getAllPriceRules },
});

export class ShoplazzaDiscountCode implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Shoplazza Discount Code',
		name: 'shoplazzaDiscountCode',
		icon: { light: 'file:shoplazzaDiscountCode.svg', dark: 'file:shoplazzaDiscountCode.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Create Shoplazza discount codes in batches and find out which of them work',
		defaults: { name: 'Shoplazza Discount Code' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsExpression,
		credentials: [{ name: 'shoplazzaDiscountsApi', required: true }],
		requestDefaults: { method: 'GET', baseURL: openApiBaseUrl, url: '/price_rules' },
		requestOperations: routeToOperation(customOperations),
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Discount Code', value: 'discountCode' },
					{ name: 'Price Rule', value: 'priceRule' },
				],
				default: 'discountCode',
				// This parameter is read first, so the readers of the others need not check for empty expressions.
				routing: {
					send: {
						paginate: true,
						...prepareVariables((_variables, context) =>
							assertExpressionsHaveValues(context, this.description.properties),
						).send,
					},
				},
			},
			...discountCodeProperties,
			...priceRuleProperties,
		],
	};

	methods = { listSearch: { searchPriceRules } };

	customOperations = customOperations;
}
