import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { yesNo } from '../../shared/parameters/choice';
import { wholeNumber } from '../../shared/parameters/number';
import { inCollection } from './visibility';
import type { Kind } from './visibility';

/** What a discount does for subscriptions. */
export const subscriptionFields: INodeProperties[] = [
	...appliesOn(['basic'], 'input.customerGets', 'which they do not if this is not set'),
	...appliesOn(['freeShipping'], 'input', 'which they do not if this is not set'),
	...appliesOn(['app'], 'input', 'which they do if this is not set'),
	{
		displayName: 'Counts One-Time Purchases',
		name: 'buysOneTimePurchase',
		type: 'boolean',
		displayOptions: inCollection({ kind: ['bxgy'] }),
		default: true,
		description: 'Whether items bought once count as bought by the customer',
		routing: toVariable('input.customerBuys.isOneTimePurchase', yesNo('Counts One-Time Purchases')),
	},
	{
		displayName: 'Counts Subscriptions',
		name: 'buysSubscription',
		type: 'boolean',
		displayOptions: inCollection({ kind: ['bxgy'] }),
		default: true,
		description:
			'Whether items bought as a subscription count as bought by the customer. Stores without subscriptions refuse this field.',
		routing: toVariable('input.customerBuys.isSubscription', yesNo('Counts Subscriptions')),
	},
	{
		displayName: 'Recurring Payments',
		name: 'recurringCycleLimit',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: inCollection({ kind: ['app', 'basic', 'freeShipping'] }),
		default: 1,
		description:
			'For how many payments of a subscription the discount applies, 0 for all of them. Stores without subscriptions refuse this field.',
		routing: toVariable('input.recurringCycleLimit', wholeNumber('Recurring Payments', 0)),
	},
];

function appliesOn(kind: Kind[], root: string, otherwise: string): INodeProperties[] {
	return [
		{
			displayName: 'Applies on One-Time Purchases',
			name: 'appliesOnOneTimePurchase',
			type: 'boolean',
			displayOptions: inCollection({ kind }),
			default: true,
			description:
				'Whether items bought once get the discount. Stores without subscriptions refuse this field.',
			routing: toVariable(
				`${root}.appliesOnOneTimePurchase`,
				yesNo('Applies on One-Time Purchases'),
			),
		},
		{
			displayName: 'Applies on Subscriptions',
			name: 'appliesOnSubscription',
			type: 'boolean',
			displayOptions: inCollection({ kind }),
			default: true,
			description: `Whether items bought as a subscription get the discount, ${otherwise}. Stores without subscriptions refuse this field.`,
			routing: toVariable(`${root}.appliesOnSubscription`, yesNo('Applies on Subscriptions')),
		},
	];
}
