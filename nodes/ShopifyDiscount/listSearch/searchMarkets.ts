import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { prefixSearch } from '../../shared/adminApi/search';
import { send } from '../../shared/adminApi/send';
import { searchMarketsDocument } from './documents';
import { listPage, PAGE_SIZE } from './list';

/** Lists markets for the editor. */
export async function searchMarkets(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { markets } = await send(this, searchMarketsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: prefixSearch(filter ?? ''),
	});
	const entries = markets.nodes.map(({ id, name }) => ({ id, name }));
	return await listPage(this, 'markets', entries, markets.pageInfo);
}
