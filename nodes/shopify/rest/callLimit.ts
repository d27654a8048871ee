import type { QueryCost } from '../client/cost';

/** A full bucket empties in 20 s on every plan: 40 requests at 2 a second, 80 at 4, 400 at 20 (2026). */
const SECONDS_TO_EMPTY = 20;

/** Reads `X-Shopify-Shop-Api-Call-Limit`, such as `32/40`, as the bucket of a request that costs 1. */
export function callLimitOf(header: unknown): QueryCost | undefined {
	const [, used, size] = /^\s*(\d+)\s*\/\s*(\d+)\s*$/.exec(String(header)) ?? [];
	if (used === undefined || size === undefined || Number(size) === 0) return undefined;
	return {
		requestedQueryCost: 1,
		actualQueryCost: 1,
		throttleStatus: {
			maximumAvailable: Number(size),
			currentlyAvailable: Math.max(0, Number(size) - Number(used)),
			restoreRate: Number(size) / SECONDS_TO_EMPTY,
		},
	};
}
