import type { IExecuteFunctions } from 'n8n-workflow';
import { continueAfterId, readPages } from '../../../../nodes/shopify/graphql/lists';
import type { ContinueAfter, Page } from '../../../../nodes/shopify/graphql/lists';
import { searchProductsDocument } from '../../../../nodes/ShopifyDiscount/methods/documents';
import { continueAfter as continueAfterDiscount } from '../../../../nodes/ShopifyDiscount/discountForm/continueAfterDiscount';
import { send } from '../../../../nodes/shopify/graphql/send';

jest.mock('../../../../nodes/shopify/graphql/send', () => ({ send: jest.fn() }));

jest.mock('../../../../nodes/shared/http/nodeError', () => ({
	toNodeApiError: (_context: unknown, { message, description }: Record<string, string>) =>
		new Error(`${message}: ${description}`),
}));

const answers = send as jest.Mock;

const MAX_PAGED = 25_000;

const page = (nodes: number[], endCursor: string | null, hasNextPage = true): Page<number> => ({
	nodes,
	pageInfo: { hasNextPage, endCursor },
});

async function read(limit?: number, continueAfter?: ContinueAfter<number>) {
	const pages: number[][] = [];
	const reads = {
		document: searchProductsDocument,
		variables: { query: 'q' },
		limit,
		continueAfter,
		pageOf: (result: unknown) => result as Page<number>,
	};
	for await (const nodes of readPages({} as IExecuteFunctions, reads)) pages.push(nodes);
	return pages;
}

const asked = () => answers.mock.calls.map(([, , variables]) => variables as object);

beforeEach(() => answers.mockReset());

it('follows the cursor to the end, page by page', async () => {
	answers.mockResolvedValueOnce(page([1, 2], 'a')).mockResolvedValueOnce(page([3], null, false));
	expect(await read()).toEqual([[1, 2], [3]]);
	expect(asked()).toEqual([
		{ query: 'q', first: 250, after: null },
		{ query: 'q', first: 250, after: 'a' },
	]);
});

it('requests no more than the limit', async () => {
	answers.mockResolvedValueOnce(page([1, 2], 'a')).mockResolvedValueOnce(page([3], 'b'));
	expect(await read(3)).toEqual([[1, 2], [3]]);
	expect(asked().map((variables) => 'first' in variables && variables.first)).toEqual([3, 1]);
});

it.each(['a', null])('stops at a cursor that does not move: %s', async (second) => {
	answers.mockResolvedValueOnce(page([1, 2], 'a')).mockResolvedValueOnce(page([3], second));
	await expect(read()).rejects.toThrow('Shopify sent the same page twice: 3 results were read');
	expect(answers).toHaveBeenCalledTimes(2);
});

it('continues after the last result if Shopify stops paging', async () => {
	answers
		.mockResolvedValueOnce(page(Array(MAX_PAGED).fill(7), 'a', false))
		.mockResolvedValueOnce(page([8], null, false));
	await read(undefined, (last) => ({ behind: last }));
	expect(asked()[1]).toEqual({ behind: 7, first: 250, after: null });
});

it.each([undefined, () => undefined])(
	'throws, instead of ending the list, if it cannot continue after the last result',
	async (continueAfter) => {
		answers.mockResolvedValueOnce(page(Array(MAX_PAGED).fill(7), 'a', false));
		await expect(read(undefined, continueAfter)).rejects.toThrow(
			"Shopify lists no more than 25000 results in this order: Remove 'Sort By'",
		);
	},
);

it('does not continue beyond the limit', async () => {
	answers.mockResolvedValueOnce(page(Array(MAX_PAGED).fill(7), 'a', false));
	await expect(read(MAX_PAGED)).resolves.toHaveLength(1);
});

it.each([
	[{}, { query: 'id:>5' }],
	[{ query: 'a OR b' }, { query: '(a OR b) AND id:>5' }],
	[
		{ query: null, reverse: true },
		{ query: 'id:<5', reverse: true },
	],
])('%j after an ID is %j', (variables, behind) => {
	expect(continueAfterId('gid://shopify/Thing/5', variables)).toEqual(behind);
});

it.each([
	[{}, true],
	[{ sortKey: 'ID' }, true],
	[{ sortKey: 'TITLE' }, false],
])('continues after a discount with %j: %j', (variables, goesOn) => {
	const next = continueAfterDiscount({ id: 'gid://shopify/DiscountCodeNode/5' }, variables);
	expect(next !== undefined).toBe(goesOn);
});
