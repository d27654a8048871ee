import type { GraphQLResolveInfo } from 'graphql';
import type { Settings } from '../settings';
import type { StoreState } from '../state/store';
import type { Caller } from '../state/tokens';
import type { When } from './searchDates';

/** What a resolver gets to know about the request it serves. */
export interface Context {
	store: StoreState;
	settings: Settings;
	caller: Caller;
	/** What the caller's app may do. */
	scopes: readonly string[];
	/** Milliseconds by the store's clock: for dates. */
	now: number;
	/** Milliseconds by the caller's clock: for what takes time. */
	clock: number;
	version: string;
	/** Countries that this mutation added: its answer lists none of them (recorded on 2026-04). */
	addedCountries?: readonly string[];
	/** Bulk mutations in one request share one job (recorded on 2026-04). */
	sharedJobId?: string;
}

/** The moment and the zone that dates in a search refer to. */
export function whenOf({ now, store }: Context): When {
	return { now, zone: store.shop.ianaTimezone };
}

// Arguments have been coerced against Shopify's schema before a resolver sees them; each resolver
// names the shape it relies on, which only a bivariant signature allows.
export type Resolver = {
	bivarianceHack(args: object, context: Context, info: GraphQLResolveInfo): unknown;
}['bivarianceHack'];

export type Resolvers = Record<string, Resolver>;
