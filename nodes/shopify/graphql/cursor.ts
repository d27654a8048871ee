import { NOTHING_CHANGED } from '../../shared/http/failure';
import type { Failure } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';

/** Says whether an answer promises a next page but its cursor is missing or did not move. */
export function isStuck(data: unknown, variables: object): boolean {
	return 'after' in variables && hasStuckPage(data, variables.after);
}

// The paged list is nested in objects only; lists in its nodes are not paged.
function hasStuckPage(value: unknown, after: unknown): boolean {
	if (!isObject(value)) return false;
	const { pageInfo } = value;
	if (isObject(pageInfo) && 'endCursor' in pageInfo && pageInfo.hasNextPage === true) {
		return !pageInfo.endCursor || pageInfo.endCursor === after;
	}
	return Object.values(value).some((inner) => hasStuckPage(inner, after));
}

/** Makes the failure of a list whose cursor does not move. */
export const samePage = (read?: number): Failure => ({
	kind: 'unreadable',
	message: 'Shopify sent the same page twice',
	description: `${read === undefined ? '' : `${read} results were read before. `}${NOTHING_CHANGED} Try again later.`,
	executed: 'no',
});
