import type { AdminOperations, ReturnData } from '@shopify/admin-api-client';
import type { searchProductsDocument } from '../nodes/ShopifyDiscount/methods/documents';
import type { addRedeemCodesDocument } from '../nodes/shopify/creation/documents';
import type { AdminDocument } from '../nodes/shopify/graphql/generated/operations';

type Equal<A, B> =
	(<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

/** Compiles only if the types of documents are what Shopify's schema says. */
export const typed: [
	Equal<
		AdminOperations[typeof searchProductsDocument]['variables'],
		{ first: number; after?: string | null; query?: string | null }
	>,
	Equal<
		ReturnData<typeof searchProductsDocument, AdminOperations>['products']['nodes'],
		Array<{ id: string; title: string }>
	>,
	Equal<
		AdminOperations[typeof addRedeemCodesDocument]['variables'],
		{ discountId: string; codes: Array<{ code: string }> }
	>,
	typeof addRedeemCodesDocument extends AdminDocument ? true : false,
	'query unknown { shop { id } }' extends AdminDocument ? true : false,
] = [true, true, true, true, false];
