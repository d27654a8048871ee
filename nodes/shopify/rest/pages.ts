import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import { samePage } from '../graphql/cursor';
import type { SendOptions } from '../graphql/send';
import type { Endpoint, RestCall } from './endpoint';
import { sendRest } from './send';

interface Page<T> {
	rows: T[];
	nextPage?: string;
}

/** Reads a list page by page, following the links; throws if a page repeats. */
export async function* readRestPages<T>(
	context: RequestContext,
	endpoint: Endpoint<Page<T>>,
	call: RestCall,
	{ limit = Infinity, ...options }: SendOptions & { limit?: number } = {},
): AsyncGenerator<T[], void> {
	const seen = new Set<string>();
	let read = 0;
	let last = '';
	for (let page: string | undefined; ; ) {
		const { rows, nextPage } = await sendRest(context, endpoint, { ...call, page }, options);
		// The address of the second page may return the first page again.
		const text = rows.length > 0 ? JSON.stringify(rows) : '';
		if (text !== '' && text === last)
			throw toNodeApiError(context, samePage(read), options.itemIndex);
		last = text;
		yield rows.slice(0, limit - read);
		read += rows.length;
		if (read >= limit || nextPage === undefined) return;
		if (seen.has(nextPage)) throw toNodeApiError(context, samePage(read), options.itemIndex);
		seen.add(nextPage);
		page = nextPage;
	}
}
