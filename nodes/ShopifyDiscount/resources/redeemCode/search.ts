import type { Searched } from '../../../shopify/search/fields';
import { ID, TIMES_USED } from '../../discountForm/search';

/** The search fields of `codes(query:)`, as Shopify's schema documents them. */
export const CODES: Searched = {
	nouns: 'codes',
	fields: { default: { type: 'text' }, id: ID, times_used: TIMES_USED },
};
