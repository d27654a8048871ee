import { isObject } from '../../shared/isObject';

/** Shopify's limit on the requested cost of a query, in points, on every plan (2026-11). */
export const MAX_QUERY_COST = 1000;

/** The cost bucket of one app in one store, in query cost points; `restoreRate` is points per second. */
export interface ThrottleStatus {
	maximumAvailable: number;
	currentlyAvailable: number;
	restoreRate: number;
}

export interface QueryCost {
	requestedQueryCost: number;
	actualQueryCost: number | null;
	throttleStatus: ThrottleStatus;
}

/** Reads the cost of a request from the body of its answer. */
export const costIn = (body: unknown): QueryCost | undefined =>
	isObject(body) && isObject(body.extensions) ? readCost(body.extensions.cost) : undefined;

/** Parses the cost of a request; undefined if it is implausible, so that no request waits because of it. */
export function readCost(cost: unknown): QueryCost | undefined {
	if (!isObject(cost) || !isObject(cost.throttleStatus)) return undefined;
	const { requestedQueryCost, actualQueryCost } = cost;
	const { maximumAvailable, currentlyAvailable, restoreRate } = cost.throttleStatus;
	if (!isNumber(maximumAvailable) || maximumAvailable <= 0) return undefined;
	if (!isNumber(restoreRate) || restoreRate <= 0) return undefined;
	if (!isNumber(currentlyAvailable) || !isNumber(requestedQueryCost)) return undefined;
	return {
		requestedQueryCost: clamp(requestedQueryCost, MAX_QUERY_COST),
		actualQueryCost: isNumber(actualQueryCost) ? clamp(actualQueryCost, MAX_QUERY_COST) : null,
		throttleStatus: {
			maximumAvailable,
			currentlyAvailable: clamp(currentlyAvailable, maximumAvailable),
			restoreRate,
		},
	};
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

const clamp = (value: number, max: number) => Math.min(max, Math.max(0, value));
