import { NodeApiError } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	INodeExecutionData,
	INodeProperties,
	JsonObject,
} from 'n8n-workflow';
import type { Document, Result } from './documents';
import { limitOf, readPages } from './lists';
import type { GoOnBehind, Page } from './lists';
import { forItem, readForm } from './readForm';
import { cancelSignalOf } from './send';

interface Lists<D extends Document, Node> {
	document: D;
	/** The fields whose routing makes the variables. */
	fields: INodeProperties[];
	pageOf: (result: Result<D>, context: IExecutePaginationFunctions) => Page<Node>;
	output: (node: Node, context: IExecutePaginationFunctions) => IDataObject;
	goOnBehind?: GoOnBehind<Node>;
}

/** How many input items are listed for at the same time. */
const AT_ONCE = 10;

/**
 * Makes an operation that lists for each input item: 'Limit' results or, with 'Return All', all of
 * them. It is not routed: n8n's routing engine spreads the rows of an item into the arguments of a
 * call, so that a list of more than some 120,000 ends in "Maximum call stack size exceeded" (2.41).
 */
export const listsItems = <D extends Document, Node extends object>(lists: Lists<D, Node>) =>
	async function (this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const returned: INodeExecutionData[] = [];
		const items = this.getInputData().map((_, item) => item);
		for (let start = 0; start < items.length; start += AT_ONCE) {
			cancelSignalOf(this)?.throwIfAborted();
			const some = items.slice(start, start + AT_ONCE);
			const listed = await Promise.allSettled(
				some.map(async (item) => await listFor(this, item, lists)),
			);
			listed.forEach((result, index) => {
				const item = start + index;
				if (result.status === 'rejected') returned.push(failedItem(this, item, result.reason));
				else for (const json of result.value) returned.push({ json, pairedItem: { item } });
			});
		}
		return [returned];
	};

async function listFor<D extends Document, Node extends object>(
	context: IExecuteFunctions,
	itemIndex: number,
	{ document, fields, pageOf, output, goOnBehind }: Lists<D, Node>,
): Promise<IDataObject[]> {
	const seen = forItem(context, itemIndex);
	const variables = await readForm(seen, fields);
	const limit = limitOf(seen);
	const rows: IDataObject[] = [];
	const reads = { document, variables, pageOf, limit, goOnBehind };
	for await (const nodes of readPages(seen, reads, { itemIndex })) {
		for (const node of nodes) rows.push(output(node, seen));
	}
	return rows;
}

/** Makes the output of an item whose list cannot be read; throws unless the node goes on. */
function failedItem(context: IExecuteFunctions, item: number, error: unknown): INodeExecutionData {
	const nodeError = new NodeApiError(context.getNode(), error as JsonObject, { itemIndex: item });
	if (cancelSignalOf(context)?.aborted || !context.continueOnFail()) throw nodeError;
	return { json: { error: nodeError.message }, error: nodeError, pairedItem: { item } };
}
