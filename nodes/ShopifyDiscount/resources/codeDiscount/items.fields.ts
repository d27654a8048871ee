import type { INodeProperties } from 'n8n-workflow';
import { isObject, sendsTo } from '../../../shared/adminApi/variables';
import { collectionLocator, productLocator } from '../../locators';
import { gidsOf, oneOf, refuse, where } from '../discount/readers';

const show = { resource: ['codeDiscount'], operation: ['create'], kind: ['basic'] };

/** Which items of an order an amount-off discount is for. */
export const itemFields: INodeProperties[] = [
	{
		displayName: 'Applies To',
		name: 'appliesTo',
		type: 'options',
		displayOptions: { show },
		options: [
			{ name: 'All Items of the Order', value: 'all' },
			{ name: 'Chosen Collections', value: 'collections' },
			{ name: 'Chosen Products', value: 'products' },
		],
		default: 'all',
		routing: sendsTo('input.customerGets.items.all', (value) =>
			oneOf('Applies To', ['all', 'collections', 'products'], value) === 'all' ? true : undefined,
		),
	},
	{
		displayName: 'Products',
		name: 'products',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Product',
		displayOptions: { show: { ...show, appliesTo: ['products'] } },
		default: {},
		description: 'The products, or single variants of products, that get the discount: at most 100',
		options: [
			{ displayName: 'Product', name: 'product', values: [productLocator()] },
			{
				displayName: 'Product Variant',
				name: 'variant',
				values: [
					{
						displayName: 'Product Variant ID',
						name: 'variantId',
						type: 'string',
						required: true,
						default: '',
						placeholder: 'e.g. gid://shopify/ProductVariant/1057371160',
						description:
							'The ID of a variant, or several separated by commas or as a list from an expression. Never guess an ID: take it from Shopify or from an earlier step.',
					},
				],
			},
		],
		routing: sendsTo('input.customerGets.items.products', where('appliesTo', 'products', products)),
	},
	{
		displayName: 'Collections',
		name: 'collections',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Collection',
		displayOptions: { show: { ...show, appliesTo: ['collections'] } },
		default: {},
		description: 'The collections whose products get the discount',
		options: [{ displayName: 'Collection', name: 'collection', values: [collectionLocator()] }],
		routing: sendsTo(
			'input.customerGets.items.collections',
			where('appliesTo', 'collections', collections),
		),
	},
];

function products(value: unknown) {
	const rows = isObject(value) ? value : {};
	const productsToAdd = gidsOf('Product', 'Products', rows.product, 'productId');
	const productVariantsToAdd = gidsOf('ProductVariant', 'Products', rows.variant, 'variantId');
	if (productsToAdd.length + productVariantsToAdd.length === 0) {
		throw refuse('Products', "is empty: add a product or set 'Applies To' to another value");
	}
	return {
		...(productsToAdd.length > 0 && { productsToAdd }),
		...(productVariantsToAdd.length > 0 && { productVariantsToAdd }),
	};
}

function collections(value: unknown) {
	const rows = isObject(value) ? value.collection : [];
	const add = gidsOf('Collection', 'Collections', rows, 'collectionId');
	if (add.length > 0) return { add };
	throw refuse('Collections', "is empty: add a collection or set 'Applies To' to another value");
}
