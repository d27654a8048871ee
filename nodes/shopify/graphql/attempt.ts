import type { IHttpRequestOptions } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/context';
import { sendPaced } from '../client/sendPaced';
import { connections, requestOnce } from '../client/request';
import { API_VERSION, compareVersion } from '../client/version';
import { readAnswer } from './answer';
import type { Answer } from './answer';
import { isStuck, samePage } from './cursor';
import { isMutation, shapeOf } from './documents';
import type { Document, Result, Variables } from './documents';
import { estimateCost } from './estimate';
import { hasShape } from './shape';

export interface SendOptions {
	/** The item that supplies the credential and that errors name. */
	itemIndex?: number;
	/** Request options from the routing engine, such as proxy and timeout. */
	request?: Partial<IHttpRequestOptions>;
	/** The time in ms since epoch after which nothing is retried. */
	deadline?: number;
	/** Whether the request is idempotent, so that it can be retried blindly. */
	repeatable?: boolean;
	/** Whether a mutation must return its result; otherwise its outcome counts as unknown. */
	confirm?: boolean;
}

/** Sends a document once, when the bucket allows it, and reads the answer. */
export async function attempt<D extends Document>(
	context: RequestContext,
	document: D,
	variables: Variables<D>,
	{ itemIndex, request, deadline, confirm }: SendOptions,
	signal?: AbortSignal,
): Promise<Answer<Result<D>>> {
	const connection = await connections.of(context, itemIndex);
	const shape = shapeOf(document);
	const pacing = {
		bucketKey: connection.key,
		shape: costShapeOf(document, variables),
		estimate: estimateCost(shape, variables, isMutation(document)),
		deadline,
		signal,
	};
	return await sendPaced<Answer<Result<D>>>(pacing, async () => {
		const response = await requestOnce(context, connection, {
			...request,
			method: 'POST',
			url: `/admin/api/${API_VERSION}/graphql.json`,
			body: { query: document, variables },
		});
		compareVersion(context, response, API_VERSION);
		const answer = readAnswer<Result<D>>(response, {
			isMutation: isMutation(document),
			needsResult: confirm,
			fits: (data) => shape === undefined || hasShape(data, shape, variables),
		});
		const isRepeated = 'data' in answer && isStuck(answer.data, variables);
		return isRepeated ? { failure: samePage(), cost: answer.cost } : answer;
	});
}

// The requested cost depends on the document, its page sizes and, in a query, the number of IDs.
function costShapeOf(document: Document, variables: object): string {
	const sizes = Object.values(variables).filter(
		(value) => typeof value === 'number' || (!isMutation(document) && Array.isArray(value)),
	);
	return `${document} ${sizes.map((size: unknown) => (Array.isArray(size) ? size.length : size)).join()}`;
}
