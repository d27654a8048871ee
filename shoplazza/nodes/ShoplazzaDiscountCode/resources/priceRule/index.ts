import type { INodeProperties } from 'n8n-workflow';
import { getFields, getRouting } from './get';
import { getAllFields } from './getAll';

/** The price rule resource: its operations and their fields. */
export const priceRuleProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['priceRule'] } },
		options: [
			{
				name: 'Get',
				value: 'get',
				action: 'Get price rule',
				description: 'Read a price rule: its value, whether it runs now, and how often it was used',
				routing: getRouting,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many price rules',
				description: 'List the price rules of the store',
			},
		],
		default: 'getAll',
	},
	...getFields,
	...getAllFields,
];
