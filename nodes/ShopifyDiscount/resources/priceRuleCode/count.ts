import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../shared/n8n/variables';
import { wholeNumber } from '../../../shared/parameters/number';
import { countDiscountCodes } from '../../../shopify/priceRules/endpoints';
import { routeToEndpoint } from '../../../shopify/rest/routing';

/** Counts the discount codes of the store. */
export const countRouting = routeToEndpoint({
	endpoint: countDiscountCodes,
	output: ({ count }) => ({ count }),
});

/** The filters of 'Count'. */
export const countFields: INodeProperties[] = [
	{
		displayName: 'Filters',
		name: 'filters',
		type: 'collection',
		placeholder: 'Add Filter',
		displayOptions: { show: { resource: ['priceRuleCode'], operation: ['count'] } },
		default: {},
		options: [
			timesUsedField(
				'Times Used',
				'timesUsed',
				'times_used',
				'Count codes that were used exactly this often',
			),
			timesUsedField(
				'Times Used at Least',
				'timesUsedAtLeast',
				'times_used_min',
				"Count codes that were used this often or more. Shopify's reference describes the two limits the other way round.",
			),
			timesUsedField(
				'Times Used at Most',
				'timesUsedAtMost',
				'times_used_max',
				"Count codes that were used this often or less. Shopify's reference describes the two limits the other way round.",
			),
		],
	},
];

function timesUsedField(
	displayName: string,
	name: string,
	parameter: string,
	description: string,
): INodeProperties {
	return {
		displayName,
		name,
		type: 'number',
		typeOptions: { minValue: 0 },
		default: 0,
		description,
		routing: toVariable(`query.${parameter}`, wholeNumber(displayName, 0)),
	};
}
