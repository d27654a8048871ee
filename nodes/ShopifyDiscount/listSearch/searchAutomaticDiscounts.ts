import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { prefixSearch } from '../../shared/adminApi/search';
import { send } from '../../shared/adminApi/send';
import { searchAutomaticDiscountsDocument } from './documents';
import { discountName, listPage, PAGE_SIZE } from './list';

/** Lists automatic discounts for the editor, newest first. */
export async function searchAutomaticDiscounts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const words = prefixSearch(filter ?? '');
	const { discountNodes } = await send(this, searchAutomaticDiscountsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: words ? `method:automatic AND (${words})` : 'method:automatic',
	});
	const entries = discountNodes.nodes.flatMap(({ id, discount }) => {
		// Only automatic discounts are selected with a title.
		if (!('title' in discount)) return [];
		return [{ id, name: discountName(discount.title, discount.status) }];
	});
	return await listPage(this, 'discounts', entries, discountNodes.pageInfo);
}
