import type { RequestContext } from '../../shared/http/context';
import { toNodeApiError } from '../../shared/http/nodeError';
import { withRetry } from '../../shared/http/withRetry';
import type { Answer } from './answer';
import { attempt } from './attempt';
import type { SendOptions } from './attempt';
import { isMutation } from './documents';
import type { Document, Result, Variables } from './documents';

export type { SendOptions } from './attempt';

/** Sends a document and returns its data; throws a NodeApiError that says whether anything changed. */
export async function send<D extends Document>(
	context: RequestContext,
	document: D,
	variables: Variables<D>,
	options: SendOptions = {},
): Promise<Result<D>> {
	const answer = await ask(context, document, variables, options);
	if ('data' in answer) return answer.data;
	throw toNodeApiError(context, answer.failure, options.itemIndex);
}

/** Sends a document, paced and retried (see `withRetry`). */
export async function ask<D extends Document>(
	context: RequestContext,
	document: D,
	variables: Variables<D>,
	options: SendOptions = {},
): Promise<Answer<Result<D>>> {
	const { repeatable, deadline } = options;
	return await withRetry(
		context,
		async (signal) => await attempt<D>(context, document, variables, options, signal),
		{ service: 'Shopify', changes: isMutation(document), repeatable, deadline },
	);
}
