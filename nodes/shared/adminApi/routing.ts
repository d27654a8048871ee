import { NodeApiError } from 'n8n-workflow';
import type {
	IDataObject,
	IExecutePaginationFunctions,
	IHttpRequestOptions,
	INodeExecutionData,
	INodePropertyRouting,
	JsonObject,
} from 'n8n-workflow';
import type { Answer, Failure } from './answer';
import type { Document, Result, Variables } from './documents';
import { REQUEST_TIMEOUT_MS } from './limits';
import { ask, cancelSignalOf, toNodeApiError } from './send';
import type { SendOptions } from './send';
import type { RequestBody } from './variables';

export interface Request<D extends Document> {
	context: IExecutePaginationFunctions;
	variables: Variables<D>;
	options: SendOptions;
}

interface Sends<D extends Document> {
	document: D;
	/** What the node returns for the item; throw to refuse an answer that lacks its object. */
	output: (result: Result<D>, context: IExecutePaginationFunctions) => IDataObject[];
	/** Whether the mutation may be sent again when it is not known what became of it. */
	repeatable?: boolean;
	/** Finds out what became of a mutation that got no answer, or was refused when sent once more. */
	recover?: (request: Request<D>, failure: Failure) => Promise<Answer<Result<D>>>;
}

/** Routes an operation to one document: one request per input item, paired to it. */
export function sends<D extends Document>({
	document,
	output,
	repeatable,
	recover,
}: Sends<D>): INodePropertyRouting {
	return routeTo(document, async ({ context, variables, options }) => {
		const given = { context, variables, options: { ...options, repeatable, confirm: true } };
		let answer = await ask(context, document, variables, given.options);
		if ('failure' in answer && recover && (answer.retried || answer.failure.executed !== 'no')) {
			answer = await recover(given, answer.failure);
		}
		if ('failure' in answer) throw toNodeApiError(context, answer.failure, options.itemIndex);
		return output(answer.data, context);
	});
}

/** Routes an operation to what sends its document, as often as it needs, and pairs the rows to the item. */
export function routeTo<D extends Document>(
	query: D,
	run: (request: Request<D>) => Promise<IDataObject[]>,
): INodePropertyRouting {
	return {
		request: { body: { query } },
		send: { paginate: true },
		operations: {
			// The one place of the declarative engine that may send more than once, so that retries,
			// pacing and paging are the same here as everywhere else.
			async pagination(
				this: IExecutePaginationFunctions,
				{ options: request },
			): Promise<INodeExecutionData[]> {
				const itemIndex = this.getItemIndex();
				// n8n puts five minutes where the user has set no timeout.
				const { timeout = REQUEST_TIMEOUT_MS } = this.getNodeParameter('requestOptions', {}) as {
					timeout?: number;
				};
				const options = {
					itemIndex,
					request: { ...(request as Partial<IHttpRequestOptions>), timeout },
				};
				const { variables = {}, refusal } = request.body as RequestBody;
				try {
					if (refusal) throw refusal;
					const rows = await run({ context: this, variables: variables as Variables<D>, options });
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
