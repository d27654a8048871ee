import type { INodeProperties } from 'n8n-workflow';
import { discountManyFields } from '../../discountForm/many/fields';

/** The fields of the bulk operations on code discounts. */
export const codeDiscountManyFields: INodeProperties[] = [
	{
		displayName: 'Tags',
		name: 'tags',
		type: 'string',
		required: true,
		displayOptions: {
			show: { resource: ['codeDiscount'], operation: ['addTags', 'removeTags'] },
		},
		default: '',
		placeholder: 'e.g. welcome, 2026',
		description:
			'The tags, separated by commas or as a list from an expression; a discount has at most 5',
	},
	...discountManyFields('codeDiscount', [
		'activateMany',
		'addTags',
		'deactivateMany',
		'deleteMany',
		'removeTags',
	]),
];
