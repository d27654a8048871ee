import type { IExecuteFunctions } from 'n8n-workflow';
import type { Result } from '../../../shopify/graphql/documents';
import { continueAfterId, readPages } from '../../../shopify/graphql/lists';
import { send } from '../../../shopify/graphql/send';
import { condition } from '../../../shopify/search/tree';
import { writeSearch } from '../../../shopify/search/write';
import { countDiscountsDocument, selectDiscountsDocument } from '../documents';
import { DISCOUNTS } from '../search';
import { idsOf, maxMatchesOf, searchOfItem, selectByOf, tooMany } from './select';
import type { Memoize, Selected } from './select';

type Method = 'code' | 'automatic';

const TYPES = { code: 'DiscountCodeNode', automatic: 'DiscountAutomaticNode' } as const;

/** Finds the discounts that an item selects, by ID or by search. */
export async function selectDiscounts(
	context: IExecuteFunctions,
	item: number,
	memoize: Memoize,
	method: Method,
	group = '',
): Promise<{ selected: Selected[] }> {
	const type = TYPES[method];
	const selectBy = selectByOf(context, item);
	if (selectBy === 'ids') {
		const ids = idsOf(context, item, { type, name: 'discountIds', label: 'Discount IDs' });
		return { selected: ids.map((id) => ({ id, group })) };
	}
	const search = await searchOfItem(context, item, selectBy, DISCOUNTS);
	const query = writeSearch({ kind: 'all', parts: [condition('method', method), search] });
	const max = maxMatchesOf(context, item);
	const key = JSON.stringify([query, max]);
	const ids = await memoize(key, async () => await find(context, item, query, max, type));
	return { selected: ids.map((id) => ({ id, group })) };
}

async function find(
	context: IExecuteFunctions,
	itemIndex: number,
	query: string,
	max: number,
	type: string,
): Promise<string[]> {
	const counted = await send(context, countDiscountsDocument, { query }, { itemIndex });
	const { count = 0, precision } = counted.discountNodesCount ?? {};
	if (count > max) throw tooMany(`${precision === 'EXACT' ? '' : 'at least '}${count} discounts`);
	const ids: string[] = [];
	const reads = {
		document: selectDiscountsDocument,
		variables: { query },
		pageOf: ({ discountNodes }: Result<typeof selectDiscountsDocument>) => discountNodes,
		limit: max + 1,
		continueAfter: ({ id }: { id: string }) => continueAfterId(id, { query }),
	};
	for await (const nodes of readPages(context, reads, { itemIndex })) {
		// A search can override the method, so filter by the type of the ID as well.
		for (const { id } of nodes) if (id.includes(`/${type}/`)) ids.push(id);
	}
	// The store may have gained discounts since the count.
	if (ids.length > max) throw tooMany(`more than ${max} discounts`);
	return ids;
}
