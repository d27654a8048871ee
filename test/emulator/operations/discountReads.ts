import type { Context, Resolvers } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import type { Discount } from '../state/types';
import { showAutomaticNode, showCodeNode, showDiscountNode } from '../views/discountNode';
import { searchDiscounts } from './discountSearch';
import { findAutomaticDiscount, findCodeDiscount, findDiscount } from './find';

interface ListArgs extends PageArgs {
	query?: string | null;
	sortKey?: string | null;
}

interface CountArgs {
	query?: string | null;
	limit?: number | null;
}

type Show = (context: Context, discount: Discount) => Record<string, unknown>;

const SORT_VALUES: Record<string, (discount: Discount) => number | string> = {
	CREATED_AT: (discount) => discount.createdAt,
	ENDS_AT: (discount) => discount.endsAt ?? Number.MAX_SAFE_INTEGER,
	STARTS_AT: (discount) => discount.startsAt,
	TITLE: (discount) => discount.title.toLowerCase(),
	UPDATED_AT: (discount) => discount.updatedAt,
};

/** The queries for discounts, with their deprecated forms. */
export const discountReads: Resolvers = {
	discountNode: ({ id }: { id: string }, context) =>
		showFound(context, findDiscount(context, id), showDiscountNode),
	codeDiscountNode: ({ id }: { id: string }, context) =>
		showFound(context, findCodeDiscount(context, id), showCodeNode),
	automaticDiscountNode: ({ id }: { id: string }, context) =>
		showFound(context, findAutomaticDiscount(context, id), showAutomaticNode),
	codeDiscountNodeByCode({ code }: { code: string }, context) {
		const owner = context.store.codes.find(code)?.discountId;
		return showFound(context, context.store.discounts.get(owner ?? -1), showCodeNode);
	},
	discountNodes: (args: ListArgs, context) => list(context, args, showDiscountNode),
	codeDiscountNodes: (args: ListArgs, context) =>
		list(context, args, showCodeNode, (discount) => discount.method === 'code'),
	automaticDiscountNodes: (args: ListArgs, context) =>
		list(context, args, showAutomaticNode, (discount) => discount.method === 'automatic'),
	discountNodesCount: ({ query, limit }: CountArgs, context) =>
		showCount(searchDiscounts(context, query).length, limit),
	discountCodesCount: ({ limit }: CountArgs, context) => showCount(context.store.codes.size, limit),
};

/** Shows a count up to a limit; beyond it the precision says so (recorded on 2026-04). */
export function showCount(
	count: number,
	limit: number | null | undefined,
): Record<string, unknown> {
	const over = limit != null && count > limit;
	return {
		__typename: 'Count',
		count: over ? limit : count,
		precision: over ? 'AT_LEAST' : 'EXACT',
	};
}

function showFound(context: Context, discount: Discount | undefined, show: Show): unknown {
	return discount === undefined ? null : show(context, discount);
}

function list(
	context: Context,
	args: ListArgs,
	show: Show,
	among?: (discount: Discount) => boolean,
): unknown {
	const valueOf = SORT_VALUES[args.sortKey ?? 'ID'] ?? ((discount: Discount) => discount.id);
	const entries = searchDiscounts(context, args.query, among).map((discount) => ({
		id: discount.id,
		value: valueOf(discount),
		discount,
	}));
	entries.sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : a.id - b.id));
	return paginate(entries, args, ({ discount }) => show(context, discount));
}
