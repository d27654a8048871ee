import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { send } from '../../shopify/graphql/send';
import { searchSegmentsDocument } from './documents';
import { listPage, PAGE_SIZE, searchFor } from './list';

/** Lists customer segments for the editor. */
export async function searchSegments(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { segments } = await send(this, searchSegmentsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: searchFor(filter),
	});
	const entries = segments.nodes.map(({ id, name }) => ({ id, name }));
	return await listPage(this, 'customers/segments', entries, segments.pageInfo);
}
