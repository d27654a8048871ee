import { NodeApiError } from 'n8n-workflow';
import type {
	IDataObject,
	IExecuteFunctions,
	IExecutePaginationFunctions,
	INodeExecutionData,
	INodeProperties,
	JsonObject,
} from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import { limitOf } from './pagingFields';
import { forItem, readForm } from './readForm';

/** One input item that a list is read for. */
export interface ListedItem {
	context: IExecutePaginationFunctions;
	variables: IDataObject;
	/** The largest number of rows to return. */
	limit: number;
	itemIndex: number;
}

/** How many input items are handled concurrently. */
const AT_ONCE = 10;

/**
 * Makes an operation that returns a list for each input item: 'Limit' results or, with 'Return All',
 * all of them. It is not routed, because n8n's routing engine spreads the rows of an item into the
 * arguments of a call: above some 120,000 rows, that exceeds the call stack (2.41).
 */
export const listEachItem = (
	fields: INodeProperties[],
	pages: (item: ListedItem) => AsyncIterable<IDataObject[]>,
) =>
	async function (this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		const listFor = async (itemIndex: number) => {
			const context = forItem(this, itemIndex);
			const variables = await readForm(context, fields);
			const rows: IDataObject[] = [];
			const item = { context, variables, limit: limitOf(context), itemIndex };
			for await (const page of pages(item)) for (const row of page) rows.push(row);
			return rows;
		};
		const returned: INodeExecutionData[] = [];
		const items = this.getInputData().map((_, item) => item);
		for (let start = 0; start < items.length; start += AT_ONCE) {
			cancelSignalOf(this)?.throwIfAborted();
			const listed = await Promise.allSettled(items.slice(start, start + AT_ONCE).map(listFor));
			listed.forEach((result, index) => {
				const item = start + index;
				if (result.status === 'rejected') returned.push(failedItem(this, item, result.reason));
				else for (const json of result.value) returned.push({ json, pairedItem: { item } });
			});
		}
		return [returned];
	};

/** Makes the output of an item whose list cannot be read; throws unless the node continues on failure. */
function failedItem(context: IExecuteFunctions, item: number, error: unknown): INodeExecutionData {
	const nodeError = new NodeApiError(context.getNode(), error as JsonObject, { itemIndex: item });
	if (cancelSignalOf(context)?.aborted || !context.continueOnFail()) throw nodeError;
	return { json: { error: nodeError.message }, error: nodeError, pairedItem: { item } };
}
