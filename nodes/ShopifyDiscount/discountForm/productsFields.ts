import type { INodeProperties } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { refuse } from '../../shared/parameters/refuse';
import { gidsOf } from '../../shopify/parameters/id';
import { productLocator } from '../locators';

/** The look of a field that takes products and variants. */
export const productRows: Pick<
	INodeProperties,
	'default' | 'options' | 'placeholder' | 'type' | 'typeOptions'
> = {
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Product',
	default: {},
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
};

/** Reads the products and variants in such a field; there has to be one. */
export function readProducts(label: string, chooser: string) {
	return (value: unknown) => {
		const rows = isObject(value) ? value : {};
		const productsToAdd = gidsOf('Product', label, rows.product, 'productId');
		const productVariantsToAdd = gidsOf('ProductVariant', label, rows.variant, 'variantId');
		if (productsToAdd.length + productVariantsToAdd.length === 0) {
			throw refuse(label, `is empty: add a product or set '${chooser}' to another value`);
		}
		return {
			...(productsToAdd.length > 0 && { productsToAdd }),
			...(productVariantsToAdd.length > 0 && { productVariantsToAdd }),
		};
	};
}
