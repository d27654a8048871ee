import { paginate, type PageArgs } from '../graphql/connection';
import { whenOf, type Context, type Resolvers } from '../graphql/context';
import { compileSearch, type Searchable } from '../graphql/search';
import { numericId } from '../gid';
import type { Collection, Customer, Market, Product, Segment } from '../state/types';
import {
	showCollection,
	showCustomer,
	showMarket,
	showProduct,
	showSegment,
	showVariant,
} from '../views/targets';
import { showCount } from './discountReads';

interface ListArgs extends PageArgs {
	query?: string | null;
	sortKey?: string | null;
}

interface Shelf<T extends { id: number }> {
	type: string;
	things: (context: Context) => ReadonlyMap<number, T>;
	describe: (thing: T) => Searchable;
	/** Values to sort by; anything else sorts by ID. */
	sort: Record<string, (thing: T) => string | number>;
	show: (context: Context, thing: T) => unknown;
}

const products: Shelf<Product> = {
	type: 'Product',
	things: ({ store }) => store.products,
	describe: (one) => ({
		text: [
			one.title,
			one.vendor,
			one.productType,
			...one.tags,
			...one.variants.map(({ sku }) => sku),
		],
		fields: {
			title: [one.title],
			handle: [one.handle],
			status: [one.status],
			vendor: [one.vendor],
			product_type: [one.productType],
			tag: one.tags,
			sku: one.variants.map((variant) => variant.sku),
			id: [one.id],
			created_at: [one.createdAt],
			updated_at: [one.updatedAt],
		},
		dates: ['created_at', 'updated_at'],
		words: ['title', 'vendor'],
	}),
	sort: {
		TITLE: (one) => one.title.toLowerCase(),
		VENDOR: (one) => one.vendor,
		UPDATED_AT: (one) => one.updatedAt,
	},
	show: showProduct,
};

const collections: Shelf<Collection> = {
	type: 'Collection',
	things: ({ store }) => store.collections,
	describe: (one) => ({
		text: [one.title],
		fields: { title: [one.title], handle: [one.handle], id: [one.id], updated_at: [one.updatedAt] },
		dates: ['updated_at'],
		words: ['title'],
	}),
	sort: { TITLE: (one) => one.title.toLowerCase(), UPDATED_AT: (one) => one.updatedAt },
	show: showCollection,
};

const customers: Shelf<Customer> = {
	type: 'Customer',
	things: ({ store }) => store.customers,
	describe: (one) => ({
		text: [`${one.firstName} ${one.lastName}`, one.email ?? '', ...one.tags],
		fields: {
			first_name: [one.firstName],
			last_name: [one.lastName],
			email: [one.email],
			tag: one.tags,
			id: [one.id],
			updated_at: [one.updatedAt],
		},
		dates: ['updated_at'],
		words: ['first_name', 'last_name'],
	}),
	sort: {
		NAME: (one) => `${one.lastName}, ${one.firstName}`.toLowerCase(),
		UPDATED_AT: (one) => one.updatedAt,
	},
	show: (_context, one) => showCustomer(one),
};

const segments: Shelf<Segment> = {
	type: 'Segment',
	things: ({ store }) => store.segments,
	describe: (one) => ({
		text: [one.name],
		fields: { name: [one.name], id: [one.id] },
		words: ['name'],
	}),
	sort: { CREATION_DATE: (one) => one.createdAt },
	show: (_context, one) => showSegment(one),
};

const markets: Shelf<Market> = {
	type: 'Market',
	things: ({ store }) => store.markets,
	describe: (one) => ({
		text: [one.name],
		fields: { name: [one.name], id: [one.id] },
		words: ['name'],
	}),
	sort: { NAME: (one) => one.name.toLowerCase() },
	show: (_context, one) => showMarket(one),
};

/** What discounts can be about or for: one thing by ID, a list by search, a count. */
export const catalogQueries: Resolvers = {
	product: one(products),
	products: list(products),
	productsCount: count(products),
	collection: one(collections),
	collections: list(collections),
	collectionsCount: count(collections),
	customer: one(customers),
	customers: list(customers),
	customersCount: count(customers),
	segment: one(segments),
	segments: list(segments),
	segmentsCount: count(segments),
	market: one(markets),
	markets: list(markets),
	productVariant({ id }: { id: string }, context) {
		const wanted = numericId(id, 'ProductVariant');
		for (const product of context.store.products.values()) {
			const variant = product.variants.find((each) => each.id === wanted);
			if (variant !== undefined) return showVariant(context, product, variant);
		}
		return null;
	},
};

function one<T extends { id: number }>(shelf: Shelf<T>) {
	return ({ id }: { id: string }, context: Context) => {
		const thing = shelf.things(context).get(numericId(id, shelf.type) ?? -1);
		return thing === undefined ? null : shelf.show(context, thing);
	};
}

function list<T extends { id: number }>(shelf: Shelf<T>) {
	return (args: ListArgs, context: Context) => {
		const valueOf = shelf.sort[args.sortKey ?? ''] ?? ((thing: T) => thing.id);
		const entries = search(shelf, args.query, context).map((thing) => ({
			id: thing.id,
			value: valueOf(thing),
			thing,
		}));
		entries.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.id - b.id));
		return paginate(entries, args, ({ thing }) => shelf.show(context, thing));
	};
}

function count<T extends { id: number }>(shelf: Shelf<T>) {
	return ({ query, limit }: { query?: string | null; limit?: number | null }, context: Context) =>
		showCount(search(shelf, query, context).length, limit);
}

function search<T extends { id: number }>(
	shelf: Shelf<T>,
	query: string | null | undefined,
	context: Context,
): T[] {
	return [...shelf.things(context).values()].filter(
		compileSearch(query, shelf.describe, whenOf(context)),
	);
}
