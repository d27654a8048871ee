import { yesNo } from '../../../shared/parameters/choice';
import { wholeNumber } from '../../../shared/parameters/number';
import type { Kind } from '../visibility';
import { defineField } from './part';
import type { Part } from './part';

const NEEDED = 'Stores without subscriptions refuse this field';

const recurringCycleLimit = defineField({
	displayName: 'Recurring Payments',
	name: 'recurringCycleLimit',
	kind: ['app', 'basic', 'freeShipping'],
	type: 'number',
	typeOptions: { minValue: 0 },
	default: 1,
	description: `For how many payments of a subscription the discount applies, 0 for all of them. ${NEEDED}.`,
	path: 'input.recurringCycleLimit',
	read: (label) => wholeNumber(label, 0),
});

/** How a discount applies to subscriptions. */
export const subscriptions: Part = {
	settings: [
		...appliesOn(['basic'], 'input.customerGets'),
		...appliesOn(['app', 'freeShipping'], 'input'),
		yesOrNo(['bxgy'], {
			displayName: 'Counts One-Time Purchases',
			name: 'buysOneTimePurchase',
			path: 'input.customerBuys.isOneTimePurchase',
			description: 'Whether items bought once count as bought by the customer',
		}),
		yesOrNo(['bxgy'], {
			displayName: 'Counts Subscriptions',
			name: 'buysSubscription',
			path: 'input.customerBuys.isSubscription',
			description: `Whether items bought as a subscription count as bought by the customer. ${NEEDED}.`,
		}),
		recurringCycleLimit.inCollection(),
	],
};

function appliesOn(kind: Kind[], root: string) {
	return [
		yesOrNo(kind, {
			displayName: 'Applies on One-Time Purchases',
			name: 'appliesOnOneTimePurchase',
			path: `${root}.appliesOnOneTimePurchase`,
			description: `Whether items bought once get the discount. ${NEEDED}.`,
		}),
		yesOrNo(kind, {
			displayName: 'Applies on Subscriptions',
			name: 'appliesOnSubscription',
			path: `${root}.appliesOnSubscription`,
			description: `Whether items bought as a subscription get the discount. By default they do not, except with the kind App. ${NEEDED}.`,
		}),
	];
}

interface Question {
	displayName: string;
	name: string;
	path: string;
	description: string;
}

function yesOrNo(kind: Kind[], question: Question) {
	const base = { ...question, type: 'boolean' as const, default: true };
	return defineField({ ...base, kind, read: yesNo }).inCollection();
}
