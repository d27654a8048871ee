import { behindId } from '../../shopify/graphql/lists';
import type { GoOnBehind } from '../../shopify/graphql/lists';

/** Goes on behind a discount by its ID, unless discounts are sorted by something else. */
export const goOnBehind: GoOnBehind<{ id: string }> = ({ id }, variables) => {
	const { sortKey = 'ID' } = variables as { sortKey?: string };
	return sortKey === 'ID' ? behindId(id, variables) : undefined;
};
