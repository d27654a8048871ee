import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import { codeItem } from './results';

/**
 * Runs an operation that makes codes. Where the user wants to continue on failure, n8n would send
 * the input on as if it were the output, to whoever mails it: the items are Not Created instead.
 */
export async function withFailuresAsNotCreated(
	context: IExecuteFunctions,
	operation: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	try {
		return await operation();
	} catch (error) {
		if (isFatal(context)) throw new NodeOperationError(context.getNode(), error as Error);
		const { message } = error as Error;
		const items = context.getInputData();
		return [[], items.map((_, item) => codeItem(items, { item, reason: 'notSent', message }))];
	}
}

/** Tells whether what goes wrong ends the node, rather than coming out as a result. */
export const isFatal = (context: IExecuteFunctions) =>
	!context.continueOnFail() || cancelSignalOf(context)?.aborted === true;
