import type { DiscountCode } from './records';

/** Times of the REST API, and those of HTTP, are whole seconds. */
const ROUNDING_MS = 2_000;

/**
 * Says whether a code was created since a moment, in ms since epoch by this machine's clock. `date` is
 * when the code was read by Shopify's clock, which may differ.
 */
export function wasCreatedSince(
	{ createdAt }: Pick<DiscountCode, 'createdAt'>,
	since: number,
	date = Date.now(),
): boolean {
	const sinceByShopify = date - (Date.now() - since);
	return Date.parse(createdAt ?? '') >= sinceByShopify - ROUNDING_MS;
}
