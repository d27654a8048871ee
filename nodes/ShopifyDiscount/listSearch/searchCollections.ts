import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { send } from '../../shopify/graphql/send';
import { searchCollectionsDocument } from './documents';
import { listPage, PAGE_SIZE, searchFor } from './list';

/** Lists collections for the editor. */
export async function searchCollections(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { collections } = await send(this, searchCollectionsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: searchFor(filter),
	});
	const entries = collections.nodes.map(({ id, title }) => ({ id, name: title }));
	return await listPage(this, 'collections', entries, collections.pageInfo);
}
