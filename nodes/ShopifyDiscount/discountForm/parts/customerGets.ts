import { money, percentage } from '../../../shared/parameters/number';
import type { Kind } from '../visibility';
import { itemChanges } from './items';
import { defineField } from './part';
import type { Part } from './part';

/** Where the items that get a discount are. */
export const GETS_ITEMS = 'input.customerGets.items';

/** Where it is said how much is taken off them. */
export const VALUE = 'input.customerGets.value';

/** The same for the items that Buy X Get Y gives. */
export const EFFECT = `${VALUE}.discountOnQuantity.effect`;

/** The percentage and the amount that a discount takes off, which each kind has in another place. */
export const takenOff = {
	basic: takenOffAt('basic', `${VALUE}.percentage`, `${VALUE}.discountAmount.amount`),
	bxgy: takenOffAt('bxgy', `${EFFECT}.percentage`, `${EFFECT}.amount`),
};

function takenOffAt(kind: Kind, percentagePath: string, amountPath: string) {
	return {
		percentage: defineField({
			displayName: 'Percentage',
			name: 'percentage',
			kind: [kind],
			type: 'number',
			typeOptions: { minValue: 0, maxValue: 100 },
			default: 0,
			path: percentagePath,
			read: percentage,
		}),
		amount: defineField({
			displayName: 'Amount',
			name: 'amount',
			kind: [kind],
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 0,
			path: amountPath,
			read: money,
		}),
	};
}

const valueChanges = (kind: 'basic' | 'bxgy') => [
	takenOff[kind].percentage.inCollection({
		placeholder: 'e.g. 15',
		description:
			'The percentage off instead of an amount, typed as 15 for 15 %, above 0 and at most 100',
	}),
	takenOff[kind].amount.inCollection({
		description: "The amount off instead of a percentage, above 0, in the store's currency",
	}),
];

/** What Amount Off and Buy X Get Y have in common: how much is taken off, and of which items. */
export const customerGets: Part = {
	update: [
		...valueChanges('basic'),
		...valueChanges('bxgy'),
		...itemChanges(GETS_ITEMS, ['basic', 'bxgy'], '', 'that get the discount'),
	],
};
