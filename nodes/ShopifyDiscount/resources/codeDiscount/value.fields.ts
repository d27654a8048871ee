import type { INodeProperties } from 'n8n-workflow';
import { sendsTo } from '../../../shared/adminApi/variables';
import { choice, money, percentage, where } from '../discount/readers';

const show = { resource: ['codeDiscount'], operation: ['create'], kind: ['basic'] };

/** How much an amount-off discount takes off. */
export const valueFields: INodeProperties[] = [
	{
		displayName: 'Discount Value',
		name: 'valueType',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'Fixed Amount', value: 'fixedAmount' },
			{ name: 'Percentage', value: 'percentage' },
		],
		default: 'percentage',
		routing: choice('Discount Value', 'valueType', ['fixedAmount', 'percentage']),
	},
	{
		displayName: 'Percentage',
		name: 'percentage',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0, maxValue: 100, numberPrecision: 2 },
		displayOptions: { show: { ...show, valueType: ['percentage'] } },
		default: 0,
		placeholder: 'e.g. 15',
		description: 'The percentage off, typed as 15 for 15 %, above 0 and at most 100',
		routing: sendsTo(
			'input.customerGets.value.percentage',
			where('valueType', 'percentage', percentage('Percentage')),
		),
	},
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0, numberPrecision: 3 },
		displayOptions: { show: { ...show, valueType: ['fixedAmount'] } },
		default: 0,
		placeholder: 'e.g. 10',
		description: "The amount off, above 0, in the store's currency",
		routing: sendsTo(
			'input.customerGets.value.discountAmount.amount',
			where('valueType', 'fixedAmount', money('Amount')),
		),
	},
	{
		displayName: 'Take Amount Off Each Item',
		name: 'appliesOnEachItem',
		type: 'boolean',
		displayOptions: {
			show: { ...show, valueType: ['fixedAmount'], appliesTo: ['collections', 'products'] },
		},
		default: false,
		description:
			'Whether each item in the order gets the amount off. Otherwise it is taken off once per order.',
		routing: sendsTo(
			'input.customerGets.value.discountAmount.appliesOnEachItem',
			where('valueType', 'fixedAmount', (value, context) =>
				context.getNodeParameter('appliesTo') === 'all' ? undefined : value,
			),
		),
	},
];
