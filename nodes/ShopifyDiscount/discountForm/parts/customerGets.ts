import type { IDataObject } from 'n8n-workflow';
import { money, percentage } from '../../../shared/parameters/number';
import type { AnyDiscount } from '../discountNode';
import type { Kind } from '../visibility';
import { appliesTo, itemChanges, itemsSelection } from './items';
import { defineField } from './part';
import type { Part } from './part';

/** The path of the items that get a discount. */
export const GETS_ITEMS = 'input.customerGets.items';

/** The path of the value that is taken off them. */
export const VALUE = 'input.customerGets.value';

/** The path of the value that Buy X Get Y takes off. */
export const EFFECT = `${VALUE}.discountOnQuantity.effect`;

/** The fields for the percentage and the amount, whose paths depend on the kind. */
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
			default: '',
			path: percentagePath,
			read: percentage,
		}),
		amount: defineField({
			displayName: 'Amount',
			name: 'amount',
			kind: [kind],
			type: 'number',
			typeOptions: { minValue: 0 },
			default: '',
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
		placeholder: 'e.g. 10',
		description: "The amount off instead of a percentage, above 0, in the store's currency",
	}),
];

// Shopify replaces a value as a whole, so the unchanged half is sent along.
function valueToKeep({ value }: CustomerGets): Record<string, IDataObject> {
	if (value.__typename === 'DiscountAmount') {
		const { amount, appliesOnEachItem } = value;
		return { 'customerGets.value.discountAmount': { amount: amount.amount, appliesOnEachItem } };
	}
	if (value.__typename !== 'DiscountOnQuantity') return {};
	const { quantity, effect } = value;
	return {
		'customerGets.value.discountOnQuantity': {
			quantity: quantity.quantity,
			effect:
				effect.__typename === 'DiscountPercentage'
					? { percentage: effect.percentage }
					: { amount: effect.amount.amount },
		},
	};
}

/** What Amount Off and Buy X Get Y share: how much is taken off, and for which items. */
export const customerGets: Part = {
	update: [
		...valueChanges('basic'),
		...valueChanges('bxgy'),
		...itemChanges(GETS_ITEMS, ['basic', 'bxgy'], '', 'that get the discount'),
	],
	preserve: (discount) => ('customerGets' in discount ? valueToKeep(discount.customerGets) : {}),
};

const amountSelection = 'amount { amount currencyCode } appliesOnEachItem' as const;

/** The selection for what a customer gets. */
export const customerGetsSelection = `customerGets {
		appliesOnOneTimePurchase
		appliesOnSubscription
		value {
			__typename
			... on DiscountPercentage { percentage }
			... on DiscountAmount { ${amountSelection} }
			... on DiscountOnQuantity {
				quantity { quantity }
				effect {
					__typename
					... on DiscountPercentage { percentage }
					... on DiscountAmount { ${amountSelection} }
				}
			}
		}
		${itemsSelection}
	}` as const;

type CustomerGets = Extract<AnyDiscount, { customerGets: object }>['customerGets'];

/** Returns the output of the value and its items. */
export function customerGetsOutput(discount: AnyDiscount) {
	const none = { valueType: null, percentage: null, amount: null, currency: null, appliesTo: null };
	if (!('customerGets' in discount)) return none;
	const { value, items } = discount.customerGets;
	const from = { appliesTo: appliesTo(items) };
	const off = value.__typename === 'DiscountOnQuantity' ? value.effect : value;
	if (off.__typename === 'DiscountPercentage') {
		// In floating point, 0.07 * 100 is not 7.
		const percentage = Math.round(off.percentage * 1e6) / 1e4;
		return { ...none, valueType: 'percentage', percentage, ...from };
	}
	const { amount, currencyCode } = off.amount;
	return { ...none, valueType: 'fixedAmount', amount, currency: currencyCode, ...from };
}
