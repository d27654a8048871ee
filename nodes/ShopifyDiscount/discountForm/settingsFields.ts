import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { someOf, yesNo } from '../../shared/parameters/choice';
import { money, wholeNumber } from '../../shared/parameters/number';
import { isEmpty } from '../../shared/parameters/refuse';
import { tags } from './readers';
import { subscriptionFields } from './subscriptionsFields';
import { inCollection } from './visibility';
import type { Kind } from './visibility';

const COMBINABLE = [
	{ name: 'Order Discounts', value: 'orderDiscounts' },
	{ name: 'Product Discounts', value: 'productDiscounts' },
	{ name: 'Shipping Discounts', value: 'shippingDiscounts' },
];

/** The rarer settings of a discount, which can be set when it is made and changed later. */
export const settingFields: INodeProperties[] = [
	// A free-shipping discount is a shipping discount, and Shopify combines no two of them.
	combinesWith(['app', 'basic', 'bxgy'], COMBINABLE),
	combinesWith(['freeShipping'], COMBINABLE.slice(0, 2)),
	{
		displayName: 'Same-Line Tags to Add',
		name: 'combineTagsToAdd',
		type: 'string',
		default: '',
		placeholder: 'e.g. clearance',
		description:
			'Tags of other product discounts that can apply to the same line of the cart, separated by commas: at most 10, on the Shopify plan Plus only',
		routing: toVariable(
			'input.combinesWith.productDiscountsWithTagsOnSameCartLine.add',
			tags('Same-Line Tags to Add'),
		),
	},
	{
		displayName: 'Maximum Shipping Price',
		name: 'maximumShippingPrice',
		type: 'number',
		typeOptions: { minValue: 0 },
		displayOptions: inCollection({ kind: ['freeShipping'] }),
		default: 0,
		placeholder: 'e.g. 20',
		description:
			"The price above which a way of shipping is not free, above 0, in the store's currency",
		routing: toVariable('input.maximumShippingPrice', money('Maximum Shipping Price')),
	},
	{
		displayName: 'Once per Customer',
		name: 'appliesOncePerCustomer',
		type: 'boolean',
		displayOptions: inCollection({ resource: ['codeDiscount'] }),
		default: true,
		description: 'Whether a customer can use a code only once',
		routing: toVariable('input.appliesOncePerCustomer', yesNo('Once per Customer')),
	},
	{
		displayName: 'Tags',
		name: 'tags',
		type: 'string',
		default: '',
		placeholder: 'e.g. welcome, newsletter',
		description: 'Tags to find the discount by, separated by commas: at most 5',
		routing: toVariable('input.tags', tags('Tags')),
	},
	...usesPerOrder(),
	...subscriptionFields,
];

function combinesWith(kind: Kind[], options: typeof COMBINABLE) {
	const label = 'Combines With';
	const field: INodeProperties = {
		displayName: label,
		name: 'combinesWith',
		type: 'multiOptions',
		options,
		displayOptions: inCollection({ kind }),
		default: [],
		description: 'Other discounts that can be used in the same order; none if this is left empty',
		// A derived value: what is left out is meant, too, and the tags have the same place.
		routing: toVariable('derived.combinesWith', (value) => {
			if (isEmpty(value)) return undefined;
			const chosen = someOf(
				label,
				options.map((option) => option.value),
				value,
			);
			return Object.fromEntries(COMBINABLE.map((one) => [one.value, chosen.includes(one.value)]));
		}),
	};
	return field;
}

// Shopify has it as a number for codes and as 64 bits, in a text, for automatic discounts.
function usesPerOrder() {
	const label = 'Uses per Order';
	return ['codeDiscount', 'automaticDiscount'].map(
		(resource): INodeProperties => ({
			displayName: label,
			name: 'usesPerOrderLimit',
			type: 'number',
			typeOptions: { minValue: 1 },
			displayOptions: inCollection({ kind: ['bxgy'], resource: [resource] }),
			default: 1,
			description: 'How often the discount can apply within one order; without limit if not set',
			routing: toVariable('input.usesPerOrderLimit', (value, context) => {
				const limit = wholeNumber(label, 1)(value, context);
				return resource === 'automaticDiscount' && limit !== undefined ? `${limit}` : limit;
			}),
		}),
	);
}
