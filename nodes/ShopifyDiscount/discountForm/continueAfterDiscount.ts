import { continueAfterId } from '../../shopify/graphql/lists';
import type { ContinueAfter } from '../../shopify/graphql/lists';

/** Continues after a discount by its ID, which works only if discounts are sorted by ID. */
export const continueAfter: ContinueAfter<{ id: string }> = ({ id }, variables) => {
	const { sortKey = 'ID' } = variables as { sortKey?: string };
	return sortKey === 'ID' ? continueAfterId(id, variables) : undefined;
};
