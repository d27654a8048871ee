import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { checkedChoice, onlyWhen } from '../../shared/parameters/choice';
import { longNumber, money } from '../../shared/parameters/number';
import { buysItemFields, getsItemFields } from './itemsFields';
import { getsValueFields } from './valueFields';
import { onCreate } from './visibility';

/** Shopify's bound for both quantities. */
export const MAX_BXGY_QUANTITY = 99_999;

const kind: ['bxgy'] = ['bxgy'];

/** What a customer buys and what they get for it. */
export const bxgyFields: INodeProperties[] = [
	{
		displayName: 'Customer Buys',
		name: 'buysType',
		type: 'options',
		displayOptions: onCreate({ kind }),
		options: [
			{
				name: 'Minimum Amount',
				value: 'amount',
				description: 'For at least this amount of money',
			},
			{ name: 'Minimum Quantity', value: 'quantity', description: 'At least this many items' },
		],
		default: 'quantity',
		routing: checkedChoice('Customer Buys', 'buysType', ['amount', 'quantity']),
	},
	{
		displayName: 'Quantity to Buy',
		name: 'buysQuantity',
		type: 'number',
		required: true,
		typeOptions: { minValue: 1, maxValue: MAX_BXGY_QUANTITY },
		displayOptions: onCreate({ kind, buysType: ['quantity'] }),
		default: 1,
		description: 'How many items the customer has to buy',
		routing: toVariable(
			'input.customerBuys.value.quantity',
			onlyWhen('buysType', 'quantity', longNumber('Quantity to Buy', 1, MAX_BXGY_QUANTITY)),
		),
	},
	{
		displayName: 'Amount to Buy For',
		name: 'buysAmount',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0 },
		displayOptions: onCreate({ kind, buysType: ['amount'] }),
		default: 0,
		placeholder: 'e.g. 50',
		description: "For how much the customer has to buy, above 0, in the store's currency",
		routing: toVariable(
			'input.customerBuys.value.amount',
			onlyWhen('buysType', 'amount', money('Amount to Buy For')),
		),
	},
	...buysItemFields,
	{
		displayName: 'Quantity to Get',
		name: 'getsQuantity',
		type: 'number',
		required: true,
		typeOptions: { minValue: 1, maxValue: MAX_BXGY_QUANTITY },
		displayOptions: onCreate({ kind }),
		default: 1,
		description: 'How many items the customer gets at the discount',
		routing: toVariable(
			'input.customerGets.value.discountOnQuantity.quantity',
			longNumber('Quantity to Get', 1, MAX_BXGY_QUANTITY),
		),
	},
	...getsItemFields,
	...getsValueFields,
];
