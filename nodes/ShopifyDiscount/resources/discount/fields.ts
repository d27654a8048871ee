import type { INodeProperties } from 'n8n-workflow';
import { sendsTo } from '../../../shared/adminApi/variables';
import { additionalInputField } from './additionalInput.fields';
import { updateFields } from './changes.fields';
import { createFields } from './create.fields';

/** The fields of making and changing a discount, for both resources. */
export const discountFields: INodeProperties[] = [
	...createFields,
	updateFields,
	additionalInputField,
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		displayOptions: {
			show: {
				resource: ['codeDiscount', 'automaticDiscount'],
				operation: ['create', 'createOrUpdate', 'update'],
			},
		},
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
		routing: sendsTo('details', (simplify) => simplify !== true),
	},
];
