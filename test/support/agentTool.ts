import { RoutingNode, WorkflowExecute } from 'n8n-core';
import { SupplyDataContext } from 'n8n-core/dist/execution-engine/node-execution-context';
import type { ExecuteContext } from 'n8n-core';
import { getSchema } from 'n8n-core/dist/execution-engine/node-execution-context/utils/create-node-as-tool';
import { makeHandleToolInvocation } from 'n8n-core/dist/execution-engine/node-execution-context/utils/get-input-connection-data';
import { createRunExecutionData, NodeConnectionTypes, NodeHelpers } from 'n8n-workflow';
import type { IDataObject, INode, INodeType, IRunExecutionData } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { CredentialStore } from './credentialStore';
import { locator } from './discountForms';
import { additionalDataFor, place } from './engine';
import type { Placed } from './engine';
import { fromAi } from './fromAi';
import { modelFields } from './modelFields';

/** How n8n runs a tool: as a node of the workflow (agents since version 3) or by a call. */
export type Way = 'asNode' | 'byCall';

/** Both ways, for tests of what has to hold in either. */
export const WAYS: Way[] = ['asNode', 'byCall'];

/** Puts the tool that n8n makes of the node into a workflow. */
export const placeTool = (shop: string, parameters: IDataObject): Placed =>
	placeAsTool(new ShopifyDiscount(), { shop, parameters });

/** Puts the tool that n8n makes of any node into a workflow. */
export function placeAsTool(
	nodeType: INodeType,
	options: { shop: string; parameters: IDataObject; credentials?: CredentialStore },
): Placed {
	const tool = asTool(nodeType);
	return place(tool, {
		...options,
		parameters: options.parameters as INode['parameters'],
		extra: { type: tool.description.name, name: nodeType.description.displayName },
	});
}

/** Puts a tool into a workflow whose fields are all left to the model, except what a person chose. */
export function placeOpenTool(shop: string, choices: IDataObject) {
	const fields = modelFields(new ShopifyDiscount(), choices).filter(
		({ path }) => !path.includes('.') && !(path in choices),
	);
	const open = fields.map(({ path, key, type, field }) => {
		const value = fromAi(key, type);
		return [path, field.type === 'resourceLocator' ? locator(value) : value];
	});
	const tool = placeTool(shop, { ...choices, ...Object.fromEntries(open) });
	return {
		tool,
		fields,
		/** Names what a model gives by the parameters; it leaves all others empty, in one of its ways. */
		argumentsFor(given: IDataObject, empty: unknown = ''): IDataObject {
			const unknown = Object.keys(given).filter(
				(name) => !fields.some(({ path }) => path === name),
			);
			if (unknown.length > 0) throw new Error(`No model is asked for ${unknown.join(', ')}`);
			return Object.fromEntries(
				fields.map(({ path, key }) => [key, path in given ? given[path] : (empty as IDataObject)]),
			);
		},
	};
}

/** What n8n's `convertNodeToAiTool` does, as far as it matters to the node (2.41). */
function asTool(node: INodeType): INodeType {
	const { description } = node;
	const tool = {
		...description,
		name: `${description.name}Tool`,
		inputs: [],
		outputs: [NodeConnectionTypes.AiTool],
	};
	const execute: INodeType['execute'] = async function () {
		return (await new RoutingNode(this as ExecuteContext, node).runNode()) ?? [];
	};
	return Object.assign(Object.create(node) as INodeType, { description: tool, execute });
}

/** Returns the name, the description and the arguments of a tool, as a model reads them. */
export function readTool({ node, nodeType }: Placed) {
	const { shape } = getSchema(node);
	return {
		description: NodeHelpers.getToolDescriptionForNode(node, nodeType),
		arguments: Object.keys(shape),
	};
}

/** Calls a tool and returns what the model reads. */
export async function callTool(placed: Placed, args: IDataObject, way: Way): Promise<string> {
	return way === 'asNode' ? await runAsNode(placed, args) : await runByCall(placed, args);
}

/** Calls a tool and returns the items of its answer. */
export const itemsOf = async (placed: Placed, args: IDataObject, way: Way) =>
	JSON.parse(await callTool(placed, args, way)) as IDataObject[];

/** What n8n-core does for the request of an agent; the answer is read as the agent does (2.41). */
async function runAsNode({ workflow, node, credentials }: Placed, args: IDataObject) {
	node.rewireOutputLogTo = NodeConnectionTypes.AiTool;
	const call = [[{ json: args, pairedItem: { item: 0 } }]];
	const run = withCall(node, call);
	const additionalData = additionalDataFor(credentials);
	const item = {
		json: { chatInput: 'Hello', ...args, toolCallId: 'call_1' },
		pairedItem: { item: 0 },
	};
	try {
		const result = await new WorkflowExecute(additionalData, 'manual').runNode(
			workflow,
			{ node, data: { main: [[item]] }, source: null },
			run,
			0,
			additionalData,
			'manual',
		);
		const items = 'data' in result ? (result.data?.[0] ?? []) : [];
		return JSON.stringify(items.length > 0 ? items.map(({ json }) => json) : '');
	} catch (error) {
		return JSON.stringify([{ error: (error as Error).message }]);
	}
}

function withCall(node: INode, call: Array<Array<{ json: IDataObject }>>): IRunExecutionData {
	const run = createRunExecutionData({});
	const task = { startTime: 0, executionTime: 0, executionIndex: 0, source: [] };
	run.resultData.runData[node.name] = [{ ...task, inputOverride: { ai_tool: call } }];
	return run;
}

/** What an MCP server, a sub-agent or an older agent does. */
async function runByCall({ workflow, node, nodeType, credentials }: Placed, args: IDataObject) {
	const run = createRunExecutionData({});
	const type = NodeConnectionTypes.AiTool;
	const additionalData = additionalDataFor(credentials);
	const agent = [{ json: { chatInput: 'Hello' } }];
	const executeData = { node, data: {}, source: null };
	// prettier-ignore
	const contextOf = (runIndex: number) =>
		new SupplyDataContext(workflow, node, additionalData, 'manual', run, runIndex, agent, {}, type, executeData, []);
	const invoke = makeHandleToolInvocation(contextOf, node, nodeType, run);
	// An agent before version 3 tells the model nothing of what a tool throws (2.41).
	return await invoke(args).catch(() => '');
}
