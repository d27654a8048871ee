import type {
	IDataObject,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	INodeProperties,
	INodePropertyRouting,
} from 'n8n-workflow';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { listEachItem } from '../../shared/n8n/listEachItem';
import { limitOf } from '../../shared/n8n/pagingFields';
import { numberOf } from '../client/gid';
import { samePage } from './cursor';
import type { Document, Result, Variables } from './documents';
import { routeDocument } from './routing';
import { send } from './send';
import type { SendOptions } from './send';

/** A page of a connection. */
export interface Page<Node> {
	nodes: Node[];
	pageInfo: { hasNextPage: boolean; endCursor?: string | null };
}

interface ListRequest<D extends Document, Node, C> {
	/** A document with `$first` and `$after`. */
	document: D;
	/** The other variables. */
	variables: object;
	pageOf: (result: Result<D>, context: C) => Page<Node>;
	/** The largest number of nodes to read. */
	limit?: number;
	continueAfter?: ContinueAfter<Node>;
}

interface ListOperation<D extends Document, Node> {
	document: D;
	/** The fields that make the variables. */
	fields: INodeProperties[];
	pageOf: (result: Result<D>, context: IExecutePaginationFunctions) => Page<Node>;
	/** Returns the function that makes the row of each node. */
	outputFor: (context: IExecutePaginationFunctions) => Promise<(node: Node) => IDataObject>;
	continueAfter?: ContinueAfter<Node>;
}

/** Makes the variables to continue after a node, for lists longer than Shopify pages through. */
export type ContinueAfter<Node> = (last: Node, variables: object) => object | undefined;

/** Shopify's limit on a page; such a page of our largest node costs less than 1,000 points. */
export const MAX_PAGE_SIZE = 250;

/** Shopify pages through this many results of one query, and silently omits the rest (2026). */
const MAX_PAGED = 25_000;

/** Routes an operation to a list: 'Limit' results or, with 'Return All', all of them. */
export function routeToList<D extends Document, Node extends object>(
	document: D,
	pageOf: (result: Result<D>, context: IExecutePaginationFunctions) => Page<Node>,
	output: (node: Node, context: IExecutePaginationFunctions) => IDataObject,
	continueAfter?: ContinueAfter<Node>,
): INodePropertyRouting {
	return routeDocument<D>(async ({ context, variables, options }) => {
		const limit = limitOf(context);
		const rows: IDataObject[] = [];
		const request = { document, variables: variables as object, pageOf, limit, continueAfter };
		for await (const nodes of readPages(context, request, options)) {
			for (const node of nodes) rows.push(output(node, context));
		}
		return rows;
	});
}

/** Makes an operation that returns a list for each input item; see `listEachItem`. */
export const listConnection = <D extends Document, Node extends object>({
	document,
	fields,
	pageOf,
	outputFor,
	continueAfter,
}: ListOperation<D, Node>) =>
	listEachItem(fields, async function* ({ context, variables, limit, itemIndex }) {
		const request = { document, variables, pageOf, limit, continueAfter };
		let output: ((node: Node) => IDataObject) | undefined;
		for await (const nodes of readPages(context, request, { itemIndex })) {
			output ??= await outputFor(context);
			yield nodes.map(output);
		}
	});

/** Reads a list, keeping one page at a time in memory; throws if the cursor does not move. */
export async function* readPages<
	D extends Document,
	Node,
	C extends IExecuteFunctions | IExecutePaginationFunctions,
>(
	context: C,
	{ document, variables, pageOf, limit = Infinity, continueAfter }: ListRequest<D, Node, C>,
	options: SendOptions = {},
): AsyncGenerator<Node[], void> {
	let window = variables;
	let read = 0;
	let readOfWindow = 0;
	for (let after: string | null = null; ; ) {
		const first = Math.min(MAX_PAGE_SIZE, limit - read);
		const sent = { ...window, first, after } as Variables<D>;
		const { nodes, pageInfo }: Page<Node> = pageOf(
			await send(context, document, sent, options),
			context,
		);
		read += nodes.length;
		readOfWindow += nodes.length;
		yield nodes.slice(0, first);
		const last = nodes.at(-1);
		if (read >= limit) return;
		if (last !== undefined && readOfWindow >= MAX_PAGED) {
			const next = continueAfter?.(last, variables);
			if (!next) throw toNodeApiError(context, TOO_MANY_RESULTS, options.itemIndex);
			window = next;
			readOfWindow = 0;
			after = null;
			continue;
		}
		if (!pageInfo.hasNextPage) return;
		if (!pageInfo.endCursor || pageInfo.endCursor === after) {
			throw toNodeApiError(context, samePage(read), options.itemIndex);
		}
		after = pageInfo.endCursor;
	}
}

/** Makes the variables to continue after an ID, for a list that is sorted by ID. */
export function continueAfterId(id: string, variables: object): object {
	const { query, reverse } = variables as { query?: string | null; reverse?: boolean };
	const after = `id:${reverse ? '<' : '>'}${numberOf(id)}`;
	return { ...variables, query: query ? `(${query}) AND ${after}` : after };
}

const TOO_MANY_RESULTS: Failure = {
	kind: 'request',
	message: `Shopify lists no more than ${MAX_PAGED} results in this order`,
	description:
		"Remove 'Sort By' or set it to ID, or ask for fewer with 'Filters' or 'Limit'. Nothing was changed.",
	executed: 'no',
};
