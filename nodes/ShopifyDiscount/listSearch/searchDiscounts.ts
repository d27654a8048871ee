import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { prefixSearch } from '../../shared/adminApi/search';
import { send } from '../../shared/adminApi/send';
import { searchDiscountsDocument } from './documents';
import { discountName, listPage, PAGE_SIZE } from './list';

/** Lists code discounts for the editor, newest first. */
export async function searchDiscounts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const words = prefixSearch(filter ?? '');
	const { discountNodes } = await send(this, searchDiscountsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: words ? `method:code AND (${words})` : 'method:code',
	});
	const entries = discountNodes.nodes.flatMap(({ id, discount }) => {
		// Only discounts with codes are selected with a title.
		if (!('title' in discount)) return [];
		return [{ id, name: discountName(discount.title, discount.status) }];
	});
	return await listPage(this, 'discounts', entries, discountNodes.pageInfo);
}
