import { isObject } from '../../shared/isObject';

/** Shopify's cap on the requested cost of a single query, in points, on every plan (2026-11). */
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

/** Finds in the body of an answer what the request cost. */
export const costIn = (body: unknown): QueryCost | undefined =>
	isObject(body) && isObject(body.extensions) ? readCost(body.extensions.cost) : undefined;

/** Reads what a request cost; undefined where that makes no sense, so that nobody waits for it. */
export function readCost(cost: unknown): QueryCost | undefined {
	if (!isObject(cost) || !isObject(cost.throttleStatus)) return undefined;
	const { requestedQueryCost, actualQueryCost } = cost;
	const { maximumAvailable, currentlyAvailable, restoreRate } = cost.throttleStatus;
	if (!isNumber(maximumAvailable) || maximumAvailable <= 0) return undefined;
	if (!isNumber(restoreRate) || restoreRate <= 0) return undefined;
	if (!isNumber(currentlyAvailable) || !isNumber(requestedQueryCost)) return undefined;
	return {
		requestedQueryCost: within(requestedQueryCost, MAX_QUERY_COST),
		actualQueryCost: isNumber(actualQueryCost) ? within(actualQueryCost, MAX_QUERY_COST) : null,
		throttleStatus: {
			maximumAvailable,
			currentlyAvailable: within(currentlyAvailable, maximumAvailable),
			restoreRate,
		},
	};
}

const isNumber = (value: unknown): value is number => Number.isFinite(value);

const within = (value: number, most: number) => Math.min(most, Math.max(0, value));
