import type { RequestContext } from '../../shared/http/context';
import { NOTHING_CHANGED } from '../../shared/http/failure';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { withRetry } from '../../shared/http/withRetry';
import { sendPaced } from '../client/sendPaced';
import { connections, requestOnce } from '../client/request';
import { compareVersion, REST_VERSION } from '../client/version';
import type { Answer } from '../graphql/answer';
import type { SendOptions } from '../graphql/send';
import { callLimitIn, readRestAnswer } from './answer';
import { pathOf } from './endpoint';
import type { Endpoint, RestCall } from './endpoint';

/** Sends a request to an endpoint; throws a NodeApiError that says whether anything changed. */
export async function sendRest<T>(
	context: RequestContext,
	endpoint: Endpoint<T>,
	call: RestCall,
	options: SendOptions = {},
): Promise<T> {
	const answer = await askRest(context, endpoint, call, options);
	if ('data' in answer) return answer.data;
	throw toNodeApiError(context, answer.failure, options.itemIndex);
}

/** Sends a request to an endpoint, paced and retried (see `withRetry`). */
export async function askRest<T>(
	context: RequestContext,
	endpoint: Endpoint<T>,
	call: RestCall,
	options: SendOptions = {},
): Promise<Answer<T>> {
	const { repeatable, deadline } = options;
	return await withRetry(
		context,
		async (signal) => await attempt(context, endpoint, call, options, signal),
		{ service: 'Shopify', changes: endpoint.method !== 'GET', repeatable, deadline },
	);
}

/** Sends a request once, when the bucket allows it, and reads the answer. */
async function attempt<T>(
	context: RequestContext,
	endpoint: Endpoint<T>,
	{ params, query, body, page }: RestCall,
	{ itemIndex, request, deadline }: SendOptions,
	signal?: AbortSignal,
): Promise<Answer<T>> {
	const connection = await connections.of(context, itemIndex);
	if (page !== undefined && !page.startsWith(`${connection.origin}/`)) {
		return { failure: foreignPage(connection.origin) };
	}
	// Per app and store, Shopify limits REST requests separately from GraphQL points.
	const bucketKey = `${connection.key} REST`;
	return await sendPaced(
		{ bucketKey, shape: 'request', estimate: 1, deadline, signal },
		async () => {
			const response = await requestOnce(context, connection, {
				...request,
				method: endpoint.method,
				url: page ?? `/admin/api/${REST_VERSION}${pathOf(endpoint, params)}`,
				// The address of a further page contains the query.
				qs: page === undefined ? query : undefined,
				body,
				// As text, because parsing as JSON would round long IDs.
				encoding: 'text',
				json: false,
				headers: {
					...request?.headers,
					accept: 'application/json',
					...(body && { 'content-type': 'application/json' }),
				},
			});
			compareVersion(context, response, REST_VERSION);
			return { ...readRestAnswer(response, endpoint), cost: callLimitIn(response) };
		},
	);
}

// A request to another host would leak the token.
const foreignPage = (origin: string): Failure => ({
	kind: 'request',
	message: 'Shopify names a next page that is not of this store',
	description: `A list of ${origin} goes on at another address. The request was not sent there, so that the access token stays with the store. ${NOTHING_CHANGED} Try again later.`,
	executed: 'no',
});
