import { NodeConnectionTypes } from 'n8n-workflow';
import type { INodeType, INodeTypeDescription } from 'n8n-workflow';
import { prepareVariables } from '../shared/n8n/variables';
import { assertExpressionsHaveValues } from '../shared/parameters/expressionValues';
import { authenticationProperty, credentials } from '../shopify/authentication';
import { adminApiBaseUrl } from '../shopify/client/connection';
import { additionalInputField } from './discountForm/additionalInputFields';
import { loadCountries } from './discountForm/countries';
import { detailsField } from './discountForm/detailsField';
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

export class ShopifyDiscount implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Shopify Discount',
		name: 'shopifyDiscount',
		icon: { light: 'file:shopifyDiscount.svg', dark: 'file:shopifyDiscount.dark.svg' },
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Create Shopify discount codes, add redeem codes in bulk and wait until they work',
		defaults: { name: 'Shopify Discount' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: outputsExpression,
		credentials,
		hints,
		requestDefaults: { method: 'POST', baseURL: adminApiBaseUrl, url: '/graphql.json' },
		properties: [
			authenticationProperty,
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Automatic Discount', value: 'automaticDiscount' },
					{ name: 'Bulk Creation', value: 'bulkCreation' },
					{ name: 'Code Discount', value: 'codeDiscount' },
					{ name: 'Price Rule Code (Legacy)', value: 'priceRuleCode' },
					{ name: 'Redeem Code', value: 'redeemCode' },
				],
				default: 'codeDiscount',
				// Routing runs this first, so the readers of other fields can ignore empty expressions.
				routing: prepareVariables((_variables, context) =>
					assertExpressionsHaveValues(context, this.description.properties),
				),
			},
			// What an operation is about comes first, then the fields that several resources share.
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
			detailsField,
			additionalInputField,
		],
	};

	methods = {
		listSearch,
		loadOptions: { loadCountries, loadSavedSearches },
	};

	customOperations = {
		automaticDiscount: automaticDiscountOperations,
		bulkCreation: bulkCreationOperations,
		codeDiscount: codeDiscountOperations,
		priceRuleCode: priceRuleCodeOperations,
		redeemCode: redeemCodeOperations,
	};
}
