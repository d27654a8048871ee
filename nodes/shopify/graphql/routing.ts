import type { IDataObject, IExecutePaginationFunctions, INodePropertyRouting } from 'n8n-workflow';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { routeItem } from '../../shared/n8n/routeItem';
import type { Answer } from './answer';
import type { Document, Result, Variables } from './documents';
import { ask } from './send';
import type { SendOptions } from './send';

export interface Request<D extends Document> {
	context: IExecutePaginationFunctions;
	variables: Variables<D>;
	options: SendOptions;
}

interface DocumentRoute<D extends Document> {
	document: D;
	/** Makes the rows of the item; throws if the answer lacks its object. */
	output: (
		result: Result<D>,
		context: IExecutePaginationFunctions,
	) => IDataObject[] | Promise<IDataObject[]>;
	/** Whether the mutation may be retried if its outcome is unknown. */
	repeatable?: boolean;
	/** Determines the outcome of a mutation that got no answer, or whose retry was refused. */
	recover?: (request: Request<D>, failure: Failure) => Promise<Answer<Result<D>>>;
}

/** Routes an operation to one document: one request per input item, paired with it. */
export function routeToDocument<D extends Document>({
	document,
	output,
	repeatable,
	recover,
}: DocumentRoute<D>): INodePropertyRouting {
	return routeDocument<D>(async ({ context, variables, options }) => {
		const request = { context, variables, options: { ...options, repeatable, confirm: true } };
		let answer = await ask(context, document, variables, request.options);
		if ('failure' in answer && recover && (answer.retried || answer.failure.executed !== 'no')) {
			answer = await recover(request, answer.failure);
		}
		if ('failure' in answer) throw toNodeApiError(context, answer.failure, options.itemIndex);
		return await output(answer.data, context);
	});
}

/**
 * Routes an operation to a function that sends a document as often as needed; pairs rows with the
 * item. The document is not part of the routing, which n8n sends to every browser.
 */
export const routeDocument = <D extends Document>(
	run: (request: Request<D>) => Promise<IDataObject[]>,
): INodePropertyRouting =>
	routeItem({}, async ({ context, variables, options }) =>
		run({ context, variables: variables as Variables<D>, options }),
	);
