import { pollOften } from '../rig/workflows';
import type { WorkflowFile, WorkflowNode } from '../rig/workflows';

const TRIGGER = 'n8n-nodes-shopify-discounts.shopifyDiscountTrigger';

/** What the workflow that listens tells the recorder of each code. */
export interface Delivered {
	email: string;
	code: string;
	deliveryId: string;
	/** The run in background. */
	batchId: string;
	executionId: string;
}

/** Lets an n8n that was killed while it published publish again soon; otherwise two minutes later (2.41). */
export const QUICK_PUBLICATION = {
	N8N_WORKFLOW_PUBLICATION_OUTBOX_LEASE_SECONDS: '45',
	N8N_WORKFLOW_PUBLICATION_OUTBOX_POLL_INTERVAL_MS: '500',
};

const clicked = {
	name: 'When clicking ‘Execute workflow’',
	type: 'n8n-nodes-base.manualTrigger',
	typeVersion: 1,
	parameters: {},
};

/** Returns a workflow that hands a run over: one code of a discount for each of so many people. */
export function handOverWorkflow(
	discountId: string,
	people: number,
	parameters: object = {},
): WorkflowFile {
	return chain('Hand a run over', [
		clicked,
		// Not a Code node: its runner starts anew with n8n, which takes longest of all on a busy machine.
		{
			name: 'List',
			type: 'n8n-nodes-base.set',
			typeVersion: 3.4,
			parameters: {
				mode: 'raw',
				jsonOutput: `={{ { people: [...Array(${people}).keys()].map((at) => ({ email: \`person\${at}@example.com\` })) } }}`,
			},
		},
		{
			name: 'Recipients',
			type: 'n8n-nodes-base.splitOut',
			typeVersion: 1,
			parameters: { fieldToSplitOut: 'people' },
		},
		{
			name: 'Create Codes',
			type: 'n8n-nodes-shopify-discounts.shopifyDiscount',
			typeVersion: 1,
			parameters: {
				authentication: 'clientCredentials',
				resource: 'redeemCode',
				operation: 'createUnique',
				discountId: { __rl: true, mode: 'id', value: discountId },
				stableKey: '={{ $json.email }}',
				run: 'inBackground',
				announceFields: 'email',
				...parameters,
			},
		},
	]);
}

/** Lets a workflow that is started by hand start when a path of n8n's webhooks is called. */
export function startedByCall(workflow: WorkflowFile, path: string): WorkflowFile {
	const called = {
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		webhookId: path,
		parameters: { httpMethod: 'POST', path, responseMode: 'onReceived' },
	};
	const nodes = workflow.nodes.map((node) =>
		node.name === clicked.name ? { ...node, ...called } : node,
	);
	return { ...workflow, nodes };
}

/** Returns a workflow that listens, polls every other second and posts each item to a recorder. */
export function recordWorkflow(recorder: string, parameters: object = {}): WorkflowFile {
	const workflow = chain('Record codes as they are done', [
		{
			name: 'Codes Are Done',
			type: TRIGGER,
			typeVersion: 1,
			parameters: { authentication: 'clientCredentials', ...parameters },
		},
		{
			name: 'Record',
			type: 'n8n-nodes-base.httpRequest',
			typeVersion: 4.2,
			parameters: {
				method: 'POST',
				url: recorder,
				sendBody: true,
				specifyBody: 'json',
				jsonBody: '={{ JSON.stringify({ ...$json, executionId: $execution.id }) }}',
				// As slow as a mail server that is asked for 500 mails a second.
				options: { batching: { batch: { batchSize: 50, batchInterval: 100 } } },
			},
		},
	]);
	return pollOften(workflow, TRIGGER, 2);
}

/** Returns the addresses of so many people. */
export const addressesOf = (people: number) =>
	Array.from({ length: people }, (_, at) => `person${at}@example.com`);

function chain(name: string, nodes: Array<WorkflowNode & { typeVersion: number }>): WorkflowFile {
	const connections: Record<string, object> = {};
	nodes.slice(1).forEach((node, at) => {
		connections[nodes[at]?.name ?? ''] = { main: [[{ node: node.name, type: 'main', index: 0 }]] };
	});
	const placed = nodes.map((node, at) => ({ ...node, id: `node-${at}`, position: [220 * at, 0] }));
	return { name, nodes: placed, connections, settings: { executionOrder: 'v1' } };
}
