import { createHash, randomUUID } from 'crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

/** All that one execution of the node creates. */
export interface Batch {
	id: string;
	/** Whether a retry of the same run gets the same ID. */
	isRepeatable: boolean;
}

/** Identifies the batch of this execution. */
export function identifyBatch(context: IExecuteFunctions): Batch {
	const id = batchIdOf(context);
	return { id: id ?? randomUUID(), isRepeatable: id !== undefined };
}

/**
 * Returns the ID of a batch. It is the same for every try, so that n8n's *Retry On Fail* finds what the
 * previous try handed over. Undefined if n8n does not reveal the execution.
 */
function batchIdOf(context: IExecuteFunctions): string | undefined {
	const executionId = context.getExecutionId() as string | undefined;
	if (!executionId || executionId === UNKNOWN_EXECUTION) return undefined;
	const run = [
		context.getInstanceId(),
		context.getWorkflow().id,
		executionId,
		context.getNode().id,
		context.getWorkflowDataProxy(0).$runIndex as number,
	];
	return createHash('sha256').update(JSON.stringify(run)).digest('hex').slice(0, 32);
}

/** What n8n calls an execution that it does not keep (n8n-core 2.41). */
const UNKNOWN_EXECUTION = '__UNKNOWN__';
