import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { checkedChoice, onlyWhen } from '../../shared/parameters/choice';
import { longNumber, money } from '../../shared/parameters/number';
import { onCreate } from './visibility';
import type { Kind } from './visibility';

const kind: Kind[] = ['basic', 'freeShipping'];

/** What an order must reach before the discount applies. */
export const minimumFields: INodeProperties[] = [
	{
		displayName: 'Minimum Purchase',
		name: 'minimumRequirement',
		type: 'options',
		displayOptions: onCreate({ kind }),
		options: [
			{ name: 'None', value: 'none' },
			{
				name: 'Quantity',
				value: 'quantity',
				description: 'A minimum number of items the discount is for',
			},
			{
				name: 'Subtotal',
				value: 'subtotal',
				description: 'A minimum amount for the items the discount is for',
			},
		],
		default: 'none',
		routing: checkedChoice('Minimum Purchase', 'minimumRequirement', [
			'none',
			'quantity',
			'subtotal',
		]),
	},
	{
		displayName: 'Minimum Subtotal',
		name: 'minimumSubtotal',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0 },
		displayOptions: onCreate({ kind, minimumRequirement: ['subtotal'] }),
		default: 0,
		placeholder: 'e.g. 50',
		description: "The amount to reach, above 0, in the store's currency",
		routing: toVariable(
			'input.minimumRequirement.subtotal.greaterThanOrEqualToSubtotal',
			onlyWhen('minimumRequirement', 'subtotal', money('Minimum Subtotal')),
		),
	},
	{
		displayName: 'Minimum Quantity',
		name: 'minimumQuantity',
		type: 'number',
		required: true,
		typeOptions: { minValue: 1 },
		displayOptions: onCreate({ kind, minimumRequirement: ['quantity'] }),
		default: 1,
		placeholder: 'e.g. 2',
		description: 'The number of items to reach',
		routing: toVariable(
			'input.minimumRequirement.quantity.greaterThanOrEqualToQuantity',
			onlyWhen('minimumRequirement', 'quantity', longNumber('Minimum Quantity', 1)),
		),
	},
];
