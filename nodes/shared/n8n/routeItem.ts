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
import type { RequestBody } from './variables';

/** One input item of an operation, with what its fields make of it. */
export interface RoutedItem {
	context: IExecutePaginationFunctions;
	variables: IDataObject;
	options: {
		itemIndex: number;
		/** What the routing engine prepared: proxy, timeout and the like. */
		request: Partial<IHttpRequestOptions>;
	};
}

/** Routes an operation to what makes the rows of one input item, and pairs them to it. */
export function routeItem(
	request: INodePropertyRouting['request'],
	run: (item: RoutedItem) => Promise<IDataObject[]>,
): INodePropertyRouting {
	return {
		request,
		send: { paginate: true },
		operations: {
			// The one place of the declarative engine that may send more than once, so that retries,
			// pacing and paging are the same here as everywhere else.
			async pagination(
				this: IExecutePaginationFunctions,
				{ options: prepared },
			): Promise<INodeExecutionData[]> {
				const itemIndex = this.getItemIndex();
				// n8n puts five minutes where the user has set no timeout.
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
					const rows = await run({ context: this, variables, options });
					return rows.map((json) => ({ json, pairedItem: { item: itemIndex } }));
				} catch (error) {
					const nodeError = new NodeApiError(this.getNode(), error as JsonObject, { itemIndex });
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
					throw nodeError;
				}
			},
		},
	};
}
