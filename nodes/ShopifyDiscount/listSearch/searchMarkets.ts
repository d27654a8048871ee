import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { send } from '../../shopify/graphql/send';
import { searchMarketsDocument } from './documents';
import { listPage, PAGE_SIZE, searchFor } from './list';

/** Lists markets for the editor. */
export async function searchMarkets(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { markets } = await send(this, searchMarketsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: searchFor(filter),
	});
	const entries = markets.nodes.map(({ id, name }) => ({ id, name }));
	return await listPage(this, 'markets', entries, markets.pageInfo);
}
