import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { storeOrigin } from '../../shopify/client/connection';
import { credentialTypeOf } from '../../shopify/client/credentialType';
import { allOf } from '../../shopify/search/tree';
import type { Search } from '../../shopify/search/tree';
import { searchForWords } from '../../shopify/search/words';
import { writeSearch } from '../../shopify/search/write';

/** How many entries the editor gets at a time; it asks for more when the user scrolls. */
export const PAGE_SIZE = 50;

interface Entry {
	id: string;
	name: string;
}

/** Says which discount an entry is: by its title, and its status unless it works now. */
export const discountName = (title: string, status: string) =>
	status === 'ACTIVE' ? title : `${title} (${status.toLowerCase()})`;

/** Makes a page of a list in the editor, with links into the Shopify admin. */
export async function listPage(
	context: ILoadOptionsFunctions,
	folder: string,
	entries: Entry[],
	{ hasNextPage, endCursor }: { hasNextPage: boolean; endCursor: string | null },
): Promise<INodeListSearchResult> {
	const { shop } = await context.getCredentials(credentialTypeOf(context));
	const store = /^https:\/\/(.+)\.myshopify\.com$/.exec(storeOrigin(shop))?.[1];
	const results = entries.map(({ id, name }): INodeListSearchItems => {
		const url = `https://admin.shopify.com/store/${store}/${folder}/${id.split('/').pop() ?? ''}`;
		return { name, value: id, ...(store && { url }) };
	});
	return { results, paginationToken: (hasNextPage && endCursor) || undefined };
}

/** Makes the search for what a user types into a list, among what `also` finds; undefined finds all. */
export function searchFor(typed = '', ...also: Search[]): string | undefined {
	const words = searchForWords(typed);
	const search = allOf([...also, ...(words ? [words] : [])]);
	return search && writeSearch(search);
}
