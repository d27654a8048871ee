import type { INodeProperties } from 'n8n-workflow';
import { createBatchFields } from './createBatch/fields';
import { findFields, findRouting } from './find';
import { getFields, getRouting } from './get';
import { getAllFields } from './getAll';

/** The discount code resource: its operations and their fields. */
export const discountCodeProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['discountCode'] } },
		options: [
			{
				name: 'Create Batch',
				value: 'createBatch',
				action: 'Create batch of discount codes',
				description:
					'Create any number of codes for a price rule, your own or created from a pattern, and find out which of them work',
			},
			{
				name: 'Find by Code',
				value: 'find',
				action: 'Find discount code',
				description: 'Look up one code: which price rule it belongs to and how often it was used',
				routing: findRouting,
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get discount code',
				description: 'Read one code of a price rule by its ID',
				routing: getRouting,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many discount codes',
				description: 'List the codes of a price rule with how often each was used',
			},
		],
		default: 'createBatch',
	},
	...createBatchFields,
	...findFields,
	...getFields,
	...getAllFields,
];
