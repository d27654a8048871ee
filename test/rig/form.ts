import type { Execution } from './executions';
import { isOver, listExecutions, readExecution } from './executions';
import type { Rig } from './rig';
import { waitFor } from './waitFor';
import { publishWorkflow, unpublishWorkflow } from './workflows';
import type { StoredWorkflow } from './workflows';

/** Publishes a workflow that starts with a form, uploads a CSV file to it and unpublishes it; returns the execution when it is over. */
export async function uploadFile(
	{ rest, webhooks }: Rig,
	workflow: StoredWorkflow,
	csv: string,
): Promise<Execution> {
	const { id, name, nodes } = workflow;
	await publishWorkflow(rest, workflow);
	const form = nodes.find(({ webhookId }) => webhookId !== undefined);
	const body = new FormData();
	body.append('field-0', new Blob([csv], { type: 'text/csv' }), 'customers.csv');
	const answer = await fetch(`${webhooks.url}/form/${form?.webhookId}`, { method: 'POST', body });
	if (!answer.ok) throw new Error(`The form of '${name}': ${answer.status} ${await answer.text()}`);
	const ended = await waitFor(
		async () => (await listExecutions(rest, id)).find((execution) => isOver(execution)),
		{ what: `The end of '${name}'`, seconds: 600, everyMs: 500 },
	);
	await unpublishWorkflow(rest, workflow);
	return await readExecution(rest, ended.id);
}
