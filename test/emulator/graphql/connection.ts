import { badRequest } from './errors';

export interface PageArgs {
	first?: number | null;
	last?: number | null;
	after?: string | null;
	before?: string | null;
	reverse?: boolean | null;
}

export interface Entry {
	id: number | string;
	/** What the list is sorted by; the ID itself by default. */
	value?: number | string;
}

const MAX_PAGE = 250;

// "Paging stops at 25,000": documented in 2026, not recorded; taken to be the end of the list.
const MAX_PAGED = 25_000;

/** Builds a page of a list that is in ascending order of its sort key. */
export function paginate<T extends Entry>(
	entries: readonly T[],
	args: PageArgs,
	show: (entry: T) => unknown,
	typeName?: string,
): Record<string, unknown> {
	const size = pageSize(args);
	const ordered = (args.reverse === true ? entries.toReversed() : entries).slice(0, MAX_PAGED);
	let from = 0;
	let to = ordered.length;
	if (args.after != null) from = indexOf(ordered, args.after) + 1;
	if (args.before != null) to = indexOf(ordered, args.before);
	const low = args.first != null ? from : Math.max(from, to - size);
	const high = args.first != null ? Math.min(to, from + size) : to;
	const page = ordered.slice(low, high);
	const cursors = page.map(cursorOf);
	return {
		...(typeName === undefined ? {} : { __typename: typeName }),
		nodes: () => page.map(show),
		edges: () => page.map((entry, i) => ({ cursor: cursors[i], node: show(entry) })),
		pageInfo: {
			hasNextPage: high < ordered.length,
			hasPreviousPage: low > 0,
			startCursor: cursors[0] ?? null,
			endCursor: cursors.at(-1) ?? null,
		},
	};
}

function pageSize(args: PageArgs): number {
	const { first, last } = args;
	if (first != null && last != null) {
		throw badRequest('providing both first and last is not supported');
	}
	const size = first ?? last;
	if (size == null) throw badRequest('you must provide one of first or last');
	const name = first != null ? 'first' : 'last';
	if (size < 0) throw badRequest(`${name} must be a non-negative integer`);
	if (size > MAX_PAGE) throw badRequest(`${name} cannot exceed ${MAX_PAGE}`);
	return size;
}

// Form of the cursors as recorded on 2026-04; nobody should read them.
function cursorOf(entry: Entry): string {
	const cursor = { last_id: entry.id, last_value: entry.value ?? String(entry.id) };
	return Buffer.from(JSON.stringify(cursor)).toString('base64');
}

function indexOf(entries: readonly Entry[], cursor: string): number {
	const id = readCursor(cursor);
	// Most lists are sorted by ID, which allows for very many entries.
	const found = typeof id === 'number' ? bisect(entries, id) : -1;
	if (found >= 0) return found;
	const index = entries.findIndex((entry) => entry.id === id);
	if (index >= 0) return index;
	// The entry is gone: go on where it would be, by ID.
	const next = entries.findIndex((entry) => typeof id === 'number' && Number(entry.id) > id);
	return next < 0 ? entries.length - 1 : next - 1;
}

function bisect(entries: readonly Entry[], id: number): number {
	let low = 0;
	let high = entries.length - 1;
	while (low <= high) {
		const middle = (low + high) >> 1;
		const at = Number(entries[middle]?.id);
		if (at === id) return middle;
		if (at < id) low = middle + 1;
		else high = middle - 1;
	}
	return -1;
}

function readCursor(cursor: string): unknown {
	try {
		const read: unknown = JSON.parse(Buffer.from(cursor, 'base64').toString());
		if (typeof read === 'object' && read !== null && 'last_id' in read) return read.last_id;
	} catch {
		// Falls through to the same refusal as any other text.
	}
	throw badRequest('Invalid cursor for current pagination sort.');
}
