import { yesNo } from '../../../shared/parameters/choice';
import type { AnyDiscount } from '../discountNode';
import { choiceField, defineField } from './part';
import type { Part } from './part';
import { listChanges, rowsOf, someIdsIn } from './things';
import type { Thing } from './things';

const EVERYONE = 'input.context.all';

const openToEveryone = defineField({
	displayName: 'Open to Everyone',
	name: 'openToEveryone',
	type: 'boolean',
	default: true,
	description: 'Whether to let everyone use the discount instead of chosen buyers',
	path: EVERYONE,
	read: (label) => (value, context) => (yesNo(label)(value, context) ? 'ALL' : undefined),
});

const LISTS: Array<{
	label: string;
	thing: Thing;
	path: string;
	/** The description of the field of 'Create'. */
	description: string;
	/** The end of the descriptions of the fields of 'Update'. */
	which: string;
}> = [
	{
		label: 'Customers',
		thing: 'customer',
		path: 'input.context.customers',
		description: 'The customers who may use the discount: at most 100',
		which: 'who may use the discount',
	},
	{
		label: 'Markets',
		thing: 'market',
		path: 'input.context.markets',
		description: 'The markets whose buyers may use the discount',
		which: 'whose buyers may use the discount',
	},
	{
		label: 'Segments',
		thing: 'segment',
		path: 'input.context.customerSegments',
		description: 'The customer segments whose members may use the discount',
		which: 'that may use the discount',
	},
];

const chosenBuyers = LISTS.map(({ label, thing, path, description }) =>
	defineField({
		displayName: label,
		name: `${thing}s`,
		...rowsOf(thing),
		description,
		path: `${path}.add`,
		read: () => someIdsIn(thing, label, 'Buyers'),
	}).onCreate({ when: { buyers: [`${thing}s`] } }),
);

/** Who may use the discount. */
export const buyers: Part = {
	create: [
		choiceField({
			displayName: 'Buyers',
			name: 'buyers',
			options: [
				{ name: 'Everyone', value: 'all' },
				{
					name: 'Buyers in Chosen Markets',
					value: 'markets',
					description: 'Only buyers in these markets of the store, guests included',
				},
				{
					name: 'Chosen Customer Segments',
					value: 'segments',
					description: 'Only customers of these segments, and only when they are signed in',
				},
				{
					name: 'Chosen Customers',
					value: 'customers',
					description: 'Only these customers, and only when they are signed in',
				},
			],
			default: 'all',
			description:
				'Who may use the discount. Guests cannot use one that is for chosen customers or segments.',
			all: { path: EVERYONE, value: 'ALL' },
		}),
		...chosenBuyers,
	],
	update: [openToEveryone.inCollection(), ...LISTS.flatMap(listChanges)],
};

/** The selection for the buyers. */
export const buyersSelection = `context {
		__typename
		... on DiscountBuyerSelectionAll { all }
		... on DiscountCustomers { customers @include(if: $details) { id } }
		... on DiscountCustomerSegments { segments @include(if: $details) { id name } }
	}` as const;

const BUYERS: Record<AnyDiscount['context']['__typename'], string> = {
	DiscountBuyerSelectionAll: 'all',
	DiscountCustomers: 'customers',
	DiscountCustomerSegments: 'segments',
	DiscountMarkets: 'markets',
};

/** Returns the output of the buyers. */
export const buyersOutput = ({ context }: AnyDiscount) => ({
	buyers: BUYERS[context.__typename],
});
