import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../../shared/n8n/variables';
import { gid } from '../../../shopify/parameters/id';
import { countRouting } from '../../discountForm/count';
import { locator } from '../../locators';
import { activateRouting } from './activate';
import { createOrUpdateRouting } from './createOrUpdate';
import { deactivateRouting } from './deactivate';
import { deleteRouting } from './delete';
import { findByCodeFields, findByCodeRouting } from './findByCode';
import { getRouting } from './get';
import { getAll } from './getAll';
import { activateMany, addTags, deactivateMany, deleteMany, removeTags } from './many';
import { createRouting, updateRouting } from './write';

const resource = ['codeDiscount'];

/** Lists the operations on code discounts that take all input items at once; n8n routes the others item by item. */
export const codeDiscountOperations = {
	activateMany,
	addTags,
	deactivateMany,
	deleteMany,
	getAll,
	removeTags,
};

/** The code discount resource: its operations and their fields. */
export const codeDiscountProperties: INodeProperties[] = [
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
				action: 'Activate discount',
				description: 'Make all codes of a discount work from now on, without an end date',
				routing: activateRouting,
			},
			{
				name: 'Activate Many',
				value: 'activateMany',
				action: 'Activate many discounts',
				description: 'Make all codes of many discounts work from now on, without an end date',
			},
			{
				name: 'Add Tags',
				value: 'addTags',
				action: 'Add tags to discounts',
				description: 'Add tags to one discount or many',
			},
			{
				name: 'Count',
				value: 'count',
				action: 'Count discounts',
				description: 'Count the discounts that have codes and pass the filters',
				routing: countRouting,
			},
			{
				name: 'Create',
				value: 'create',
				action: 'Create discount',
				description: 'Create a discount with its first code',
				routing: createRouting,
			},
			{
				name: 'Create or Update',
				value: 'createOrUpdate',
				action: 'Create or update discount',
				description:
					'Create a new discount, or update the current one if the store already has its code (upsert)',
				routing: createOrUpdateRouting,
			},
			{
				name: 'Deactivate',
				value: 'deactivate',
				action: 'Deactivate discount',
				description: 'Make all codes of a discount stop working now, by setting its end date',
				routing: deactivateRouting,
			},
			{
				name: 'Deactivate Many',
				value: 'deactivateMany',
				action: 'Deactivate many discounts',
				description: 'Make all codes of many discounts stop working now, by setting their end date',
			},
			{
				name: 'Delete',
				value: 'delete',
				action: 'Permanently delete discount',
				description: 'Delete a discount with all its codes, for good',
				routing: deleteRouting,
			},
			{
				name: 'Delete Many',
				value: 'deleteMany',
				action: 'Permanently delete many discounts',
				description: 'Delete many discounts with all their codes, for good',
			},
			{
				name: 'Find by Code',
				value: 'findByCode',
				action: 'Find discount by code',
				description: 'Read the discount that a code belongs to, with its uses, limits and dates',
				routing: findByCodeRouting,
			},
			{
				name: 'Get',
				value: 'get',
				action: 'Get discount',
				description: 'Read a discount by its ID',
				routing: getRouting,
			},
			{
				name: 'Get Many',
				value: 'getAll',
				action: 'Get many discounts',
				description: 'List discounts that have codes, filtered and sorted',
			},
			{
				name: 'Remove Tags',
				value: 'removeTags',
				action: 'Remove tags from discounts',
				description: 'Remove tags from one discount or many',
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update discount',
				description: 'Change some settings of a discount and leave the others as they are',
				routing: updateRouting,
			},
		],
		default: 'create',
	},
	{
		displayName:
			'If a discount already has this code, it is changed instead. Its title and dates stay where you leave a field empty; products, collections, countries and buyers are added to those it has; <b>None</b> or 0 removes a minimum or a limit. It is safe to run this again.',
		name: 'upsertNotice',
		type: 'notice',
		displayOptions: { show: { resource, operation: ['createOrUpdate'] } },
		default: '',
	},
	locator('discount', {
		displayOptions: {
			show: { resource, operation: ['activate', 'deactivate', 'delete', 'get', 'update'] },
		},
		routing: toVariable('id', gid('DiscountCodeNode', 'Discount')),
	}),
	...findByCodeFields,
	{
		displayName: 'Tags',
		name: 'tags',
		type: 'string',
		required: true,
		displayOptions: { show: { resource, operation: ['addTags', 'removeTags'] } },
		default: '',
		placeholder: 'e.g. welcome, 2026',
		description:
			'The tags, separated by commas or as a list from an expression; a discount has at most 5',
	},
];
