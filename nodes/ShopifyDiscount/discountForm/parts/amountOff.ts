import { yesNo } from '../../../shared/parameters/choice';
import type { Kind } from '../visibility';
import { customerGetsSelection, GETS_ITEMS, takenOff, VALUE } from './customerGets';
import { itemFields } from './items';
import { minimumRequirementSelection } from './minimumRequirement';
import { choiceField, defineField } from './part';
import type { Part } from './part';

const kind: Kind[] = ['basic'];

const appliesOnEachItem = defineField({
	displayName: 'Take Amount Off Each Item',
	name: 'appliesOnEachItem',
	kind,
	type: 'boolean',
	default: true,
	description:
		'Whether each item in the order gets the amount off. Otherwise it is taken off once per order.',
	path: `${VALUE}.discountAmount.appliesOnEachItem`,
	read: yesNo,
});

const appliesToAll = defineField({
	displayName: 'Applies to All Items',
	name: 'appliesToAll',
	kind,
	type: 'boolean',
	default: true,
	description: 'Whether the discount applies to all items of the order instead of chosen ones',
	path: `${GETS_ITEMS}.all`,
	read: (label) => (value, context) => yesNo(label)(value, context) || undefined,
});

/** How much an amount-off discount takes off, and of which items. */
export const amountOff: Part = {
	create: [
		choiceField({
			displayName: 'Discount Value',
			name: 'valueType',
			kind,
			options: [
				{ name: 'Fixed Amount', value: 'fixedAmount' },
				{ name: 'Percentage', value: 'percentage' },
			],
			default: 'percentage',
		}),
		takenOff.basic.percentage.onCreate({
			when: { valueType: ['percentage'] },
			required: true,
			placeholder: 'e.g. 15',
			description: 'The percentage off, typed as 15 for 15 %, above 0 and at most 100',
		}),
		takenOff.basic.amount.onCreate({
			when: { valueType: ['fixedAmount'] },
			required: true,
			placeholder: 'e.g. 10',
			description: "The amount off, above 0, in the store's currency",
		}),
		...itemFields({
			kind: 'basic',
			root: GETS_ITEMS,
			chooser: { displayName: 'Applies To', name: 'appliesTo' },
			products: {
				displayName: 'Products',
				name: 'products',
				description:
					'The products, or single variants of products, that get the discount: at most 100',
			},
			collections: {
				displayName: 'Collections',
				name: 'collections',
				description: 'The collections whose products get the discount',
			},
			everything: 'All Items of the Order',
		}),
		// Follows the items, because it applies only to chosen ones.
		appliesOnEachItem.onCreate({
			when: { valueType: ['fixedAmount'], appliesTo: ['collections', 'products'] },
			default: false,
		}),
	],
	update: [appliesOnEachItem.inCollection(), appliesToAll.inCollection()],
};

/** The selection that only Amount Off has. */
export const amountOffSelection = `recurringCycleLimit
	${customerGetsSelection}
	${minimumRequirementSelection}` as const;
