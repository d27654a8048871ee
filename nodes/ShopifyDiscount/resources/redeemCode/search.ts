import { checkedSearch } from '../discount/search';

/** What `codes(query:)` knows, as documented for 2026-10. */
const FIELDS = new Set(['default', 'id', 'times_used']);

/** Returns a search for redeem codes; refuses one that would find all codes by a slip. */
export const checkedCodeSearch = (label: string, value: unknown) =>
	checkedSearch(label, value, 'codes', FIELDS);
