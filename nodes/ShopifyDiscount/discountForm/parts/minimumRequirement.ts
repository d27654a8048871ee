import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../../../shared/isObject';
import type { Reader } from '../../../shared/n8n/variables';
import { isZero, longNumber, money } from '../../../shared/parameters/number';
import { objectAt } from '../checkInput';
import type { AnyDiscount } from '../discountNode';
import type { Kind } from '../visibility';
import { choiceField, defineField } from './part';
import type { Part } from './part';

const kind: Kind[] = ['basic', 'freeShipping'];

const minimumSubtotal = defineField({
	displayName: 'Minimum Subtotal',
	name: 'minimumSubtotal',
	kind,
	type: 'number',
	typeOptions: { minValue: 0 },
	default: '',
	path: 'input.minimumRequirement.subtotal.greaterThanOrEqualToSubtotal',
	read: money,
});

const minimumQuantity = defineField({
	displayName: 'Minimum Quantity',
	name: 'minimumQuantity',
	kind,
	type: 'number',
	default: '',
	path: 'input.minimumRequirement.quantity.greaterThanOrEqualToQuantity',
	read: (label) => longNumber(label, 1),
});

const orNone =
	(read: Reader): Reader =>
	(value, context) =>
		isZero(value) ? null : read(value, context);

/** What an order must reach before the discount applies. */
export const minimumRequirement: Part = {
	create: [
		choiceField({
			displayName: 'Minimum Purchase',
			name: 'minimumRequirement',
			kind,
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
		}),
		minimumSubtotal.onCreate({
			when: { minimumRequirement: ['subtotal'] },
			required: true,
			placeholder: 'e.g. 50',
			description: "The amount to reach, above 0, in the store's currency",
		}),
		minimumQuantity.onCreate({
			when: { minimumRequirement: ['quantity'] },
			required: true,
			typeOptions: { minValue: 1 },
			placeholder: 'e.g. 2',
			description: 'The number of items to reach',
		}),
	],
	update: [
		minimumQuantity.inCollection(
			{
				typeOptions: { minValue: 0 },
				placeholder: 'e.g. 2',
				description:
					'The number of items an order has to reach, instead of a minimum subtotal; 0 for none',
			},
			orNone,
		),
		minimumSubtotal.inCollection(
			{
				placeholder: 'e.g. 50',
				description:
					"The amount an order has to reach, in the store's currency, instead of a minimum quantity; 0 for none",
			},
			orNone,
		),
	],
};

/** The selection for the minimum requirement. */
export const minimumRequirementSelection = `minimumRequirement {
		__typename
		... on DiscountMinimumSubtotal { greaterThanOrEqualToSubtotal { amount currencyCode } }
		... on DiscountMinimumQuantity { greaterThanOrEqualToQuantity }
	}` as const;

/** Returns the output of the minimum requirement. */
export function minimumRequirementOutput(discount: AnyDiscount) {
	const minimum = 'minimumRequirement' in discount ? discount.minimumRequirement : null;
	return {
		minimumSubtotal:
			minimum?.__typename === 'DiscountMinimumSubtotal'
				? minimum.greaterThanOrEqualToSubtotal.amount
				: null,
		minimumQuantity:
			minimum?.__typename === 'DiscountMinimumQuantity'
				? minimum.greaterThanOrEqualToQuantity
				: null,
	};
}

/** Drops an empty minimum next to one that is set, because Shopify accepts only one of the two. */
export function keepOneMinimum(kept: IDataObject): void {
	const minimum = objectAt(kept, 'minimumRequirement');
	const isNone = (one: unknown) =>
		isObject(one) && Object.values(one).every((leaf) => leaf === null);
	const keys = Object.keys(minimum);
	const none = keys.filter((key) => isNone(minimum[key]));
	for (const key of none.slice(none.length === keys.length ? 1 : 0)) delete minimum[key];
}
