import type { Call } from '../openapi/call';
import { invalidParameter } from '../openapi/refusal';

const DEFAULT_LIMIT = 50;
const MAX_LIMIT = 250;

/**
 * Cuts out the page that is asked for.
 *
 * Assumptions: pages count from 1, a page after the last is empty, a limit above the maximum is
 * refused, and lists of codes have the limits of the list of price rules.
 */
export function pageOf<Item>(items: Item[], { query }: Call): Item[] {
	const limit = readWhole(query.limit, 'limit', DEFAULT_LIMIT, MAX_LIMIT);
	const page = readWhole(query.page, 'page', 1, Number.MAX_SAFE_INTEGER);
	return items.slice((page - 1) * limit, page * limit);
}

function readWhole(given: unknown, name: string, normal: number, max: number): number {
	if (given === undefined) return normal;
	const value = typeof given === 'string' && /^\d+$/.test(given) ? Number(given) : 0;
	if (value < 1 || value > max) throw invalidParameter(`${name} must be a number from 1 to ${max}`);
	return value;
}
