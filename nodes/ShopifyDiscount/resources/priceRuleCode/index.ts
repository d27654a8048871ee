import type { INodeProperties } from 'n8n-workflow';
import { getBatchRouting } from './batch';
import { codeTextField, createRouting, deleteRouting, getRouting, updateRouting } from './code';
import { countFields, countRouting } from './count';
import { createBatch } from './createBatch';
import { legacyNotice, priceRuleCodeFields } from './fields';
import { getAll, getBatchCodes } from './lists';
import { lookupFields, lookupRouting } from './lookup';
import { waitForBatch } from './waitForBatch';

/** Lists the operations on codes of price rules that take all input items at once; n8n routes the others item by item. */
export const priceRuleCodeOperations = { createBatch, getAll, getBatchCodes, waitForBatch };

/** The price rule code resource: discount codes of Shopify's legacy REST API. */
export const priceRuleCodeProperties: INodeProperties[] = [
	legacyNotice,
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['priceRuleCode'] } },
		options: [
			{
				name: 'Count',
				value: 'count',
				action: 'Count price rule codes',
				description:
					'Count the discount codes of the store, optionally by how often they were used',
				routing: countRouting,
			},
			{
				name: 'Create',
				value: 'create',
				action: 'Create price rule code',
				description: 'Add one code to a price rule',
				routing: createRouting,
			},
			{
				name: 'Create Batch',
				value: 'createBatch',
				action: 'Create price rule codes in batches',
				description: 'Add your own codes to a price rule, any number of them, in batches of 100',
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Permanently delete price rule code',
				description: 'Permanently delete one code of a price rule',
				routing: deleteRouting,
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get price rule code',
				description: 'Read one code of a price rule, and how often it was used',
				routing: getRouting,
			},
			{
				name: 'Get Batch',
				value: 'getBatch',
				action: 'Get batch of price rule codes',
				description: 'Read whether a batch is completed, and how many codes it created',
				routing: getBatchRouting,
			},
			{
				name: 'Get Batch Codes',
				value: 'getBatchCodes',
				action: 'Get codes of batch',
				description: 'Read the result of each code of a batch',
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many price rule codes',
				description: 'List the codes of a price rule with how often each was used',
			},
			{
				name: 'Look Up',
				value: 'lookup',
				action: 'Look up price rule code',
				description: 'Find out which price rule a code belongs to, and its ID',
				routing: lookupRouting,
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update price rule code',
				description: 'Change the text of one code; its use count stays',
				routing: updateRouting,
			},
			{
				name: 'Wait for Batch',
				value: 'waitForBatch',
				action: 'Wait for batch of price rule codes',
				description: 'Wait until a batch is completed',
			},
		],
		default: 'createBatch',
	},
	...priceRuleCodeFields,
	codeTextField,
	...lookupFields,
	...countFields,
];
