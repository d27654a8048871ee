import type { RequestContext } from '../shared/http/context';
import { toNodeApiError } from '../shared/http/nodeError';
import type { Failure } from '../shared/http/failure';
import { send } from './api/send';
import type { Call, SendOptions } from './api/send';

/** Shoplazza's largest page, and the size of a page without a limit. */
export const MAX_PAGE_SIZE = 250;
export const DEFAULT_PAGE_SIZE = 50;

/** Reads a list, keeping one page at a time in memory; throws if a page repeats. */
export async function* readPages<T extends { id?: string }>(
	context: RequestContext,
	pageOf: (page: number, limit: number) => Call<T[]>,
	limit: number,
	options: SendOptions = {},
): AsyncGenerator<T[], void> {
	const pageSize = Math.min(MAX_PAGE_SIZE, limit);
	const seen = new Set<string>();
	let read = 0;
	let firstSize = 0;
	for (let page = 1; ; page++) {
		const records = await send(context, pageOf(page, pageSize), options);
		if (page === 1) firstSize = records.length;
		// A record created meanwhile moves others to the next page.
		const fresh = records.filter(({ id }) => id === undefined || !seen.has(id));
		if (records.length > 0 && fresh.length === 0) {
			throw toNodeApiError(context, repeatedPage, options.itemIndex);
		}
		for (const { id } of fresh) if (id !== undefined) seen.add(id);
		yield fresh.slice(0, limit - read);
		read += fresh.length;
		if (read >= limit || isLastPage(records.length, { page, pageSize, firstSize })) return;
	}
}

// If a store returns smaller pages than requested, the first page is still full.
function isLastPage(
	length: number,
	{ page, pageSize, firstSize }: { page: number; pageSize: number; firstSize: number },
): boolean {
	if (length >= pageSize) return false;
	return page === 1 ? length < DEFAULT_PAGE_SIZE : length < firstSize;
}

const repeatedPage: Failure = {
	kind: 'unreadable',
	message: 'Shoplazza sent the same page of the list twice',
	description: 'The list cannot be read to its end. Try again, or ask for fewer.',
	executed: 'no',
};
