import { readNumber, refuseField, type RestAnswer, type RestRequest } from './request';

export const MAX_LIMIT = 250;
const DEFAULT_LIMIT = 50;
const BESIDE_A_CURSOR = new Set(['page_info', 'limit', 'fields']);

/** A place in a list, and the filters that the list was asked for with. */
interface Cursor {
	direction: 'next' | 'previous';
	/** The entry on whose other side the page begins. */
	id: number;
	filters: Record<string, string>;
}

/** A list that the client asked for: which part, and with which filters. */
export interface PageRequest {
	limit: number;
	cursor: Cursor | undefined;
	filters: Record<string, string>;
}

/** Reads which page of a list is wanted; what is wrong with that is an answer. */
export function readPage({ query }: RestRequest): PageRequest | RestAnswer {
	const limit = query.limit === undefined ? DEFAULT_LIMIT : readNumber(query.limit);
	// Our wording and our assumption: that 250 is the limit is known, not what happens beyond it.
	if (limit === undefined || limit < 1 || limit > MAX_LIMIT) {
		return refuseField(400, 'limit', `must be between 1 and ${MAX_LIMIT}`);
	}
	if (query.page_info === undefined) {
		const filters = Object.entries(query).filter(([name]) => !BESIDE_A_CURSOR.has(name));
		return { limit, cursor: undefined, filters: Object.fromEntries(filters) };
	}
	const stranger = Object.keys(query).find((name) => !BESIDE_A_CURSOR.has(name));
	if (stranger !== undefined) {
		// The wording is ours.
		return refuseField(400, stranger, `${stranger} cannot be passed beside page_info.`);
	}
	const cursor = decode(query.page_info);
	if (cursor === undefined) return refuseField(400, 'page_info', 'Invalid value.');
	return { limit, cursor, filters: cursor.filters };
}

export interface Page<T> {
	entries: T[];
	headers: Record<string, string>;
}

/**
 * Cuts a page out of entries in order of their IDs, and says by Link which are next to it. That
 * lists are in this order is our assumption.
 */
export function cutPage<T extends { id: number }>(
	{ host, url }: RestRequest,
	all: readonly T[],
	{ limit, cursor, filters }: PageRequest,
): Page<T> {
	const [start, end] = bounds(all, limit, cursor);
	const link = (direction: Cursor['direction'], id: number) => {
		const query = new URLSearchParams({
			limit: String(limit),
			page_info: encode({ direction, id, filters }),
		});
		// Shopify's begins with https; this one can be followed as it stands.
		return `<http://${host}${url}?${query}>; rel="${direction}"`;
	};
	const [first, last] = [all[start], all[end - 1]];
	const links: string[] = [];
	if (start > 0 && first !== undefined) links.push(link('previous', first.id));
	if (end < all.length && last !== undefined) links.push(link('next', last.id));
	// Documented: either may come first. Here they take turns from page to page.
	if (Math.floor(start / limit) % 2 === 0) links.reverse();
	const headers: Record<string, string> = links.length === 0 ? {} : { Link: links.join(', ') };
	return { entries: all.slice(start, end), headers };
}

/** Leaves the fields that were asked for. */
export function chooseFields(entry: Record<string, unknown>, { query }: RestRequest) {
	if (query.fields === undefined) return entry;
	const wanted = query.fields.split(',').map((name) => name.trim());
	return Object.fromEntries(Object.entries(entry).filter(([name]) => wanted.includes(name)));
}

function bounds(
	all: ReadonlyArray<{ id: number }>,
	limit: number,
	cursor: Cursor | undefined,
): [start: number, end: number] {
	if (cursor === undefined) return [0, Math.min(limit, all.length)];
	const { direction, id } = cursor;
	const found = all.findIndex((one) => (direction === 'next' ? one.id > id : one.id >= id));
	const at = found === -1 ? all.length : found;
	return direction === 'next'
		? [at, Math.min(at + limit, all.length)]
		: [Math.max(0, at - limit), at];
}

function encode(cursor: Cursor): string {
	return Buffer.from(JSON.stringify(cursor)).toString('base64url');
}

function decode(text: string): Cursor | undefined {
	try {
		const cursor: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
		return isCursor(cursor) ? cursor : undefined;
	} catch {
		return undefined;
	}
}

function isCursor(value: unknown): value is Cursor {
	return (
		typeof value === 'object' &&
		value !== null &&
		'id' in value &&
		typeof value.id === 'number' &&
		'filters' in value &&
		typeof value.filters === 'object' &&
		'direction' in value &&
		(value.direction === 'next' || value.direction === 'previous')
	);
}
