import { NodeApiError } from 'n8n-workflow';
import type {
	IDataObject,
	IExecutePaginationFunctions,
	IHttpRequestOptions,
	INodeExecutionData,
	INodePropertyRouting,
	JsonObject,
} from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import { REQUEST_TIMEOUT_MS } from '../http/limits';
import { isTool } from '../parameters/fromModel';
import { withModelValues } from './modelValues';
import { answerError, orNothingFound } from './toolAnswers';
import { recordUnderWay, withOtherItems } from './otherItems';
import type { RequestBody } from './variables';

/** One input item of an operation, with the variables from its fields. */
export interface RoutedItem {
	context: IExecutePaginationFunctions;
	variables: IDataObject;
	options: {
		itemIndex: number;
		/** Request options from the routing engine, such as proxy and timeout. */
		request: Partial<IHttpRequestOptions>;
	};
}

/** Routes an operation to a function that makes the rows of an input item, and pairs them with it. */
export function routeItem(
	request: INodePropertyRouting['request'],
	run: (item: RoutedItem) => Promise<IDataObject[]>,
): INodePropertyRouting {
	return {
		request,
		send: { paginate: true },
		operations: {
			// The only hook of the declarative engine that can send several requests, so that retries,
			// pacing and paging work here as everywhere else.
			async pagination(
				this: IExecutePaginationFunctions,
				{ options: prepared },
			): Promise<INodeExecutionData[]> {
				const itemIndex = this.getItemIndex();
				// n8n uses five minutes if the user sets no timeout.
				const { timeout = REQUEST_TIMEOUT_MS } = this.getNodeParameter('requestOptions', {}) as {
					timeout?: number;
				};
				const options = {
					itemIndex,
					request: { ...(prepared as Partial<IHttpRequestOptions>), timeout },
				};
				const { variables = {}, refusal } = (prepared.body ?? {}) as RequestBody;
				try {
					if (refusal) throw refusal;
					const context = withModelValues(this);
					const rows = await recordUnderWay(this, run({ context, variables, options }));
					const toItem = (json: IDataObject) => ({ json, pairedItem: { item: itemIndex } });
					const items = rows.map(toItem);
					return isTool(this) ? orNothingFound(items, toItem) : items;
				} catch (error) {
					const nodeError = new NodeApiError(this.getNode(), error as JsonObject, { itemIndex });
					if (isTool(this)) return answerError(this, nodeError);
					// The engine would drop the item link of a failed item.
					if (this.continueOnFail() && !cancelSignalOf(this)?.aborted) {
						return [
							{
								json: { error: nodeError.message },
								error: nodeError,
								pairedItem: { item: itemIndex },
							},
						];
					}
					nodeError.description = await withOtherItems(this, nodeError.description ?? '');
					throw nodeError;
				}
			},
		},
	};
}
