import type { INodeProperties } from 'n8n-workflow';
import { addManyFields } from './addMany.fields';

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
				name: 'Add Many',
				value: 'addMany',
				action: 'Add many redeem codes',
				description: 'Add your own codes to a discount, any number of them, in jobs of 250',
			},
		],
		default: 'addMany',
	},
	...addManyFields,
];
