import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { yesNo } from '../../shared/parameters/choice';
import { longNumber, money, percentage } from '../../shared/parameters/number';
import { MAX_BXGY_QUANTITY } from './bxgyFields';
import { inCollection } from './visibility';

const VALUE = 'input.customerGets.value';
const EFFECT = `${VALUE}.discountOnQuantity.effect`;

/** How much a discount takes off, and what has to be bought for it, where it is changed. */
export const valueChanges: INodeProperties[] = [
	...off(['basic'], `${VALUE}.percentage`, `${VALUE}.discountAmount.amount`),
	...off(['bxgy'], `${EFFECT}.percentage`, `${EFFECT}.amount`),
	{
		displayName: 'Take Amount Off Each Item',
		name: 'appliesOnEachItem',
		type: 'boolean',
		displayOptions: inCollection({ kind: ['basic'] }),
		default: true,
		description:
			'Whether each item in the order gets the amount off. Otherwise it is taken off once per order.',
		routing: toVariable(
			`${VALUE}.discountAmount.appliesOnEachItem`,
			yesNo('Take Amount Off Each Item'),
		),
	},
	{
		displayName: 'Applies to All Items',
		name: 'appliesToAll',
		type: 'boolean',
		displayOptions: inCollection({ kind: ['basic'] }),
		default: true,
		description: 'Whether to take off all items of the order instead of chosen ones',
		routing: toVariable(
			'input.customerGets.items.all',
			(value, context) => yesNo('Applies to All Items')(value, context) || undefined,
		),
	},
	{
		displayName: 'Amount to Buy For',
		name: 'buysAmount',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: inCollection({ kind: ['bxgy'] }),
		default: 0,
		description:
			"For how much the customer has to buy, above 0, in the store's currency, instead of a quantity",
		routing: toVariable('input.customerBuys.value.amount', money('Amount to Buy For')),
	},
	quantity('Quantity to Buy', 'buysQuantity', 'input.customerBuys.value.quantity', 'has to buy'),
	quantity(
		'Quantity to Get',
		'getsQuantity',
		`${VALUE}.discountOnQuantity.quantity`,
		'gets at the discount',
	),
];

function off(kind: ['basic'] | ['bxgy'], share: string, amount: string): INodeProperties[] {
	return [
		{
			displayName: 'Percentage',
			name: 'percentage',
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 100 },
			displayOptions: inCollection({ kind }),
			default: 0,
			placeholder: 'e.g. 15',
			description:
				'The percentage off instead of an amount, typed as 15 for 15 %, above 0 and at most 100',
			routing: toVariable(share, percentage('Percentage')),
		},
		{
			displayName: 'Amount',
			name: 'amount',
			type: 'number',
			typeOptions: { minValue: 0 },
			displayOptions: inCollection({ kind }),
			default: 0,
			description: "The amount off instead of a percentage, above 0, in the store's currency",
			routing: toVariable(amount, money('Amount')),
		},
	];
}

function quantity(displayName: string, name: string, path: string, what: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MAX_BXGY_QUANTITY },
		displayOptions: inCollection({ kind: ['bxgy'] }),
		default: 1,
		description: `How many items the customer ${what}`,
		routing: toVariable(path, longNumber(displayName, 1, MAX_BXGY_QUANTITY)),
	};
}
