import type { IDataObject, IExecutePaginationFunctions, INodePropertyRouting } from 'n8n-workflow';
import type { Answer } from '../../shared/http/answer';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { isObject } from '../../shared/isObject';
import { routeItem } from '../../shared/n8n/routeItem';
import type { SendOptions } from '../graphql/send';
import type { Endpoint, RestCall } from './endpoint';
import { askRest } from './send';

/** One input item of an operation that sends one request per item. */
export interface RestItem {
	context: IExecutePaginationFunctions;
	call: RestCall;
	options: SendOptions;
	/** When the request was about to be sent, in ms since epoch. */
	since: number;
}

interface EndpointRoute<T> {
	endpoint: Endpoint<T>;
	/** Makes the row of the item. */
	output: (data: T, item: RestItem) => IDataObject;
	/** Whether the request may be retried if its outcome is unknown. */
	repeatable?: boolean;
	/** Determines the outcome of a request that was sent more than once, or got no answer. */
	recover?: (item: RestItem, failure: Failure) => Promise<Answer<T>>;
	/** Makes the row of a 404, if that is not an error. */
	missing?: (item: RestItem) => IDataObject;
}

/** Routes an operation to one request of the REST API per input item. */
export const routeToEndpoint = <T>({
	endpoint,
	output,
	repeatable,
	recover,
	missing,
}: EndpointRoute<T>): INodePropertyRouting =>
	routeItem(
		// The fields of the form fill in the parameters of the path, the query and the body.
		{ method: endpoint.method, url: endpoint.path },
		async ({ context, variables, options }) => {
			const { query, body, ...params } = variables;
			const call: RestCall = {
				params,
				...(isObject(query) && { query }),
				...(isObject(body) && { body }),
			};
			const item = { context, call, options: { ...options, repeatable }, since: Date.now() };
			let answer: Answer<T> = await askRest(context, endpoint, call, item.options);
			if ('failure' in answer && recover && (answer.retried || answer.failure.executed !== 'no')) {
				answer = await recover(item, answer.failure);
			}
			if ('data' in answer) return [output(answer.data, item)];
			if (missing && answer.failure.kind === 'notFound') return [missing(item)];
			throw toNodeApiError(context, answer.failure, options.itemIndex);
		},
	);
