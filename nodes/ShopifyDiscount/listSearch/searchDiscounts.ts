import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { send } from '../../shopify/graphql/send';
import { condition } from '../../shopify/search/tree';
import { searchDiscountsDocument } from './documents';
import { discountName, listPage, PAGE_SIZE, searchFor } from './list';

/** Lists code discounts for the editor, newest first. */
export async function searchDiscounts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { discountNodes } = await send(this, searchDiscountsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: searchFor(filter, condition('method', 'code')),
	});
	const entries = discountNodes.nodes.flatMap(({ id, discount }) => {
		// Only discounts with codes are selected with a title.
		if (!('title' in discount)) return [];
		return [{ id, name: discountName(discount.title, discount.status) }];
	});
	return await listPage(this, 'discounts', entries, discountNodes.pageInfo);
}
