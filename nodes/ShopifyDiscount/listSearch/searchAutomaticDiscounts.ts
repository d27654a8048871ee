import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { send } from '../../shopify/graphql/send';
import { condition } from '../../shopify/search/tree';
import { searchAutomaticDiscountsDocument } from './documents';
import { discountName, listPage, PAGE_SIZE, searchFor } from './list';

/** Lists automatic discounts for the editor, newest first. */
export async function searchAutomaticDiscounts(
	this: ILoadOptionsFunctions,
	filter?: string,
	paginationToken?: string,
) {
	const { discountNodes } = await send(this, searchAutomaticDiscountsDocument, {
		first: PAGE_SIZE,
		after: paginationToken,
		query: searchFor(filter, condition('method', 'automatic')),
	});
	const entries = discountNodes.nodes.flatMap(({ id, discount }) => {
		// Only automatic discounts are selected with a title.
		if (!('title' in discount)) return [];
		return [{ id, name: discountName(discount.title, discount.status) }];
	});
	return await listPage(this, 'discounts', entries, discountNodes.pageInfo);
}
