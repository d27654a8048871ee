import { NodeOperationError } from 'n8n-workflow';
import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';
import { cancelSignalOf } from '../http/context';
import { codeItem } from './results';
import type { OutputKeys } from './returnAs';

/**
 * Runs an operation that creates codes. If the node continues on failure, n8n would pass the input on
 * as if it were the output, and the next node might mail it: this returns it as Not Created instead.
 */
export async function withFailuresAsNotCreated(
	context: IExecuteFunctions,
	{ notCreated }: OutputKeys,
	operation: () => Promise<INodeExecutionData[][]>,
): Promise<INodeExecutionData[][]> {
	try {
		return await operation();
	} catch (error) {
		if (isFatal(context)) throw new NodeOperationError(context.getNode(), error as Error);
		const { message } = error as Error;
		const items = context.getInputData();
		const failed = { reason: 'notSent' as const, message };
		return [[], items.map((_, item) => codeItem(items, notCreated, { item, ...failed }))];
	}
}

/** Says whether an error stops the node, rather than becoming a result. */
export const isFatal = (context: IExecuteFunctions) =>
	!context.continueOnFail() || cancelSignalOf(context)?.aborted === true;
