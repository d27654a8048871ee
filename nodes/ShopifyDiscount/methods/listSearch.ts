import type {
	ILoadOptionsFunctions,
	INodeListSearchItems,
	INodeListSearchResult,
} from 'n8n-workflow';
import { storeOrigin } from '../../shopify/client/connection';
import { credentialTypeOf } from '../../shopify/client/credentialType';
import { send } from '../../shopify/graphql/send';
import { listPriceRules, MAX_PAGE_SIZE } from '../../shopify/priceRules/endpoints';
import { sendRest } from '../../shopify/rest/send';
import { allOf, condition } from '../../shopify/search/tree';
import type { Search } from '../../shopify/search/tree';
import { searchForWords } from '../../shopify/search/words';
import { writeSearch } from '../../shopify/search/write';
import { adminFolder } from '../locators';
import type { Located } from '../locators';
import {
	searchAutomaticDiscountsDocument,
	searchCollectionsDocument,
	searchCustomersDocument,
	searchDiscountsDocument,
	searchMarketsDocument,
	searchProductsDocument,
	searchSegmentsDocument,
} from './documents';

/** How many entries the editor gets per page; it requests more when the user scrolls. */
const PAGE_SIZE = 50;

/** How many pages are scanned per request of the editor: Shopify cannot search price rules by title. */
const PAGES_AT_A_TIME = 10;

interface Page<Node> {
	nodes: Node[];
	pageInfo: { hasNextPage: boolean; endCursor: string | null };
}

interface Entry {
	id: string;
	name: string;
}

/** The list searches of the editor, under the names that the locators use. */
export const listSearch = {
	searchAutomaticDiscounts: list(
		'automaticDiscount',
		async (context, variables) => {
			const answer = await send(context, searchAutomaticDiscountsDocument, variables);
			return named(answer.discountNodes, ({ discount }) => discountName(discount));
		},
		condition('method', 'automatic'),
	),
	searchCollections: list('collection', async (context, variables) => {
		const { collections } = await send(context, searchCollectionsDocument, variables);
		return named(collections, ({ title }) => title);
	}),
	searchCustomers: list('customer', async (context, variables) => {
		const { customers } = await send(context, searchCustomersDocument, variables);
		return named(customers, ({ displayName, defaultEmailAddress }) => {
			const email = defaultEmailAddress?.emailAddress;
			return email && email !== displayName ? `${displayName} (${email})` : displayName;
		});
	}),
	searchDiscounts: list(
		'discount',
		async (context, variables) => {
			const answer = await send(context, searchDiscountsDocument, variables);
			return named(answer.discountNodes, ({ discount }) => discountName(discount));
		},
		condition('method', 'code'),
	),
	searchMarkets: list('market', async (context, variables) => {
		const { markets } = await send(context, searchMarketsDocument, variables);
		return named(markets, ({ name }) => name);
	}),
	searchPriceRules,
	searchProducts: list('product', async (context, variables) => {
		const { products } = await send(context, searchProductsDocument, variables);
		return named(products, ({ title }) => title);
	}),
	searchSegments: list('segment', async (context, variables) => {
		const { segments } = await send(context, searchSegmentsDocument, variables);
		return named(segments, ({ name }) => name);
	}),
};

type ReadPage = (
	context: ILoadOptionsFunctions,
	variables: { first: number; after?: string; query?: string },
) => Promise<Page<Entry>>;

/** Returns a list search that reads pages with `readPage` and finds only what matches `also`. */
function list(thing: Located, readPage: ReadPage, ...also: Search[]) {
	return async function (this: ILoadOptionsFunctions, filter?: string, paginationToken?: string) {
		const query = searchFor(filter, ...also);
		const page = await readPage(this, { first: PAGE_SIZE, after: paginationToken, query });
		return await listPage(this, adminFolder(thing), page.nodes, page.pageInfo);
	};
}

/** Turns the nodes of a page into entries; drops those without a name. */
function named<Node extends { id: string }>(
	{ nodes, pageInfo }: Page<Node>,
	nameOf: (node: Node) => string | undefined,
): Page<Entry> {
	const entries = nodes.map((node) => ({ id: node.id, name: nameOf(node) }));
	return { nodes: entries.filter((entry): entry is Entry => entry.name !== undefined), pageInfo };
}

/** Returns the title of a discount, with its status unless it is active. */
function discountName(discount: { title: string; status: string } | object): string | undefined {
	// A document selects titles only for discounts of its own method.
	if (!('title' in discount)) return undefined;
	const { title, status } = discount;
	return status === 'ACTIVE' ? title : `${title} (${status.toLowerCase()})`;
}

async function searchPriceRules(
	this: ILoadOptionsFunctions,
	filter = '',
	paginationToken?: string,
) {
	const typed = filter.trim().toLowerCase();
	const query = { limit: MAX_PAGE_SIZE };
	const entries: Entry[] = [];
	let page = paginationToken;
	for (let read = 0; read < PAGES_AT_A_TIME; read++) {
		const { rows, nextPage } = await sendRest(this, listPriceRules, { params: {}, query, page });
		for (const { id, title } of rows) {
			if (title.toLowerCase().includes(typed)) entries.push({ id, name: title });
		}
		page = nextPage;
		if (page === undefined || entries.length > 0) break;
	}
	const pageInfo = { hasNextPage: page !== undefined, endCursor: page ?? null };
	return await listPage(this, adminFolder('priceRule'), entries, pageInfo);
}

/** Returns a page of a list in the editor, with links to the Shopify admin. */
export async function listPage(
	context: ILoadOptionsFunctions,
	folder: string,
	entries: Entry[],
	{ hasNextPage, endCursor }: Page<Entry>['pageInfo'],
): Promise<INodeListSearchResult> {
	const { shop } = await context.getCredentials(credentialTypeOf(context));
	const store = /^https:\/\/(.+)\.myshopify\.com$/.exec(storeOrigin(shop))?.[1];
	const results = entries.map(({ id, name }): INodeListSearchItems => {
		const url = `https://admin.shopify.com/store/${store}/${folder}/${id.split('/').pop() ?? ''}`;
		return { name, value: id, ...(store && { url }) };
	});
	return { results, paginationToken: (hasNextPage && endCursor) || undefined };
}

function searchFor(typed = '', ...also: Search[]): string | undefined {
	const words = searchForWords(typed);
	const search = allOf([...also, ...(words ? [words] : [])]);
	return search && writeSearch(search);
}
