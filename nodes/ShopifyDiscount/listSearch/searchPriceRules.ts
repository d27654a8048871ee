import type { ILoadOptionsFunctions } from 'n8n-workflow';
import { listPriceRules, MAX_PAGE_SIZE } from '../../shopify/priceRules/endpoints';
import { sendRest } from '../../shopify/rest/send';
import { listPage } from './list';

/** How many pages are looked through at a time for a title: Shopify cannot search price rules. */
const PAGES_AT_A_TIME = 10;

/** Lists price rules for the editor; what a user types is looked for in their titles. */
export async function searchPriceRules(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
) {
	const typed = filter.trim().toLowerCase();
	const query = { limit: MAX_PAGE_SIZE };
	const entries: Array<{ id: string; name: string }> = [];
	let page = paginationToken;
	for (let read = 0; read < PAGES_AT_A_TIME; read++) {
		const { rows, nextPage } = await sendRest(this, listPriceRules, { params: {}, query, page });
		for (const { id, title } of rows) {
			if (title.toLowerCase().includes(typed)) entries.push({ id, name: title });
		}
		page = nextPage;
		if (page === undefined || entries.length > 0) break;
	}
	const pageInfo = { hasNextPage: page !== undefined, endCursor: page ?? null };
	return await listPage(this, 'discounts', entries, pageInfo);
}
