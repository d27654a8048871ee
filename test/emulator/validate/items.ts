import type { UserError } from '../graphql/errors';
import { tailNumber } from '../gid';
import type { StoreState } from '../state/store';
import type { ItemsInput } from './input';
import { at, type Rule, type RuleInput } from './rule';

// Wording and codes recorded on 2026-04.

/** Items: they exist, and are products and variants or collections. */
export const checkItems: Rule = (given) => [
	...check(given, 'customerBuys.items', given.input.customerBuys?.items),
	...check(given, 'customerGets.items', given.input.customerGets?.items),
];

function check(given: RuleInput, root: string, items: ItemsInput | null | undefined): UserError[] {
	const { store } = given.context;
	const products = items?.products?.productsToAdd ?? [];
	const variants = items?.products?.productVariantsToAdd ?? [];
	const collections = items?.collections?.add ?? [];
	const stored = storedItems(given, root);
	const gone = new Set(
		[items?.products?.productsToRemove, items?.products?.productVariantsToRemove]
			.flatMap((ids) => ids ?? [])
			.map(tailNumber),
	);
	const kept = [...(stored?.products ?? []), ...(stored?.variants ?? [])].filter(
		(id) => !gone.has(id),
	);
	if (collections.length > 0 && products.length + variants.length + kept.length > 0) {
		const text = 'Cannot entitle collections in combination with product variants or products';
		return [at(given, `${root}.collections.add`, text, 'CONFLICT')];
	}
	const missing = (path: string, noun: string, ids: string[], exists: (id: number) => boolean) =>
		ids
			.map(tailNumber)
			.filter((id) => !exists(id))
			.map((id) => at(given, `${root}.${path}`, `${noun} with id: ${id} is invalid`, 'INVALID'));
	const errors = [
		...missing('products.productsToAdd', 'Product', products, (id) => store.products.has(id)),
		...missing(
			'products.productVariantsToAdd',
			'Product variant',
			variants,
			(id) => ownerOf(store, id) !== undefined,
		),
		...missing('collections.add', 'Collection', collections, (id) => store.collections.has(id)),
	];
	const doubled = variants.filter((id) => {
		const owner = ownerOf(store, tailNumber(id));
		return products.some((product) => tailNumber(product) === owner);
	});
	for (const id of doubled) {
		// The code was recorded, the words were not.
		const text = `Product variant with id: ${tailNumber(id)} is already included by its product`;
		errors.push(at(given, `${root}.products.productVariantsToAdd`, text, 'IMPLICIT_DUPLICATE'));
	}
	return errors;
}

// An update adds to what is there.
function storedItems(given: RuleInput, root: string) {
	const stored = given.context.store.discounts.get(given.subject.discountId ?? -1);
	return root.startsWith('customerBuys')
		? stored?.customerBuys?.items
		: stored?.customerGets?.items;
}

function ownerOf(store: StoreState, variantId: number): number | undefined {
	for (const product of store.products.values()) {
		if (product.variants.some((variant) => variant.id === variantId)) return product.id;
	}
	return undefined;
}
