import type { INodeProperties } from 'n8n-workflow';
import { adminUrlPattern } from '../shopify/client/gid';
import type { GidType } from '../shopify/client/gid';

interface Target {
	type: GidType;
	label: string;
	searchListMethod: string;
	/** Where the Shopify admin keeps it. */
	folder: string;
	description: string;
}

const ONE = 'Never guess an ID: take it from a step that created or found the discount.';
const SEVERAL =
	'By ID, one entry takes several, separated by commas or as a list from an expression. Never guess an ID: take it from Shopify or from an earlier step.';

/** Lets the user pick a code discount. */
export const discountLocator = (overrides?: Partial<INodeProperties>) =>
	locator(
		{
			type: 'DiscountCodeNode',
			label: 'Discount',
			searchListMethod: 'searchDiscounts',
			folder: 'discounts',
			description: `The code discount, from the list or by its ID. ${ONE}`,
		},
		overrides,
	);

/** Lets the user pick an automatic discount. */
export const automaticDiscountLocator = (overrides?: Partial<INodeProperties>) =>
	locator(
		{
			type: 'DiscountAutomaticNode',
			label: 'Discount',
			searchListMethod: 'searchAutomaticDiscounts',
			folder: 'discounts',
			description: `The automatic discount, from the list or by its ID. ${ONE}`,
		},
		overrides,
	);

/** Lets the user pick a price rule. */
export const priceRuleLocator = (overrides?: Partial<INodeProperties>) =>
	locator(
		{
			type: 'PriceRule',
			label: 'Price Rule',
			searchListMethod: 'searchPriceRules',
			folder: 'discounts',
			description:
				'The price rule, from the list or by its ID. Never guess an ID: take it from a step that found the price rule.',
		},
		{ name: 'priceRuleId', ...overrides },
	);

/** Lets the user pick products. */
export const productLocator = (overrides?: Partial<INodeProperties>) =>
	locator(
		{
			type: 'Product',
			label: 'Product',
			searchListMethod: 'searchProducts',
			folder: 'products',
			description: `The product, from the list or by its ID. ${SEVERAL}`,
		},
		overrides,
	);

/** Lets the user pick collections. */
export const collectionLocator = (overrides?: Partial<INodeProperties>) =>
	locator(
		{
			type: 'Collection',
			label: 'Collection',
			searchListMethod: 'searchCollections',
			folder: 'collections',
			description: `The collection, from the list or by its ID. ${SEVERAL}`,
		},
		overrides,
	);

/** Lets the user pick customers. */
export const customerLocator = (overrides?: Partial<INodeProperties>) =>
	locator(
		{
			type: 'Customer',
			label: 'Customer',
			searchListMethod: 'searchCustomers',
			folder: 'customers',
			description: `The customer, from the list or by its ID. ${SEVERAL}`,
		},
		overrides,
	);

/** Lets the user pick customer segments. */
export const segmentLocator = (overrides?: Partial<INodeProperties>) =>
	locator(
		{
			type: 'Segment',
			label: 'Segment',
			searchListMethod: 'searchSegments',
			folder: 'customers/segments',
			description: `The customer segment, from the list or by its ID. ${SEVERAL}`,
		},
		overrides,
	);

/** Lets the user pick markets. */
export const marketLocator = (overrides?: Partial<INodeProperties>) =>
	locator(
		{
			type: 'Market',
			label: 'Market',
			searchListMethod: 'searchMarkets',
			folder: 'markets',
			description: `The market, from the list or by its ID. ${SEVERAL}`,
		},
		overrides,
	);

function locator(
	{ type, label, searchListMethod, folder, description }: Target,
	overrides: Partial<INodeProperties> = {},
): INodeProperties {
	const noun = label.toLowerCase();
	const id = `(\\d+|gid://shopify/${type}/\\d+)`;
	// A discount or price rule is always one; the others come in rows, and a row may hold several.
	const ids = ['Discount', 'Price Rule'].includes(label) ? id : `${id}(\\s*,\\s*${id})*`;
	return {
		displayName: label,
		name: `${noun}Id`,
		type: 'resourceLocator',
		required: true,
		default: { mode: 'list', value: '' },
		description,
		modes: [
			{
				displayName: 'From List',
				name: 'list',
				type: 'list',
				placeholder: `Select a ${noun}…`,
				typeOptions: { searchListMethod, searchable: true },
			},
			{
				displayName: 'By ID',
				name: 'id',
				type: 'string',
				placeholder:
					type === 'PriceRule' ? 'e.g. 507328175' : `e.g. gid://shopify/${type}/1057371160`,
				hint: `The number that ends the ${noun}'s address in the Shopify admin, or an ID from another step`,
				validation: [
					{
						type: 'regex',
						properties: {
							regex: `^\\s*${ids}\\s*$`,
							errorMessage: `Enter a number or an ID such as gid://shopify/${type}/1057371160`,
						},
					},
				],
			},
			{
				displayName: 'By URL',
				name: 'url',
				type: 'string',
				placeholder: `e.g. https://admin.shopify.com/store/your-store/${folder}/1057371160`,
				hint: `The ${noun}'s address in the Shopify admin`,
				// No extractValue: n8n's text for a wrong address says neither what is wrong nor for
				// which item. What reads the ID (toGid) knows these addresses.
				validation: [
					{
						type: 'regex',
						properties: {
							regex: adminUrlPattern(type),
							errorMessage: `Enter the address of a ${noun} in the Shopify admin: it ends in /${folder}/ and a number`,
						},
					},
				],
			},
		],
		...overrides,
	};
}
