import type { Context } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import { gid, iso } from '../gid';
import type { Collection, Customer, Market, Product, Segment, Variant } from '../state/types';

type View = Record<string, unknown>;

/** Finds the things with these IDs, in their order, leaving out what is gone. */
export function pick<T>(from: ReadonlyMap<number, T>, ids: readonly number[]): T[] {
	return ids.flatMap((id) => from.get(id) ?? []);
}

/** Shows a product. */
export function showProduct(context: Context, product: Product): View {
	return {
		__typename: 'Product',
		id: gid('Product', product.id),
		legacyResourceId: String(product.id),
		title: product.title,
		handle: product.handle,
		status: product.status,
		vendor: product.vendor,
		productType: product.productType,
		tags: product.tags,
		createdAt: iso(product.createdAt),
		updatedAt: iso(product.updatedAt),
		hasOnlyDefaultVariant: product.variants[0]?.title === 'Default Title',
		totalInventory: 100,
		onlineStoreUrl: null,
		featuredMedia: null,
		featuredImage: null,
		variantsCount: { __typename: 'Count', count: product.variants.length, precision: 'EXACT' },
		variants: (args: PageArgs) =>
			paginate(product.variants, args, (variant) => showVariant(context, product, variant)),
		collections: (args: PageArgs) =>
			paginate(
				[...context.store.collections.values()].filter((one) =>
					one.productIds.includes(product.id),
				),
				args,
				(collection) => showCollection(context, collection),
			),
	};
}

/** Shows a product variant. */
export function showVariant(context: Context, product: Product, variant: Variant): View {
	return {
		__typename: 'ProductVariant',
		id: gid('ProductVariant', variant.id),
		legacyResourceId: String(variant.id),
		title: variant.title,
		displayName: `${product.title} - ${variant.title}`,
		sku: variant.sku,
		price: variant.price,
		product: () => showProduct(context, product),
	};
}

/** Shows a collection. */
export function showCollection(context: Context, collection: Collection): View {
	return {
		__typename: 'Collection',
		id: gid('Collection', collection.id),
		legacyResourceId: String(collection.id),
		title: collection.title,
		handle: collection.handle,
		updatedAt: iso(collection.updatedAt),
		productsCount: { __typename: 'Count', count: collection.productIds.length, precision: 'EXACT' },
		products: (args: PageArgs) =>
			paginate(pick(context.store.products, collection.productIds), args, (product) =>
				showProduct(context, product),
			),
	};
}

/** Shows a customer. */
export function showCustomer(customer: Customer): View {
	const name = `${customer.firstName} ${customer.lastName}`.trim();
	const email = customer.email;
	return {
		__typename: 'Customer',
		id: gid('Customer', customer.id),
		legacyResourceId: String(customer.id),
		displayName: name === '' ? (email ?? '') : name,
		firstName: customer.firstName,
		lastName: customer.lastName,
		email,
		defaultEmailAddress:
			email === null ? null : { __typename: 'CustomerEmailAddress', emailAddress: email },
		tags: customer.tags,
		numberOfOrders: '0',
		createdAt: iso(customer.createdAt),
		updatedAt: iso(customer.updatedAt),
	};
}

/** Shows a segment. */
export function showSegment(segment: Segment): View {
	return {
		__typename: 'Segment',
		id: gid('Segment', segment.id),
		name: segment.name,
		query: segment.query,
		creationDate: iso(segment.createdAt),
		lastEditDate: iso(segment.createdAt),
	};
}

/** Shows a market. */
export function showMarket(market: Market): View {
	return {
		__typename: 'Market',
		id: gid('Market', market.id),
		name: market.name,
		handle: market.handle,
		status: 'ACTIVE',
	};
}
