import { continueAfterId } from '../../shopify/graphql/lists';
import type { ContinueAfter } from '../../shopify/graphql/lists';

/** Goes on behind a discount by its ID, unless discounts are sorted by something else. */
export const continueAfter: ContinueAfter<{ id: string }> = ({ id }, variables) => {
	const { sortKey = 'ID' } = variables as { sortKey?: string };
	return sortKey === 'ID' ? continueAfterId(id, variables) : undefined;
};
