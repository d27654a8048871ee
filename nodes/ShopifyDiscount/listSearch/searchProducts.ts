import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { send } from '../../shopify/graphql/send';
import { searchProductsDocument } from './documents';
import { listPage, PAGE_SIZE, searchFor } from './list';

/** Lists products for the editor. */
export async function searchProducts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { products } = await send(this, searchProductsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: searchFor(filter),
	});
	const entries = products.nodes.map(({ id, title }) => ({ id, name: title }));
	return await listPage(this, 'products', entries, products.pageInfo);
}
