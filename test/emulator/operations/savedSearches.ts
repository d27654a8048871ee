import type { Context, Resolvers } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import { gid, numericId } from '../gid';
import type { SavedSearch } from '../state/types';

/** The saved searches that bulk mutations can be given. */
export const savedSearchQueries: Resolvers = {
	codeDiscountSavedSearches: (args: PageArgs, context) => list(context, args, 'code'),
	automaticDiscountSavedSearches: (args: PageArgs, context) => list(context, args, 'automatic'),
	discountRedeemCodeSavedSearches: (args: PageArgs, context) => list(context, args, 'redeemCode'),
};

const RESOURCE_TYPES = {
	code: 'PRICE_RULE',
	automatic: 'PRICE_RULE',
	redeemCode: 'DISCOUNT_REDEEM_CODE',
} as const;

function list(context: Context, args: PageArgs, about: SavedSearch['about']): unknown {
	const found = [...context.store.savedSearches.values()].filter((one) => one.about === about);
	return paginate(found, args, show);
}

/** Finds a saved search by its global ID. */
export function savedSearchById({ id }: { id: string }, context: Context): unknown {
	const saved = context.store.savedSearches.get(numericId(id, 'SavedSearch') ?? -1);
	return saved === undefined ? null : show(saved);
}

function show(saved: SavedSearch): Record<string, unknown> {
	return {
		__typename: 'SavedSearch',
		id: gid('SavedSearch', saved.id),
		legacyResourceId: String(saved.id),
		name: saved.name,
		query: saved.query,
		searchTerms: saved.query,
		filters: [],
		resourceType: RESOURCE_TYPES[saved.about],
	};
}
