import type { INodeProperties } from 'n8n-workflow';
import { isObject } from '../../../shared/isObject';
import { refuse } from '../../../shared/parameters/refuse';
import { gidList, gidsOf } from '../../../shopify/parameters/id';
import type { AnyDiscount } from '../discountNode';
import type { Kind } from '../visibility';
import { choiceField, defineField } from './part';
import { changeName, listChanges, rowsOf, someIdsIn, VERBS } from './things';

/** The selection for the items that a customer buys or gets. */
export const itemsSelection = `items {
		__typename
		... on AllDiscountItems { allItems }
		... on DiscountProducts {
			products(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }
			productVariants(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }
		}
		... on DiscountCollections {
			collections(first: 100) @include(if: $details) { nodes { id title } pageInfo { hasNextPage } }
		}
	}` as const;

type Items = Extract<AnyDiscount, { customerGets: object }>['customerGets']['items'];

const APPLIES_TO: Record<Items['__typename'], string> = {
	AllDiscountItems: 'all',
	DiscountCollections: 'collections',
	DiscountProducts: 'products',
};

/** Returns the kind of items, under the values of the fields of 'Create'. */
export const appliesTo = ({ __typename }: { __typename: Items['__typename'] }) =>
	APPLIES_TO[__typename];

interface Side {
	kind: Kind;
	/** The path of the items in the input. */
	root: string;
	/** The field that selects the kind of items. */
	chooser: { displayName: string; name: string };
	products: { displayName: string; name: string; description: string };
	collections: { displayName: string; name: string; description: string };
	/** The name of the option for all items, if there is one. */
	everything?: string;
}

const placeholder = 'e.g. gid://shopify/ProductVariant/1057371160';

/** Returns the fields that choose the items of a new discount. */
export function itemFields({ kind, root, chooser, products, collections, everything }: Side) {
	const { displayName: chooserLabel, name } = chooser;
	const all = everything ? { path: `${root}.all`, value: true } : undefined;
	return [
		choiceField({
			...chooser,
			kind: [kind],
			options: [
				...(everything ? [{ name: everything, value: 'all' }] : []),
				{ name: 'Chosen Collections', value: 'collections' },
				{ name: 'Chosen Products', value: 'products' },
			],
			default: everything ? 'all' : 'products',
			all,
		}),
		defineField({
			...products,
			...productRows,
			kind: [kind],
			path: `${root}.products`,
			read: (label) => readProducts(label, chooserLabel),
		}).onCreate({ when: { [name]: ['products'] } }),
		defineField({
			...collections,
			...rowsOf('collection'),
			kind: [kind],
			path: `${root}.collections.add`,
			read: (label) => someIdsIn('collection', label, chooserLabel),
		}).onCreate({ when: { [name]: ['collections'] } }),
	];
}

/** Returns the fields that add items to a discount and remove them. */
export function itemChanges(root: string, kind: Kind[], bought: string, which: string) {
	const variantChanges = VERBS.map((verb) =>
		defineField({
			displayName: `${bought || 'Product '}Variants to ${verb}`,
			name: changeName(`${bought}Variants`, verb),
			type: 'string',
			kind,
			default: '',
			placeholder,
			description: `The IDs of product variants ${which}, separated by commas or as a list from an expression. Never guess an ID: take it from Shopify or from an earlier step.`,
			path: `${root}.products.productVariantsTo${verb}`,
			read: (label) => (value) => {
				const ids = gidList('ProductVariant', label, value);
				return ids.length > 0 ? ids : undefined;
			},
		}).inCollection(),
	);
	return [
		...listChanges({
			label: `${bought}Collections`,
			thing: 'collection',
			path: `${root}.collections`,
			which,
			kind,
		}),
		...listChanges({
			label: `${bought}Products`,
			thing: 'product',
			path: `${root}.products.products`,
			which,
			kind,
			ends: { Add: 'ToAdd', Remove: 'ToRemove' },
		}),
		...variantChanges,
	];
}

const productRows = {
	...rowsOf('product'),
	options: [
		...(rowsOf('product').options ?? []),
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
					placeholder,
					description:
						'The ID of a variant, or several separated by commas or as a list from an expression. Never guess an ID: take it from Shopify or from an earlier step.',
				},
			],
		},
	],
} satisfies Partial<INodeProperties>;

function readProducts(label: string, chooser: string) {
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
