/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the rig reads the examples */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CredentialReferences } from './credentials';
import { isAtLeast } from './n8nVersion';
import { projectFolder } from './paths';
import type { Rest } from './rest';
import { waitFor } from './waitFor';

export interface WorkflowNode {
	name: string;
	type: string;
	parameters: Record<string, unknown>;
	/** The path of a form. */
	webhookId?: string;
	credentials?: CredentialReferences;
}

export interface WorkflowFile {
	name: string;
	nodes: WorkflowNode[];
	connections: object;
	settings: object;
}

export interface StoredWorkflow extends WorkflowFile {
	id: string;
	versionId: string;
}

/** Reads a workflow of `examples/`, of this package or of another folder. */
export function readExample(file: string, folder = '.'): WorkflowFile {
	const path = join(projectFolder, folder, 'examples', `${file}.json`);
	return JSON.parse(readFileSync(path, 'utf8')) as WorkflowFile;
}

/** Stores a workflow in n8n and gives its nodes the credentials they need. */
export async function importWorkflow(
	rest: Rest,
	{ name, nodes, connections, settings }: WorkflowFile,
	credentials: CredentialReferences,
): Promise<StoredWorkflow> {
	const signed = nodes.map((node) => {
		const type = credentialTypeOf(node);
		if (type === undefined) return node;
		const reference = credentials[type];
		if (reference === undefined) throw new Error(`'${node.name}' wants a credential ${type}`);
		return { ...node, credentials: { [type]: reference } };
	});
	const workflow = { name, nodes: signed, connections, settings };
	// Before 2.41, n8n asks for it.
	return await rest('POST', '/rest/workflows', { ...workflow, active: false });
}

/** Publishes a workflow and returns when its trigger listens. */
export async function publishWorkflow(
	rest: Rest,
	{ id, versionId, name }: StoredWorkflow,
): Promise<void> {
	await rest('POST', `/rest/workflows/${id}/activate`, { versionId });
	await waitForPublication(rest, id, 'published', `Publishing '${name}'`);
}

/** Unpublishes a workflow and returns when its trigger has stopped. */
export async function unpublishWorkflow(rest: Rest, { id, name }: StoredWorkflow): Promise<void> {
	await rest('POST', `/rest/workflows/${id}/deactivate`, {});
	await waitForPublication(rest, id, 'not_published', `Unpublishing '${name}'`);
}

/** Lets a polling trigger poll every so many seconds; n8n's own choice is every minute, and not less. */
export function pollOften(workflow: WorkflowFile, triggerType: string, seconds = 10): WorkflowFile {
	// A cron with seconds is refused below a minute, several crons are not (2.41).
	const item = Array.from({ length: 60 / seconds }, (_, at) => ({
		mode: 'custom',
		cronExpression: `${at * seconds} * * * * *`,
	}));
	const nodes = workflow.nodes.map((node) =>
		node.type === triggerType
			? { ...node, parameters: { ...node.parameters, pollTimes: { item } } }
			: node,
	);
	return { ...workflow, nodes };
}

async function waitForPublication(rest: Rest, id: string, wanted: string, what: string) {
	// Of the older versions here, the answer itself says that the trigger listens or has stopped.
	if (!isAtLeast('2.41.0')) return;
	await waitFor(
		async () => {
			const answer = await rest<{ status?: string }>(
				'GET',
				`/rest/workflows/${id}/publication-status`,
			);
			return answer.status === wanted;
		},
		{ what, seconds: 30, everyMs: 100 },
	);
}

function credentialTypeOf({ type, parameters }: WorkflowNode) {
	if (type === 'n8n-nodes-base.emailSend') return 'smtp';
	if (type.startsWith('n8n-nodes-shoplazza-discounts.')) return 'shoplazzaDiscountsApi';
	if (!type.startsWith('n8n-nodes-shopify-discounts.')) return undefined;
	return parameters.authentication === 'accessToken'
		? 'shopifyDiscountsAccessTokenApi'
		: 'shopifyDiscountsClientCredentialsApi';
}
