import type { INodeProperties } from 'n8n-workflow';
import { prepareVariables, setAt } from '../../../shared/n8n/variables';
import { oneOf, onlyWhen } from '../../../shared/parameters/choice';
import { longNumber, money, wholeNumber } from '../../../shared/parameters/number';
import type { AnyDiscount } from '../discountNode';
import { onCreate, WITH_CODES } from '../visibility';
import type { Kind } from '../visibility';
import { customerGetsSelection, EFFECT, GETS_ITEMS, takenOff, VALUE } from './customerGets';
import { appliesTo, itemChanges, itemFields, itemsSelection } from './items';
import { choiceField, defineField } from './part';
import type { Part } from './part';

/** Shopify's limit for both quantities. */
const MAX_QUANTITY = 99_999;

const kind: Kind[] = ['bxgy'];
const BUYS_ITEMS = 'input.customerBuys.items';

const quantity = (displayName: string, name: string, path: string, description: string) =>
	defineField({
		displayName,
		name,
		kind,
		type: 'number',
		typeOptions: { minValue: 1, maxValue: MAX_QUANTITY },
		default: 1,
		description,
		path,
		read: (label) => longNumber(label, 1, MAX_QUANTITY),
	});

const buysQuantity = quantity(
	'Quantity to Buy',
	'buysQuantity',
	'input.customerBuys.value.quantity',
	'How many items the customer has to buy',
);

const getsQuantity = quantity(
	'Quantity to Get',
	'getsQuantity',
	`${VALUE}.discountOnQuantity.quantity`,
	'How many items the customer gets at the discount',
);

const buysAmount = defineField({
	displayName: 'Amount to Spend',
	name: 'buysAmount',
	kind,
	type: 'number',
	typeOptions: { minValue: 0 },
	default: '',
	path: 'input.customerBuys.value.amount',
	read: money,
});

const usesPerOrderLimit = defineField({
	displayName: 'Uses per Order',
	name: 'usesPerOrderLimit',
	kind,
	type: 'number',
	typeOptions: { minValue: 1 },
	default: 1,
	description: 'How often the discount can apply within one order; without limit if not set',
	path: 'input.usesPerOrderLimit',
	read: (label) => wholeNumber(label, 1),
});

const buys: INodeProperties[] = [
	choiceField({
		displayName: 'Customer Buys',
		name: 'buysType',
		kind,
		options: [
			{
				name: 'Minimum Amount',
				value: 'amount',
				description: 'For at least this amount of money',
			},
			{ name: 'Minimum Quantity', value: 'quantity', description: 'At least this many items' },
		],
		default: 'quantity',
	}),
	buysQuantity.onCreate({ when: { buysType: ['quantity'] }, required: true }),
	buysAmount.onCreate({
		when: { buysType: ['amount'] },
		required: true,
		placeholder: 'e.g. 50',
		description: "How much the customer has to spend, above 0, in the store's currency",
	}),
	...itemFields({
		kind: 'bxgy',
		root: BUYS_ITEMS,
		chooser: { displayName: 'Customer Buys From', name: 'buysFrom' },
		products: {
			displayName: 'Products to Buy',
			name: 'buysProducts',
			description: 'The products, or single variants, that the customer has to buy: at most 100',
		},
		collections: {
			displayName: 'Collections to Buy From',
			name: 'buysCollections',
			description: 'The collections that the customer has to buy from',
		},
	}),
];

const gets: INodeProperties[] = [
	getsQuantity.onCreate({ required: true }),
	...itemFields({
		kind: 'bxgy',
		root: GETS_ITEMS,
		chooser: { displayName: 'Customer Gets From', name: 'appliesTo' },
		products: {
			displayName: 'Products to Get',
			name: 'products',
			description: 'The products, or single variants, that the customer gets: at most 100',
		},
		collections: {
			displayName: 'Collections to Get From',
			name: 'collections',
			description: 'The collections from which the customer gets items',
		},
	}),
	{
		displayName: 'Discount Value',
		name: 'valueType',
		type: 'options',
		displayOptions: onCreate({ kind }),
		options: [
			{ name: 'Fixed Amount Off Each', value: 'fixedAmount' },
			{ name: 'Free', value: 'free' },
			{ name: 'Percentage', value: 'percentage' },
		],
		default: 'free',
		routing: prepareVariables((variables, context) => {
			const chosen = context.getNodeParameter('valueType');
			oneOf('Discount Value', ['fixedAmount', 'free', 'percentage'], chosen);
			// The field 'Percentage' is hidden, so its value is set here.
			if (chosen === 'free') setAt(variables, `${EFFECT}.percentage`, 1);
		}),
	},
	takenOff.bxgy.percentage.onCreate(
		{
			required: true,
			displayOptions: onCreate({ kind, valueType: ['percentage'] }),
			placeholder: 'e.g. 50',
			description:
				'The percentage off the items the customer gets, typed as 50 for 50 %, above 0 and at most 100',
		},
		(read) => (value, context) =>
			context.getNodeParameter('valueType') === 'free'
				? 1
				: onlyWhen({ valueType: ['percentage'] }, read)(value, context),
	),
	takenOff.bxgy.amount.onCreate({
		when: { valueType: ['fixedAmount'] },
		required: true,
		placeholder: 'e.g. 5',
		description: "The amount off each item the customer gets, above 0, in the store's currency",
	}),
];

/** What a customer buys and what they get in return. */
export const buyXGetY: Part = {
	create: [...buys, ...gets],
	settings: [
		usesPerOrderLimit.inCollection({ resource: WITH_CODES }),
		// The input is an Int for codes, but an UnsignedInt64, sent as text, for automatic discounts.
		usesPerOrderLimit.inCollection(
			{ resource: ['automaticDiscount'] },
			(read) => (value, context) => {
				const limit = read(value, context);
				return limit === undefined ? undefined : `${limit}`;
			},
		),
	],
	update: [
		buysAmount.inCollection({
			placeholder: 'e.g. 50',
			description:
				"How much the customer has to spend, above 0, in the store's currency, instead of a quantity",
		}),
		buysQuantity.inCollection(),
		getsQuantity.inCollection(),
		...itemChanges(BUYS_ITEMS, kind, 'Bought ', 'that the customer has to buy'),
	],
	preserve(discount) {
		if (!('customerBuys' in discount)) return undefined;
		const { isOneTimePurchase, isSubscription } = discount.customerBuys;
		return { customerBuys: { isOneTimePurchase, isSubscription } };
	},
};

/** The selection that only Buy X Get Y has. */
export const buyXGetYSelection = `usesPerOrderLimit
	customerBuys {
		isOneTimePurchase
		isSubscription
		value {
			__typename
			... on DiscountQuantity { quantity }
			... on DiscountPurchaseAmount { amount }
		}
		${itemsSelection}
	}
	${customerGetsSelection}` as const;

/** Returns the output that only Buy X Get Y has. */
export function buyXGetYOutput(discount: AnyDiscount) {
	if (!('customerBuys' in discount)) return {};
	const { value, items } = discount.customerBuys;
	const gets = discount.customerGets.value;
	return {
		buysQuantity: value.__typename === 'DiscountQuantity' ? value.quantity : null,
		buysAmount: value.__typename === 'DiscountPurchaseAmount' ? value.amount : null,
		buysFrom: appliesTo(items),
		getsQuantity: gets.__typename === 'DiscountOnQuantity' ? gets.quantity.quantity : null,
		usesPerOrderLimit: discount.usesPerOrderLimit,
	};
}
