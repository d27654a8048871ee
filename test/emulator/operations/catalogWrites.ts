import type { Resolvers } from '../graphql/context';
import { gid, numericId, tailNumber } from '../gid';
import type { Product } from '../state/types';
import { showCollection, showCustomer, showProduct, showSegment } from '../views/targets';

interface CustomerInput {
	firstName?: string | null;
	lastName?: string | null;
	email?: string | null;
	tags?: string[] | null;
}

/** Enough of these to plant what a discount refers to. */
export const catalogMutations: Resolvers = {
	productCreate(
		args: { product?: { title?: string | null; tags?: string[] | null } | null },
		context,
	) {
		const { store, now } = context;
		const title = args.product?.title ?? '';
		if (title.trim() === '') {
			return { product: null, userErrors: [{ field: ['title'], message: "Title can't be blank" }] };
		}
		const product: Product = {
			id: store.nextId(),
			title,
			handle: title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
			status: 'ACTIVE',
			vendor: store.shop.name,
			productType: '',
			tags: args.product?.tags ?? [],
			createdAt: now,
			updatedAt: now,
			variants: [{ id: store.nextId(), title: 'Default Title', sku: '', price: '0.00' }],
		};
		store.products.set(product.id, product);
		return { product: showProduct(context, product), userErrors: [] };
	},
	productDelete({ input }: { input: { id: string } }, context) {
		const id = numericId(input.id, 'Product') ?? -1;
		if (!context.store.products.delete(id)) {
			const missing = { field: ['id'], message: 'Product does not exist' };
			return { deletedProductId: null, userErrors: [missing] };
		}
		return { deletedProductId: gid('Product', id), userErrors: [] };
	},
	customerCreate({ input }: { input: CustomerInput }, context) {
		const { store, now } = context;
		const customer = {
			id: store.nextId(),
			firstName: input.firstName ?? '',
			lastName: input.lastName ?? '',
			email: input.email ?? null,
			tags: input.tags ?? [],
			createdAt: now,
			updatedAt: now,
		};
		store.customers.set(customer.id, customer);
		return { customer: showCustomer(customer), userErrors: [] };
	},
	customerDelete({ input }: { input: { id: string } }, context) {
		const id = numericId(input.id, 'Customer') ?? -1;
		const known = context.store.customers.delete(id);
		const missing = { field: ['id'], message: "Customer can't be found" };
		return {
			deletedCustomerId: known ? gid('Customer', id) : null,
			userErrors: known ? [] : [missing],
		};
	},
	collectionCreate(
		{ input }: { input: { title?: string | null; products?: string[] | null } },
		context,
	) {
		const { store, now } = context;
		const title = input.title ?? '';
		if (title.trim() === '') {
			return {
				collection: null,
				userErrors: [{ field: ['title'], message: "Title can't be blank" }],
			};
		}
		const productIds = (input.products ?? [])
			.map(tailNumber)
			.filter((id) => store.products.has(id));
		const handle = title.toLowerCase().replace(/[^a-z0-9]+/g, '-');
		const collection = { id: store.nextId(), title, handle, updatedAt: now, productIds };
		store.collections.set(collection.id, collection);
		return { collection: showCollection(context, collection), userErrors: [] };
	},
	collectionDelete({ input }: { input: { id: string } }, context) {
		const id = numericId(input.id, 'Collection') ?? -1;
		const known = context.store.collections.delete(id);
		const missing = { field: ['id'], message: 'Collection does not exist' };
		return {
			deletedCollectionId: known ? gid('Collection', id) : null,
			userErrors: known ? [] : [missing],
		};
	},
	segmentDelete({ id }: { id: string }, context) {
		const known = context.store.segments.delete(numericId(id, 'Segment') ?? -1);
		const missing = { field: ['id'], message: 'Segment does not exist' };
		return { deletedSegmentId: known ? id : null, userErrors: known ? [] : [missing] };
	},
	segmentCreate({ name, query }: { name: string; query: string }, context) {
		const { store, now } = context;
		const segment = { id: store.nextId(), name, query, createdAt: now };
		store.segments.set(segment.id, segment);
		return { segment: showSegment(segment), userErrors: [] };
	},
};
