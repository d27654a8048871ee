import type { INodeProperties } from 'n8n-workflow';
import { addMany } from './addMany/addMany';
import { createUnique } from './createUnique/createUnique';
import { discountFromField } from './createUnique/fields';
import { titleFields } from './createUnique/newDiscountFields';
import { deleteMany } from './deleteMany/deleteMany';
import { deleteManyFields } from './deleteMany/fields';
import { discountField, existingDiscountField } from './discountField';
import { findFields, findRouting } from './find';
import { getAll } from './getAll';
import { getAllFields } from './getAllFields';

/** Lists the operations on redeem codes that take all input items at once; n8n routes the others item by item. */
export const redeemCodeOperations = { addMany, createUnique, deleteMany, getAll };

/** The redeem code resource: its operations and their fields. */
export const redeemCodeProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['redeemCode'] } },
		options: [
			{
				name: 'Create Unique',
				value: 'createUnique',
				action: 'Create unique codes',
				description:
					'Create a unique code for each input item, or any number of codes, all of which work when the node is done',
			},
			{
				name: 'Delete Many',
				value: 'deleteMany',
				action: 'Permanently delete many codes',
				description:
					'Permanently delete codes of a discount, selected by ID, by code, by a search or by the jobs that created them',
			},
			{
				name: 'Find',
				value: 'find',
				action: 'Find code',
				description:
					'Look up one code: which discount it belongs to, whether it works now or why not, and how often it was used; Shopify counts uses with a short delay',
				routing: findRouting,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many codes',
				description: 'List the codes of a discount with how often each was used',
			},
			{
				name: 'Import Many',
				value: 'addMany',
				action: 'Import many codes',
				description:
					'Add your own codes to a discount, any number of them, from the input items or from a list',
			},
		],
		default: 'createUnique',
	},
	discountFromField,
	discountField,
	existingDiscountField,
	...titleFields,
	...deleteManyFields,
	...findFields,
	...getAllFields,
];
