import type { Context } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import type { BuyerContext, Destination } from '../state/types';
import { pick, showCustomer, showMarket, showSegment } from './targets';

type View = Record<string, unknown>;

/** Shows who may use a discount. */
export function showContext(context: Context, buyers: BuyerContext): View {
	const { store } = context;
	switch (buyers.type) {
		case 'all':
			return { __typename: 'DiscountBuyerSelectionAll', all: 'ALL' };
		case 'customers':
			return {
				__typename: 'DiscountCustomers',
				customers: () => pick(store.customers, buyers.ids).map(showCustomer),
			};
		case 'segments':
			return {
				__typename: 'DiscountCustomerSegments',
				segments: () => pick(store.segments, buyers.ids).map(showSegment),
			};
		case 'markets':
			return {
				__typename: 'DiscountMarkets',
				marketsCount: buyers.ids.length,
				markets: (args: PageArgs) => paginate(pick(store.markets, buyers.ids), args, showMarket),
			};
	}
}

/** Shows the same in the deprecated form. */
export function showCustomerSelection(context: Context, buyers: BuyerContext): View {
	if (buyers.type === 'all') return { __typename: 'DiscountCustomerAll', allCustomers: true };
	if (buyers.type === 'markets')
		return { __typename: 'DiscountCustomerSelectionUnknown', customerSelectionType: '' };
	return showContext(context, buyers);
}

/** Shows where a free-shipping discount ships to. */
export function showDestination(context: Context, destination: Destination | null): View {
	if (destination === null || destination.all) {
		return { __typename: 'DiscountCountryAll', allCountries: true };
	}
	return {
		__typename: 'DiscountCountries',
		countries: destination.countries.filter(
			(country) => context.addedCountries?.includes(country) !== true,
		),
		includeRestOfWorld: destination.includeRestOfWorld,
	};
}
