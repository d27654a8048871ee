import type { IExecuteFunctions } from 'n8n-workflow';
import { oneOf } from '../../../shared/parameters/choice';
import { isPartlyFromModel, isTool } from '../../../shared/parameters/fromModel';
import { intOf } from '../../../shared/parameters/number';
import { isEmpty, refuse } from '../../../shared/parameters/refuse';
import { toGid } from '../../../shopify/client/gid';
import type { GidType } from '../../../shopify/client/gid';
import { send } from '../../../shopify/graphql/send';
import { gidList } from '../../../shopify/parameters/id';
import type { Searched } from '../../../shopify/search/fields';
import { readSearch } from '../../../shopify/search/readSearch';
import type { Search } from '../../../shopify/search/tree';
import { getSavedSearchDocument } from '../documents';

/** One discount or code that an item selects. */
export interface Selected {
	id: string;
	/** Members of one group are sent in one request. */
	group: string;
	/** What has been read of it so far. */
	known?: { code: string; usageCount: number; bulkCreationId?: string };
}

/** Runs a read once per key and shares its result among items. */
export type Memoize = <T>(key: string, make: () => Promise<T>) => Promise<T>;

/** Reads `Select By`. */
export const selectByOf = (context: IExecuteFunctions, item: number, more: string[] = []) =>
	oneOf(
		'Select By',
		[...more, 'ids', 'savedSearch', 'search'],
		context.getNodeParameter('selectBy', item, 'ids'),
	);

/** Reads the IDs in a parameter of an item; throws if there are none. */
export function idsOf(
	context: IExecuteFunctions,
	item: number,
	{ type, name, label }: { type: GidType; name: string; label: string },
): string[] {
	const ids = gidList(type, label, context.getNodeParameter(name, item, ''));
	if (ids.length === 0) throw refuse(label, 'is empty');
	return ids;
}

/** Reads the search of an item, typed or saved; throws if it could match everything. */
export async function searchOfItem(
	context: IExecuteFunctions,
	item: number,
	selectBy: string,
	searched: Searched,
): Promise<Search> {
	assertChosenByPerson(context, selectBy === 'search' ? 'search' : 'savedSearchId');
	const purpose = { searched, changes: true };
	if (selectBy === 'search') {
		return readSearch('Search', context.getNodeParameter('search', item, ''), purpose);
	}
	const label = 'Saved Search Name or ID';
	const value = context.getNodeParameter('savedSearchId', item, '');
	const id = toGid('SavedSearch', value);
	if (!id) throw refuse(label, isEmpty(value) ? 'is empty' : 'must be the ID of a saved search');
	const { node } = await send(context, getSavedSearchDocument, { id }, { itemIndex: item });
	if (!node || !('query' in node)) throw refuse(label, 'names no saved search of the store');
	const about = `names the search '${node.query}', which `;
	return readSearch(label, node.query, { ...purpose, about });
}

/** Reads how many matches are allowed. */
export function maxMatchesOf(context: IExecuteFunctions, item: number): number {
	assertChosenByPerson(context, 'maxMatches');
	return intOf('Refuse if More Than', context.getNodeParameter('maxMatches', item, 100), 1);
}

const NAME_EACH =
	'Name each in a field for IDs or codes, or give the field of the tool a fixed value.';

const CHOSEN = {
	maxMatches: ['Refuse if More Than', 'Give the field of the tool a fixed number.'],
	savedSearchId: ['Saved Search Name or ID', NAME_EACH],
	search: ['Search', NAME_EACH],
} as const;

/** Throws if a model defines what a bulk change selects, other than by naming each. */
function assertChosenByPerson(context: IExecuteFunctions, name: keyof typeof CHOSEN) {
	if (!isTool(context) || !isPartlyFromModel(context.getNode().parameters[name])) return;
	const [label, advice] = CHOSEN[name];
	throw refuse(label, 'cannot be defined by a model, because a slip would change too much', advice);
}

/** Returns the error for more matches than allowed. */
export const tooMany = (found: string, what = 'the search finds') =>
	refuse(
		'Refuse if More Than',
		`has stopped this: ${what} ${found}. Check them with Get Many; if you mean all of them, raise the number`,
	);
