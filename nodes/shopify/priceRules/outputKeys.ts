import { numberOf } from '../client/gid';
import { idsInPath } from './paths';

const NAMES: Record<string, string> = {
	id: 'discountCodeCreationId',
	discountId: 'priceRuleId',
	bulkCreationId: 'discountCodeCreationId',
	redeemCodeId: 'discountCodeId',
};

/** Renames the output keys of a discount to those of the REST API, if the row belongs to a price rule. */
export function withPriceRuleKeys<T extends { discountId?: unknown }>(row: T): T {
	if (!idsInPath(row.discountId)) return row;
	const entries = Object.entries(row).map(([key, value]: [string, unknown]) => [
		NAMES[key] ?? key,
		idsInPath(value) ? numberOf(value as string) : value,
	]);
	return Object.fromEntries(entries) as T;
}
