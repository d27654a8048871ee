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
	/** What the node returns for the item; throw to refuse an answer that lacks its object. */
	output: (result: Result<D>, context: IExecutePaginationFunctions) => IDataObject[];
	/** Whether the mutation may be sent again when it is not known what became of it. */
	repeatable?: boolean;
	/** Finds out what became of a mutation that got no answer, or was refused when sent once more. */
	recover?: (request: Request<D>, failure: Failure) => Promise<Answer<Result<D>>>;
}

/** Routes an operation to one document: one request per input item, paired to it. */
export function routeToDocument<D extends Document>({
	document,
	output,
	repeatable,
	recover,
}: DocumentRoute<D>): INodePropertyRouting {
	return routeDocument(document, async ({ context, variables, options }) => {
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
export const routeDocument = <D extends Document>(
	query: D,
	run: (request: Request<D>) => Promise<IDataObject[]>,
): INodePropertyRouting =>
	routeItem({ body: { query } }, async ({ context, variables, options }) =>
		run({ context, variables: variables as Variables<D>, options }),
	);
