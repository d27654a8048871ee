import { whenOf, type Context } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import { compileSearch } from '../graphql/search';
import { gid } from '../gid';
import type { Discount, RedeemCode } from '../state/types';

interface CodesArgs extends PageArgs {
	query?: string | null;
	sortKey?: string | null;
}

/** Shows one redeem code. */
export function showRedeemCode(code: RedeemCode): Record<string, unknown> {
	return {
		__typename: 'DiscountRedeemCode',
		id: gid('DiscountRedeemCode', code.id),
		code: code.code,
		asyncUsageCount: code.usageCount,
		createdBy: null,
	};
}

/** Pages through the redeem codes of a discount. */
export function showCodes(context: Context, discount: Discount, args: CodesArgs): unknown {
	const found = searchCodes(context, discount, args.query);
	const byText = args.sortKey === 'CODE';
	const sorted = byText ? found.toSorted((a, b) => (a.code < b.code ? -1 : 1)) : found;
	const entries = byText ? sorted.map((code) => ({ ...code, value: code.code })) : sorted;
	return paginate(entries, args, showRedeemCode, 'DiscountRedeemCodeConnection');
}

/** Finds redeem codes of a discount by a search query. */
export function searchCodes(
	context: Context,
	discount: Discount,
	query: string | null | undefined,
): RedeemCode[] {
	if (query == null || query.trim() === '') return discount.codes;
	const matches = compileSearch<RedeemCode>(
		query,
		(code) => ({
			text: [code.code],
			// There is no field `code` (documented for 2026-10).
			fields: { id: [code.id], times_used: [code.usageCount] },
		}),
		whenOf(context),
	);
	return discount.codes.filter(matches);
}
