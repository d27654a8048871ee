import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';
import { listPriceRules } from '../api/calls';
import { send } from '../api/send';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../pages';
import { statusOf } from '../toOutput';

/** How many pages to search per call; the editor calls again for more. */
const PAGES_AT_ONCE = 4;

/** Lists price rules for the editor. Filters the pages itself, because Shoplazza cannot search titles. */
export async function searchPriceRules(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
): Promise<INodeListSearchResult> {
	const words = filter.toLowerCase().split(/\s+/).filter(Boolean);
	const results: INodeListSearchResult['results'] = [];
	let page = Number(paginationToken ?? 1);
	const end = page + PAGES_AT_ONCE;
	while (page < end && results.length === 0) {
		const rules = await send(this, listPriceRules(page++, MAX_PAGE_SIZE));
		for (const rule of rules) {
			const title = rule.title.toLowerCase();
			if (!words.every((word) => title.includes(word))) continue;
			const status = statusOf(rule);
			const name = status === 'ACTIVE' ? rule.title : `${rule.title} (${status.toLowerCase()})`;
			results.push({ name, value: rule.id });
		}
		if (rules.length < DEFAULT_PAGE_SIZE) return { results };
	}
	return { results, paginationToken: String(page) };
}
