import { parse } from 'flatted';
import type { Rest } from './rest';
import { waitFor } from './waitFor';
import type { WorkflowFile } from './workflows';

export type Item = Record<string, unknown>;

export interface Execution {
	id: string;
	mode: string;
	status: string;
	/** Why it did not succeed. */
	message?: string;
	/** The items of each output of a node, of all its runs together. */
	outputsOf(node: string): Item[][];
}

type Summary = Pick<Execution, 'id' | 'mode' | 'status'>;

interface RunData {
	resultData: {
		error?: { message: string; description?: string | null };
		runData: Record<string, Array<{ data?: { main?: Array<Array<{ json: Item }> | null> } }>>;
	};
}

const over = ['success', 'error', 'crashed', 'canceled'];

/** Starts a workflow as a click on *Execute workflow* does; returns the execution's ID. */
export async function runByHand(rest: Rest, workflowId: string): Promise<string> {
	const path = `/rest/workflows/${workflowId}`;
	// Before 2.41, n8n runs what the editor shows, not what is stored.
	const workflowData = await rest<WorkflowFile>('GET', path);
	const trigger = workflowData.nodes.find(({ type }) => type === 'n8n-nodes-base.manualTrigger');
	const body = { workflowData, triggerToStartFrom: { name: trigger?.name } };
	const { executionId } = await rest<{ executionId: string }>('POST', `${path}/run`, body);
	return executionId;
}

/** Returns an execution when it is over. */
export async function waitForExecution(
	rest: Rest,
	workflowId: string,
	id: string,
	seconds: number,
): Promise<Execution> {
	await waitFor(
		async () =>
			(await listExecutions(rest, workflowId)).find(
				(execution) => execution.id === id && over.includes(execution.status),
			),
		{ what: `The end of execution ${id}`, seconds, everyMs: 500 },
	);
	return await readExecution(rest, id);
}

/** Lists the executions of a workflow, newest first, without their data. */
export async function listExecutions(rest: Rest, workflowId: string): Promise<Summary[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const { results } = await rest<{ results: Summary[] }>(
		'GET',
		`/rest/executions?limit=100&filter=${filter}`,
	);
	return results;
}

/** Retries an execution that did not succeed, as a click in the list of executions does; returns the ID of the new one when it is over. */
export async function retryExecution(rest: Rest, id: string): Promise<string> {
	const body = { loadWorkflow: false };
	return (await rest<{ id: string }>('POST', `/rest/executions/${id}/retry`, body)).id;
}

/** Stops an execution, as a click on *Stop* does. */
export async function stopExecution(rest: Rest, id: string): Promise<void> {
	await rest('POST', `/rest/executions/${id}/stop`, {});
}

/** Tells whether an execution goes no further. */
export function isOver({ status }: Summary): boolean {
	return over.includes(status);
}

/** Reads an execution with the data of its nodes. */
export async function readExecution(rest: Rest, id: string): Promise<Execution> {
	const { mode, status, data } = await rest<Summary & { data: string }>(
		'GET',
		`/rest/executions/${id}`,
	);
	const { error, runData } = (parse(data) as RunData).resultData;
	const message = error && [error.message, error.description].filter(Boolean).join(': ');
	const outputsOf = (node: string) => {
		const outputs: Item[][] = [];
		for (const run of runData[node] ?? []) {
			(run.data?.main ?? []).forEach((items, output) => {
				(outputs[output] ??= []).push(...(items ?? []).map(({ json }) => json));
			});
		}
		return outputs;
	};
	return { id, mode, status, message, outputsOf };
}
