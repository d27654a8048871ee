import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../shared/n8n/variables';
import { gid } from '../../../shopify/parameters/id';
import { countRouting } from '../../discountForm/count';
import { locator } from '../../locators';
import { activateRouting } from './activate';
import { deactivateRouting } from './deactivate';
import { deleteRouting } from './delete';
import { deleteMany } from './deleteMany';
import { getRouting } from './get';
import { getAll } from './getAll';
import { createRouting, updateRouting } from './write';

const resource = ['automaticDiscount'];

/** Lists the operations on automatic discounts that take all input items at once; n8n routes the others item by item. */
export const automaticDiscountOperations = { deleteMany, getAll };

/** The automatic discount resource: its operations and their fields. */
export const automaticDiscountProperties: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource } },
		options: [
			{
				name: 'Activate',
				value: 'activate',
				action: 'Activate automatic discount',
				description: 'Make a discount apply from now on, without an end date',
				routing: activateRouting,
			},
			{
				name: 'Count',
				value: 'count',
				action: 'Count automatic discounts',
				description: 'Count the discounts that apply without a code and pass the filters',
				routing: countRouting,
			},
			{
				name: 'Create',
				value: 'create',
				action: 'Create automatic discount',
				description: 'Create a discount that applies in the cart without a code',
				routing: createRouting,
			},
			{
				name: 'Deactivate',
				value: 'deactivate',
				action: 'Deactivate automatic discount',
				description: 'Make a discount stop applying now, by setting its end date',
				routing: deactivateRouting,
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Permanently delete automatic discount',
				description: 'Delete a discount that applies without a code, for good',
				routing: deleteRouting,
			},
			{
				name: 'Delete Many',
				value: 'deleteMany',
				action: 'Permanently delete many automatic discounts',
				description: 'Delete many discounts that apply without a code, for good',
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get automatic discount',
				description: 'Read a discount by its ID',
				routing: getRouting,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many automatic discounts',
				description: 'List discounts that apply without a code, filtered and sorted',
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update automatic discount',
				description: 'Change a discount that applies without a code',
				routing: updateRouting,
			},
		],
		default: 'create',
	},
	locator('automaticDiscount', {
		displayOptions: {
			show: { resource, operation: ['activate', 'deactivate', 'delete', 'get', 'update'] },
		},
		routing: toVariable('id', gid('DiscountAutomaticNode', 'Discount')),
	}),
];
