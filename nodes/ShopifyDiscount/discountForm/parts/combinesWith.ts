import { someOf } from '../../../shared/parameters/choice';
import { isEmpty } from '../../../shared/parameters/refuse';
import type { AnyDiscount } from '../discountNode';
import type { Kind } from '../visibility';
import { defineField } from './part';
import type { Part } from './part';
import { readTags } from './tags';

const COMBINABLE = [
	{ name: 'Order Discounts', value: 'orderDiscounts' },
	{ name: 'Product Discounts', value: 'productDiscounts' },
	{ name: 'Shipping Discounts', value: 'shippingDiscounts' },
];

const TAGS = 'input.combinesWith.productDiscountsWithTagsOnSameCartLine';

const tagsToAdd = defineField({
	displayName: 'Same-Line Tags to Add',
	name: 'combineTagsToAdd',
	type: 'string',
	default: '',
	placeholder: 'e.g. clearance',
	description:
		'Tags of other product discounts that can apply to the same line of the cart, separated by commas: at most 10, on the Shopify plan Plus only',
	path: `${TAGS}.add`,
	read: readTags,
});

const tagsToRemove = defineField({
	displayName: 'Same-Line Tags to Remove',
	name: 'combineTagsToRemove',
	type: 'string',
	default: '',
	description:
		'Tags of product discounts that can no longer apply to the same line of the cart, separated by commas',
	path: `${TAGS}.remove`,
	read: readTags,
});

/** Which other discounts can be used in the same order. */
export const combinesWith: Part = {
	settings: [
		// Free Shipping is a shipping discount, and Shopify never combines two of those.
		combinesWithField(['app', 'basic', 'bxgy'], COMBINABLE),
		combinesWithField(['freeShipping'], COMBINABLE.slice(0, 2)),
		tagsToAdd.inCollection(),
	],
	update: [tagsToRemove.inCollection()],
	preserve({ combinesWith: { orderDiscounts, productDiscounts, shippingDiscounts } }) {
		return { combinesWith: { orderDiscounts, productDiscounts, shippingDiscounts } };
	},
};

function combinesWithField(kind: Kind[], options: typeof COMBINABLE) {
	const values = options.map(({ value }) => value);
	const field = defineField({
		displayName: 'Combines With',
		name: 'combinesWith',
		kind,
		type: 'multiOptions',
		options,
		default: [],
		description: 'Other discounts that can be used in the same order; none if this is left empty',
		// A derived value: options that are not selected become false, and the tags share the same object.
		path: 'derived.combinesWith',
		read: (label) => (value) => {
			if (isEmpty(value)) return undefined;
			const chosen = someOf(label, values, value);
			return Object.fromEntries(COMBINABLE.map((one) => [one.value, chosen.includes(one.value)]));
		},
	});
	return field.inCollection();
}

/** The selection for combinations. */
export const combinesWithSelection =
	'combinesWith { orderDiscounts productDiscounts shippingDiscounts }' as const;

/** Returns the output of the combinations. */
export const combinesWithOutput = ({ combinesWith }: AnyDiscount) => ({
	combinesWith: Object.entries(combinesWith)
		.filter(([, combines]) => combines === true)
		.map(([name]) => name),
});
