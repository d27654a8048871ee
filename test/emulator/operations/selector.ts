import type { Context } from '../graphql/context';
import { userError, type UserError } from '../graphql/errors';
import { fieldsOfQuery } from '../graphql/search';
import { numericId } from '../gid';
import type { SavedSearch } from '../state/types';

/** One of these chooses what a bulk mutation is about. */
export interface SelectorArgs {
	ids?: string[] | null;
	search?: string | null;
	savedSearchId?: string | null;
}

const WORDS = {
	code: {
		missing: "Missing expected argument key: 'ids', 'search' or 'saved_search_id'.",
		tooMany: "Only one of 'ids', 'search' or 'saved_search_id' is allowed.",
		savedSearch: "Invalid 'saved_search_id'.",
	},
	automatic: {
		missing: 'One of IDs, search argument or saved search ID is required.',
		tooMany: 'Only one of IDs, search argument or saved search ID is allowed.',
		savedSearch: 'Invalid savedSearchId.',
	},
};

/** Finds the query a selector stands for: its own or that of a saved search. */
export function queryOf(
	context: Context,
	args: SelectorArgs,
	about: SavedSearch['about'],
): string | undefined {
	if (args.savedSearchId == null) return args.search ?? undefined;
	const id = numericId(args.savedSearchId, 'SavedSearch') ?? -1;
	const saved = context.store.savedSearches.get(id);
	return saved?.about === about ? saved.query : undefined;
}

/** Checks that there is one usable selector; wording and codes recorded on 2026-04. */
export function checkSelector(
	context: Context,
	args: SelectorArgs,
	about: SavedSearch['about'],
): UserError[] {
	const method = about === 'automatic' ? 'automatic' : 'code';
	const words = WORDS[method];
	const given = [args.ids, args.search, args.savedSearchId].filter((one) => one != null).length;
	if (given === 0) return [userError(null, words.missing, 'MISSING_ARGUMENT')];
	if (given > 1) return [userError(null, words.tooMany, 'TOO_MANY_ARGUMENTS')];
	if (args.savedSearchId != null && queryOf(context, args, about) === undefined) {
		return [userError(['savedSearchId'], words.savedSearch, 'INVALID')];
	}
	if (args.ids?.length === 0) {
		return [userError(null, 'Something went wrong, please try again.', null)];
	}
	// A blank search is refused for codes and passes for automatic discounts.
	if (method === 'code' && args.search?.trim() === '') {
		return [userError(['search'], "'Search' can't be blank.", 'BLANK')];
	}
	return [];
}

const DELETE_FIELDS = new Set([
	'created_at',
	'default',
	'discount_type',
	'ends_at',
	'id',
	'starts_at',
	'status',
	'tag',
	'times_used',
	'title',
	'type',
	'updated_at',
]);

/** Only discountCodeBulkDelete looks at field names; the others take them silently. */
export function checkDeleteSearch(search: string | null | undefined): UserError[] {
	const unknown = fieldsOfQuery(search ?? '').filter((name) => !DELETE_FIELDS.has(name));
	if (unknown.length === 0) return [];
	const text = `Invalid search field(s): ${[...new Set(unknown)].join(', ')}. Check the query syntax.`;
	return [userError(['search'], text, 'INVALID')];
}
