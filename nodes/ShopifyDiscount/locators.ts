import type { INodeProperties } from 'n8n-workflow';
import { adminUrlPattern } from '../shopify/client/gid';
import type { GidType } from '../shopify/client/gid';

interface Row {
	type: GidType;
	label: string;
	searchListMethod: string;
	/** Its folder in the URLs of the Shopify admin. */
	folder: string;
	description: string;
}

const ONE = 'Never guess an ID: take it from a step that created or found the discount.';
const SEVERAL =
	'By ID, one entry can hold several, separated by commas or as a list from an expression. Never guess an ID: take it from Shopify or from an earlier step.';

const THINGS = {
	discount: {
		type: 'DiscountCodeNode',
		label: 'Discount',
		searchListMethod: 'searchDiscounts',
		folder: 'discounts',
		description: `The discount, which has codes, from the list or by its ID. ${ONE}`,
	},
	automaticDiscount: {
		type: 'DiscountAutomaticNode',
		label: 'Discount',
		searchListMethod: 'searchAutomaticDiscounts',
		folder: 'discounts',
		description: `The automatic discount, from the list or by its ID. ${ONE}`,
	},
	priceRule: {
		type: 'PriceRule',
		label: 'Price Rule',
		searchListMethod: 'searchPriceRules',
		folder: 'discounts',
		description:
			'The price rule, from the list or by its ID. Never guess an ID: take it from a step that found the price rule.',
	},
	product: {
		type: 'Product',
		label: 'Product',
		searchListMethod: 'searchProducts',
		folder: 'products',
		description: SEVERAL,
	},
	collection: {
		type: 'Collection',
		label: 'Collection',
		searchListMethod: 'searchCollections',
		folder: 'collections',
		description: SEVERAL,
	},
	customer: {
		type: 'Customer',
		label: 'Customer',
		searchListMethod: 'searchCustomers',
		folder: 'customers',
		description: SEVERAL,
	},
	segment: {
		type: 'Segment',
		label: 'Segment',
		searchListMethod: 'searchSegments',
		folder: 'customers/segments',
		description: SEVERAL,
	},
	market: {
		type: 'Market',
		label: 'Market',
		searchListMethod: 'searchMarkets',
		folder: 'markets',
		description: SEVERAL,
	},
} as const satisfies Record<string, Row>;

/** The types that a locator can select. */
export type Located = keyof typeof THINGS;

/** Returns the folder of a type in the URLs of the Shopify admin. */
export const adminFolder = (thing: Located): string => THINGS[thing].folder;

/** Returns the type in the global IDs. */
export const gidTypeOf = (thing: Located): GidType => THINGS[thing].type;

/** Returns the field that selects one object, or several if the field stands in rows. */
export function locator(thing: Located, overrides: Partial<INodeProperties> = {}): INodeProperties {
	const { type, label, searchListMethod, folder, description } = THINGS[thing];
	const noun = label.toLowerCase();
	const id = `\\s*(gid://shopify/${type}/)?\\d+\\s*`;
	// Discounts and price rules are single; the others come in rows, and a row may hold several IDs.
	const ids = ['Discount', 'Price Rule'].includes(label) ? id : `(${id}(,|$))+`;
	return {
		displayName: label,
		name: `${thing === 'priceRule' ? thing : noun}Id`,
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
							regex: `^${ids}$`,
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
				// No extractValue: n8n's error for a wrong address names neither the problem nor the
				// item. toGid, which reads the ID, accepts these addresses.
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
