import { createHash, randomUUID } from 'crypto';
import type { IExecuteFunctions } from 'n8n-workflow';

/** All jobs of one run, as triggers see them. */
export interface Batch {
	id: string;
	/** How many jobs the run will have. */
	jobsCount: number;
	/** Whether a retry of the same run gets the same ID. */
	isRepeatable: boolean;
}

/** Builds the batch of a run from the number of codes per discount and the limit per job. */
export function buildBatch(
	context: IExecuteFunctions,
	codesPerDiscount: Iterable<number>,
	codesPerJob: number,
): Batch {
	let jobsCount = 0;
	for (const codes of codesPerDiscount) jobsCount += Math.ceil(codes / codesPerJob);
	const id = batchIdOf(context);
	return { id: id ?? randomUUID(), jobsCount, isRepeatable: id !== undefined };
}

/**
 * Returns the ID of a run. It is the same for every try, so that n8n's *Retry On Fail* finds what the
 * previous try announced and started. Undefined if n8n does not reveal the execution.
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
