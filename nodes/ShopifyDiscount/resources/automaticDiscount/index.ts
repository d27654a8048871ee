import type { INodeProperties } from 'n8n-workflow';
import { writeFields } from './write.fields';

const resource = ['automaticDiscount'];

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
				name: 'Create',
				value: 'create',
				action: 'Create automatic discount',
				description: 'Create a discount that applies in the cart without a code',
				// Each kind is a document of its own, so 'Kind' routes to it.
			},
			{
				name: 'Update',
				value: 'update',
				action: 'Update automatic discount',
				description: 'Change a discount that applies without a code',
				// Each kind is a document of its own, so 'Kind' routes to it.
			},
		],
		default: 'create',
	},
	...writeFields,
];
