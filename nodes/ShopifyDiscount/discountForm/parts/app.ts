import { someOf } from '../../../shared/parameters/choice';
import { refuse } from '../../../shared/parameters/refuse';
import { someTextOf } from '../../../shared/parameters/text';
import { defineField } from './part';
import type { Part } from './part';

const functionHandle = defineField({
	displayName: 'Function Handle',
	name: 'functionHandle',
	kind: ['app'],
	type: 'string',
	default: '',
	placeholder: 'e.g. volume-discount',
	path: 'input.functionHandle',
	read: (label) => (value) => someTextOf(label, value),
});

const discountClasses = defineField({
	displayName: 'Discount Classes',
	name: 'discountClasses',
	kind: ['app'],
	type: 'multiOptions',
	options: [
		{ name: 'Order', value: 'ORDER' },
		{ name: 'Product', value: 'PRODUCT' },
		{ name: 'Shipping', value: 'SHIPPING' },
	],
	default: ['ORDER'],
	description: 'What the function discounts',
	path: 'input.discountClasses',
	read: (label) => (value) => {
		const chosen = someOf(label, ['ORDER', 'PRODUCT', 'SHIPPING'], value);
		if (chosen.length > 0) return chosen;
		throw refuse(label, 'is empty: choose what the function discounts');
	},
});

/** The function of the app that calculates the discount, and what it applies to. */
export const app: Part = {
	create: [
		functionHandle.onCreate({
			required: true,
			description:
				'The handle of the discount function, as in its shopify.extension.toml. The function must belong to the app of the credential.',
		}),
		discountClasses.onCreate({ required: true }),
	],
	update: [
		functionHandle.inCollection({
			description: 'The handle of another discount function of the app',
		}),
		discountClasses.inCollection(),
	],
	preserve(discount) {
		if (!('appDiscountType' in discount)) return undefined;
		const { appliesOnOneTimePurchase, appliesOnSubscription, recurringCycleLimit } = discount;
		return { '': { appliesOnOneTimePurchase, appliesOnSubscription, recurringCycleLimit } };
	},
};

/** The selection that only app discounts have. */
export const appSelection = `recurringCycleLimit
	appliesOnOneTimePurchase
	appliesOnSubscription
	appDiscountType { functionId title }` as const;
