import type { Execution } from './executions';
import { isOver, listExecutions, readExecution } from './executions';
import type { Rig } from './rig';
import { waitFor } from './waitFor';
import type { StoredWorkflow } from './workflows';

/** Uploads a CSV file to the form that starts a published workflow; returns the execution when it is over. */
export async function uploadFile(
	{ rest, webhooks }: Rig,
	{ id, name, nodes }: StoredWorkflow,
	csv: string,
): Promise<Execution> {
	const form = nodes.find(({ webhookId }) => webhookId !== undefined);
	const body = new FormData();
	body.append('field-0', new Blob([csv], { type: 'text/csv' }), 'customers.csv');
	const answer = await fetch(`${webhooks.url}/form/${form?.webhookId}`, { method: 'POST', body });
	if (!answer.ok) throw new Error(`The form of '${name}': ${answer.status} ${await answer.text()}`);
	const ended = await waitFor(
		async () => (await listExecutions(rest, id)).find((execution) => isOver(execution)),
		{ what: `The end of '${name}'`, seconds: 600, everyMs: 500 },
	);
	return await readExecution(rest, ended.id);
}
