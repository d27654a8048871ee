import { NOTHING_CHANGED } from '../../shared/http/failure';
import type { Failure } from '../../shared/http/failure';
import { isObject } from '../../shared/isObject';

/** Says whether an answer promises more behind a cursor that it does not give, or that was sent. */
export function isStuck(data: unknown, variables: object): boolean {
	return 'after' in variables && hasStuckPage(data, variables.after);
}

// The list that is paged is inside objects only; lists in its nodes are not paged.
function hasStuckPage(value: unknown, after: unknown): boolean {
	if (!isObject(value)) return false;
	const { pageInfo } = value;
	if (isObject(pageInfo) && 'endCursor' in pageInfo && pageInfo.hasNextPage === true) {
		return !pageInfo.endCursor || pageInfo.endCursor === after;
	}
	return Object.values(value).some((inner) => hasStuckPage(inner, after));
}

/** Says that a list does not go on, though it promises to. */
export const samePage = (read?: number): Failure => ({
	kind: 'unreadable',
	message: 'Shopify sent the same page twice',
	description: `${read === undefined ? '' : `${read} results were read before. `}${NOTHING_CHANGED} Try again later.`,
	executed: 'no',
});
