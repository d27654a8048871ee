import { PollContext, RoutingNode, WorkflowExecute } from 'n8n-core';
import type { ExecuteContext } from 'n8n-core';
import { createRunExecutionData, Workflow } from 'n8n-workflow';
import type {
	IDataObject,
	INode,
	INodeExecutionData,
	INodeType,
	INodeTypes,
	IWorkflowExecuteAdditionalData,
	WorkflowActivateMode,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { assertOneText, assertWording } from './wording';
import { CredentialStore } from './credentialStore';

export interface Placed {
	nodeType: INodeType;
	workflow: Workflow;
	node: INode;
	credentials: CredentialStore;
}

interface PlaceOptions {
	parameters?: INode['parameters'];
	/** Where the credential points; the emulator's URL. */
	shop: string;
	credentials?: CredentialStore;
	extra?: Partial<INode>;
	workflowId?: string;
	timezone?: string;
}

/** Puts a node into a workflow of its own, with the defaults that n8n fills in. */
export function place(
	nodeType: INodeType,
	{ parameters, shop, credentials, extra, workflowId = '1', timezone }: PlaceOptions,
): Placed {
	const store = credentials ?? CredentialStore.withAccessToken(shop);
	makeExecutable(nodeType);
	const nodeTypes = {
		getByName: () => nodeType,
		getByNameAndVersion: () => nodeType,
	} as unknown as INodeTypes;
	const { name } = nodeType.description;
	const node: INode = {
		id: '1',
		name,
		type: name,
		typeVersion: 1,
		position: [0, 0],
		parameters: { authentication: store.authentication, ...parameters },
		credentials: store.references(),
		...extra,
	};
	const workflow = new Workflow({
		id: workflowId,
		nodes: [node],
		connections: {},
		active: false,
		nodeTypes,
		settings: timezone ? { timezone } : {},
	});
	const placed = workflow.getNode(node.name);
	if (!placed) throw new Error('The node is not in its workflow');
	return { nodeType, workflow, node: placed, credentials: store };
}

/** Gives a declarative node the `execute` that n8n gives it when it loads it (n8n 2.41). */
function makeExecutable(nodeType: INodeType) {
	if (nodeType.description.requestDefaults === undefined) return;
	nodeType.execute ??= async function () {
		return (await new RoutingNode(this as ExecuteContext, nodeType).runNode()) ?? [];
	};
}

interface RunOptions {
	items?: IDataObject[];
	signal?: AbortSignal;
	/** What n8n calls the execution: the same when it tries the node again. */
	executionId?: string;
}

/** Runs a node as n8n does (customOperations first, else the `execute` of the routing engine); returns its outputs, hints and messages. */
export async function run(placed: Placed, { items = [{}], signal, executionId }: RunOptions = {}) {
	const { workflow, node, credentials } = placed;
	const messages: string[] = [];
	const additionalData = {
		...additionalDataFor(credentials),
		executionId,
		// What the editor prints to the console of the browser.
		sendDataToUI: (_: string, { messages: said }: { messages: string[] }) => messages.push(...said),
	} as unknown as IWorkflowExecuteAdditionalData;
	const data = { main: [items.map((json, item) => ({ json, pairedItem: { item } }))] };
	const result = await new WorkflowExecute(additionalData, 'manual').runNode(
		workflow,
		{ node, data, source: null },
		createRunExecutionData({}),
		0,
		additionalData,
		'manual',
		signal,
	);
	const outputs = ('data' in result ? result.data : undefined) as
		| INodeExecutionData[][]
		| null
		| undefined;
	const hints = 'hints' in result ? (result.hints ?? []) : [];
	for (const { message } of hints) assertOneText(message);
	for (const { json } of outputs?.[1] ?? []) assertOneText(String(json.message ?? ''));
	return { outputs: outputs ?? [], hints, messages };
}

/** Runs a node and returns the items of its first output. */
export async function runNode(
	placed: Placed,
	options: RunOptions = {},
): Promise<INodeExecutionData[]> {
	const { outputs } = await run(placed, options);
	return outputs[0] ?? [];
}

/** Runs a node and returns the error that stops it; throws if nothing does. */
export async function runToError(placed: Placed, options: RunOptions = {}) {
	let outputs: unknown;
	try {
		outputs = await run(placed, options);
	} catch (error) {
		const { message, description, context } = error as Error & {
			description?: string;
			context?: IDataObject;
		};
		assertWording(message, description);
		return { message, description: description ?? '', itemIndex: context?.itemIndex };
	}
	throw new Error(`The node returned ${JSON.stringify(outputs)}`);
}

interface PollOptions {
	mode?: WorkflowExecuteMode;
	activation?: WorkflowActivateMode;
	budgetMs?: number;
	/** What n8n's durable scheduler hands out as the node's static data: a copy that it may drop. */
	nodeData?: IDataObject;
}

/** Polls a trigger once; its static data is `workflow.staticData['node:<name>']`. */
export async function poll(
	placed: Placed,
	{ mode = 'trigger', activation = 'update', budgetMs, nodeData }: PollOptions = {},
) {
	const { nodeType, workflow, node, credentials } = placed;
	const context = new PollContext(
		workflow,
		node,
		additionalDataFor(credentials),
		mode,
		activation,
		...([undefined, undefined, undefined, undefined] as const),
		nodeData && (() => nodeData),
		budgetMs === undefined ? undefined : () => budgetMs,
	);
	if (!nodeType.poll) throw new Error('Not a polling trigger');
	return await nodeType.poll.call(context);
}

/** Makes what n8n hands to every execution, with the given credentials. */
export function additionalDataFor(credentials: CredentialStore): IWorkflowExecuteAdditionalData {
	return {
		credentialsHelper: credentials,
		variables: {},
		restApiUrl: 'http://localhost/rest',
		instanceBaseUrl: 'http://localhost/',
		webhookWaitingBaseUrl: 'http://localhost/waiting',
		formWaitingBaseUrl: 'http://localhost/form',
	} as unknown as IWorkflowExecuteAdditionalData;
}
