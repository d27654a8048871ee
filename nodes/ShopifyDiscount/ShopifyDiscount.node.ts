import { NodeConnectionTypes } from 'n8n-workflow';
import type { INodeProperties, INodeType, INodeTypeDescription } from 'n8n-workflow';
import { routeToOperation, withToolAnswers } from '../shared/n8n/toolAnswers';
import { prepareVariables } from '../shared/n8n/variables';
import { assertExpressionsHaveValues } from '../shared/parameters/expressionValues';
import { authenticationProperty, credentials } from '../shopify/authentication';
import { adminApiBaseUrl } from '../shopify/client/connection';
import { additionalInputField } from './discountForm/additionalInputFields';
import { loadCountries } from './discountForm/countries';
import { loadDiscountFields, outputFields } from './discountForm/outputFields';
import { settingsFields } from './discountForm/form';
import { listFields } from './discountForm/listFields';
import { discountManyFields } from './discountForm/many/fields';
import { loadSavedSearches } from './discountForm/many/loadSavedSearches';
import { hints } from './hints';
import { listSearch } from './methods/listSearch';
import { outputsExpression } from './outputs';
import {
	automaticDiscountOperations,
	automaticDiscountProperties,
} from './resources/automaticDiscount';
import { bulkCreationOperations, bulkCreationProperties } from './resources/bulkCreation';
import { codeDiscountOperations, codeDiscountProperties } from './resources/codeDiscount';
import { priceRuleCodeOperations, priceRuleCodeProperties } from './resources/priceRuleCode';
import { redeemCodeOperations, redeemCodeProperties } from './resources/redeemCode';
import { uniqueCodesFields } from './resources/redeemCode/createUnique/fields';
import { addedCodesFields, runFields } from './run/fields';
import { subtitleOf } from './subtitle';

/** What an operation is about comes first, then the fields that several resources share. */
const properties: INodeProperties[] = [
	authenticationProperty,
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{
				name: 'Code',
				value: 'redeemCode',
				description:
					'The codes of a discount, unique or your own, which Shopify calls redeem codes',
			},
			{
				name: 'Code Creation Job',
				value: 'bulkCreation',
				description:
					'What creates many codes: runs in background, and the jobs that Shopify calls bulk creations',
			},
			{
				name: 'Discount',
				value: 'codeDiscount',
				description:
					'A discount for customers who enter a code, which Shopify calls a code discount',
			},
			{
				name: 'Discount (Automatic)',
				value: 'automaticDiscount',
				description: 'A discount that applies in the cart without a code',
			},
			{
				name: 'Price Rule Code (Legacy)',
				value: 'priceRuleCode',
				description: "The codes of a price rule, in Shopify's older API",
			},
		],
		default: 'redeemCode',
		// Routing runs this first, so the readers of other fields can ignore empty expressions.
		routing: {
			send: {
				paginate: true,
				...prepareVariables((_variables, context) =>
					assertExpressionsHaveValues(context, properties),
				).send,
			},
		},
	},
	...redeemCodeProperties,
	...codeDiscountProperties,
	...automaticDiscountProperties,
	...bulkCreationProperties,
	...priceRuleCodeProperties,
	...settingsFields,
	...uniqueCodesFields,
	...addedCodesFields,
	...runFields,
	...listFields,
	...discountManyFields,
	...outputFields,
	additionalInputField,
];

const customOperations = withToolAnswers({
	automaticDiscount: automaticDiscountOperations,
	bulkCreation: bulkCreationOperations,
	codeDiscount: codeDiscountOperations,
	priceRuleCode: priceRuleCodeOperations,
	redeemCode: redeemCodeOperations,
});

export class ShopifyDiscount implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Shopify Discount',
		name: 'shopifyDiscount',
		icon: { light: 'file:shopifyDiscount.svg', dark: 'file:shopifyDiscount.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: subtitleOf(properties),
		// n8n shows one sentence for both nodes, so each has the same one.
		description:
			'Create Shopify discounts and unique codes for customers, or start a workflow when the codes work',
		defaults: { name: 'Shopify Discount' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsExpression,
		credentials,
		hints,
		requestDefaults: { method: 'POST', baseURL: adminApiBaseUrl, url: '/graphql.json' },
		requestOperations: routeToOperation(customOperations),
		properties: [...properties],
	};

	methods = {
		listSearch,
		loadOptions: { loadCountries, loadDiscountFields, loadSavedSearches },
	};

	customOperations = customOperations;
}
