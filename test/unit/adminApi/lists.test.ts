import type { IExecuteFunctions } from 'n8n-workflow';
import { readPages } from '../../../nodes/shared/adminApi/lists';
import type { Page } from '../../../nodes/shared/adminApi/lists';
import { searchProductsDocument } from '../../../nodes/ShopifyDiscount/listSearch/documents';
import { send } from '../../../nodes/shared/adminApi/send';

jest.mock('../../../nodes/shared/adminApi/send', () => ({
	send: jest.fn(),
	toNodeApiError: (_context: unknown, { message, description }: Record<string, string>) =>
		new Error(`${message}: ${description}`),
}));

const answers = send as jest.Mock;

const page = (nodes: number[], endCursor: string | null, hasNextPage = true): Page<number> => ({
	nodes,
	pageInfo: { hasNextPage, endCursor },
});

async function read(limit?: number) {
	const pages: number[][] = [];
	const reads = {
		document: searchProductsDocument,
		variables: { query: 'q' },
		limit,
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

it('asks for no more than the limit', async () => {
	answers.mockResolvedValueOnce(page([1, 2], 'a')).mockResolvedValueOnce(page([3], 'b'));
	expect(await read(3)).toEqual([[1, 2], [3]]);
	expect(asked().map((variables) => 'first' in variables && variables.first)).toEqual([3, 1]);
});

it.each(['a', null])('stops at a cursor that does not move: %s', async (second) => {
	answers.mockResolvedValueOnce(page([1, 2], 'a')).mockResolvedValueOnce(page([3], second));
	await expect(read()).rejects.toThrow('Shopify sent the same page twice: 3 results were read');
	expect(answers).toHaveBeenCalledTimes(2);
});
