import type { INodeProperties } from 'n8n-workflow';
import { toVariable } from '../../shared/n8n/variables';
import { checkedChoice, oneOf, onlyWhen } from '../../shared/parameters/choice';
import { productRows, readProducts } from './productsFields';
import { rowsOf, someIdsIn } from './rowsFields';
import { onCreate } from './visibility';
import type { Kind } from './visibility';

interface Side {
	kind: Kind;
	/** Where the items are in the input. */
	root: string;
	/** The field that says what kind of items they are. */
	chooser: { displayName: string; name: string; description?: string };
	products: { displayName: string; name: string; description: string };
	collections: { displayName: string; name: string; description: string };
	/** How the choice of everything is called where there is one. */
	everything?: string;
}

const offered = { displayName: 'Products', name: 'products' };
const offeredCollections = { displayName: 'Collections', name: 'collections' };

/** Which items of an order an amount-off discount is for. */
export const itemFields = itemsOf({
	kind: 'basic',
	root: 'input.customerGets.items',
	chooser: { displayName: 'Applies To', name: 'appliesTo' },
	products: {
		...offered,
		description: 'The products, or single variants of products, that get the discount: at most 100',
	},
	collections: {
		...offeredCollections,
		description: 'The collections whose products get the discount',
	},
	everything: 'All Items of the Order',
});

/** Which items a customer has to buy to get others. */
export const buysItemFields = itemsOf({
	kind: 'bxgy',
	root: 'input.customerBuys.items',
	chooser: { displayName: 'Customer Buys From', name: 'buysFrom' },
	products: {
		displayName: 'Products to Buy',
		name: 'buysProducts',
		description: 'The products, or single variants, of which the customer buys: at most 100',
	},
	collections: {
		displayName: 'Collections to Buy From',
		name: 'buysCollections',
		description: 'The collections of whose products the customer buys',
	},
});

/** Which items a customer gets for having bought others. */
export const getsItemFields = itemsOf({
	kind: 'bxgy',
	root: 'input.customerGets.items',
	chooser: { displayName: 'Customer Gets From', name: 'appliesTo' },
	products: {
		...offered,
		displayName: 'Products to Get',
		description: 'The products, or single variants, of which the customer gets some: at most 100',
	},
	collections: {
		...offeredCollections,
		displayName: 'Collections to Get From',
		description: 'The collections of whose products the customer gets some',
	},
});

function itemsOf({ kind, root, chooser, products, collections, everything }: Side) {
	const choices = [...(everything ? ['all'] : []), 'collections', 'products'];
	const shownFor = (value: string) => onCreate({ kind: [kind], [chooser.name]: [value] });
	const fields: INodeProperties[] = [
		{
			...chooser,
			type: 'options',
			displayOptions: onCreate({ kind: [kind] }),
			options: [
				...(everything ? [{ name: everything, value: 'all' }] : []),
				{ name: 'Chosen Collections', value: 'collections' },
				{ name: 'Chosen Products', value: 'products' },
			],
			default: everything ? 'all' : 'products',
			routing: everything
				? toVariable(`${root}.all`, (value) =>
						oneOf(chooser.displayName, choices, value) === 'all' ? true : undefined,
					)
				: checkedChoice(chooser.displayName, chooser.name, choices),
		},
		{
			...products,
			...productRows,
			displayOptions: shownFor('products'),
			routing: toVariable(
				`${root}.products`,
				onlyWhen(chooser.name, 'products', readProducts(products.displayName, chooser.displayName)),
			),
		},
		{
			...collections,
			...rowsOf('collection'),
			displayOptions: shownFor('collections'),
			routing: toVariable(
				`${root}.collections.add`,
				onlyWhen(
					chooser.name,
					'collections',
					someIdsIn('collection', collections.displayName, chooser.displayName),
				),
			),
		},
	];
	return fields;
}
