import type { INodeProperties } from 'n8n-workflow';
import { prepareVariables, toVariable, setAt } from '../../shared/n8n/variables';
import { checkedChoice, oneOf, onlyWhen, yesNo } from '../../shared/parameters/choice';
import { money, percentage } from '../../shared/parameters/number';
import { onCreate } from './visibility';

const VALUE = 'input.customerGets.value';
const EFFECT = `${VALUE}.discountOnQuantity.effect`;

/** How much an amount-off discount takes off. */
export const valueFields: INodeProperties[] = [
	{
		displayName: 'Discount Value',
		name: 'valueType',
		type: 'options',
		displayOptions: onCreate({ kind: ['basic'] }),
		options: [
			{ name: 'Fixed Amount', value: 'fixedAmount' },
			{ name: 'Percentage', value: 'percentage' },
		],
		default: 'percentage',
		routing: checkedChoice('Discount Value', 'valueType', ['fixedAmount', 'percentage']),
	},
	{
		displayName: 'Percentage',
		name: 'percentage',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0, maxValue: 100 },
		displayOptions: onCreate({ kind: ['basic'], valueType: ['percentage'] }),
		default: 0,
		placeholder: 'e.g. 15',
		description: 'The percentage off, typed as 15 for 15 %, above 0 and at most 100',
		routing: toVariable(
			`${VALUE}.percentage`,
			onlyWhen('valueType', 'percentage', percentage('Percentage')),
		),
	},
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0 },
		displayOptions: onCreate({ kind: ['basic'], valueType: ['fixedAmount'] }),
		default: 0,
		placeholder: 'e.g. 10',
		description: "The amount off, above 0, in the store's currency",
		routing: toVariable(
			`${VALUE}.discountAmount.amount`,
			onlyWhen('valueType', 'fixedAmount', money('Amount')),
		),
	},
];

/** Whether an amount is taken off each of the chosen items, so it stands behind them. */
export const eachItemField: INodeProperties = {
	displayName: 'Take Amount Off Each Item',
	name: 'appliesOnEachItem',
	type: 'boolean',
	displayOptions: onCreate({
		kind: ['basic'],
		valueType: ['fixedAmount'],
		appliesTo: ['collections', 'products'],
	}),
	default: false,
	description:
		'Whether each item in the order gets the amount off. Otherwise it is taken off once per order.',
	routing: toVariable(
		`${VALUE}.discountAmount.appliesOnEachItem`,
		onlyWhen('valueType', 'fixedAmount', (value, context) =>
			context.getNodeParameter('appliesTo') === 'all'
				? undefined
				: yesNo('Take Amount Off Each Item')(value, context),
		),
	),
};

/** How much Buy X Get Y takes off the items a customer gets. */
export const getsValueFields: INodeProperties[] = [
	{
		displayName: 'Discount Value',
		name: 'valueType',
		type: 'options',
		displayOptions: onCreate({ kind: ['bxgy'] }),
		options: [
			{ name: 'Fixed Amount Off Each', value: 'fixedAmount' },
			{ name: 'Free', value: 'free' },
			{ name: 'Percentage', value: 'percentage' },
		],
		default: 'free',
		routing: prepareVariables((variables, context) => {
			const chosen = context.getNodeParameter('valueType');
			oneOf('Discount Value', ['fixedAmount', 'free', 'percentage'], chosen);
			// 'Percentage' is not there to say so.
			if (chosen === 'free') setAt(variables, `${EFFECT}.percentage`, 1);
		}),
	},
	{
		displayName: 'Percentage',
		name: 'percentage',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0, maxValue: 100 },
		displayOptions: onCreate({ kind: ['bxgy'], valueType: ['percentage'] }),
		default: 0,
		placeholder: 'e.g. 50',
		description:
			'The percentage off the items the customer gets, typed as 50 for 50 %, above 0 and at most 100',
		routing: toVariable(`${EFFECT}.percentage`, (value, context) =>
			context.getNodeParameter('valueType') === 'free'
				? 1
				: onlyWhen('valueType', 'percentage', percentage('Percentage'))(value, context),
		),
	},
	{
		displayName: 'Amount',
		name: 'amount',
		type: 'number',
		required: true,
		typeOptions: { minValue: 0 },
		displayOptions: onCreate({ kind: ['bxgy'], valueType: ['fixedAmount'] }),
		default: 0,
		placeholder: 'e.g. 5',
		description: "The amount off each item the customer gets, above 0, in the store's currency",
		routing: toVariable(`${EFFECT}.amount`, onlyWhen('valueType', 'fixedAmount', money('Amount'))),
	},
];
