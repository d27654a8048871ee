import type { INodeProperties } from 'n8n-workflow';
import { prepares, sendsTo } from '../../../shared/adminApi/variables';
import { mergeInput, readInput } from '../discount/additionalInput';
import { isEmpty, listOf, oneOf, wholeNumber } from '../discount/readers';

const show = { resource: ['codeDiscount'], operation: ['create'] };
const COMBINABLE = ['orderDiscounts', 'productDiscounts', 'shippingDiscounts'];

/** The rarer settings of a code discount: only those that are added are sent. */
export const additionalFields: INodeProperties = {
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	displayOptions: { show },
	default: {},
	options: [
		{
			displayName: 'Applies on One-Time Purchases',
			name: 'appliesOnOneTimePurchase',
			type: 'boolean',
			default: true,
			description:
				'Whether items bought once get the discount. Stores without subscriptions refuse this field.',
			routing: sendsTo('input.customerGets.appliesOnOneTimePurchase'),
		},
		{
			displayName: 'Applies on Subscriptions',
			name: 'appliesOnSubscription',
			type: 'boolean',
			default: true,
			description:
				'Whether items bought as a subscription get the discount, which they do not if this is not set. Stores without subscriptions refuse this field.',
			routing: sendsTo('input.customerGets.appliesOnSubscription'),
		},
		{
			displayName: 'Combines With',
			name: 'combinesWith',
			type: 'multiOptions',
			options: [
				{ name: 'Order Discounts', value: 'orderDiscounts' },
				{ name: 'Product Discounts', value: 'productDiscounts' },
				{ name: 'Shipping Discounts', value: 'shippingDiscounts' },
			],
			default: [],
			description: 'Other discounts that can be used in the same order; none if this is not set',
			routing: sendsTo('input.combinesWith', readCombinesWith),
		},
		{
			displayName: 'Once per Customer',
			name: 'appliesOncePerCustomer',
			type: 'boolean',
			default: true,
			description: 'Whether a customer can use a code only once',
			routing: sendsTo('input.appliesOncePerCustomer'),
		},
		{
			displayName: 'Recurring Payments',
			name: 'recurringCycleLimit',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: 1,
			description:
				'For how many payments of a subscription the discount applies, 0 for all of them. Stores without subscriptions refuse this field.',
			routing: sendsTo('input.recurringCycleLimit', wholeNumber('Recurring Payments', 0)),
		},
		{
			displayName: 'Tags',
			name: 'tags',
			type: 'string',
			default: '',
			placeholder: 'e.g. welcome, newsletter',
			description: 'Tags to find the discount by, separated by commas: at most 5',
			routing: sendsTo('input.tags', (value) => {
				const tags = listOf(value).filter((tag) => !isEmpty(tag));
				return tags.length > 0 ? tags.map(String) : undefined;
			}),
		},
	],
};

/** Sets what no field sets; comes last, so that it is merged over all of them. */
export const additionalInputField: INodeProperties = {
	displayName: 'Additional Input (JSON)',
	name: 'additionalInput',
	type: 'json',
	displayOptions: { show },
	default: '{}',
	description:
		'Further settings as in the input of Shopify\'s discountCodeBasicCreate (Admin API 2026-10), merged over what the fields set. For example {"context": {"markets": {"add": ["gid://shopify/Market/1"]}}}.',
	routing: prepares((variables, context) => {
		const input = readInput('Additional Input (JSON)', context.getNodeParameter('additionalInput'));
		variables.input = mergeInput(variables.input, input);
	}),
};

function readCombinesWith(value: unknown) {
	const chosen = listOf(value)
		.filter((entry) => !isEmpty(entry))
		.map((entry) => oneOf('Combines With', COMBINABLE, entry));
	return Object.fromEntries(COMBINABLE.map((name) => [name, chosen.includes(name)]));
}
