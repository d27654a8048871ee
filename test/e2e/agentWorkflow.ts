import type { WorkflowFile } from '../rig/workflows';

interface AgentOptions {
	/** The version of the agent. */
	version: number;
	openAi: { id: string; name: string };
	/** The parameters of the tool. */
	parameters: object;
}

/** Returns a workflow with an agent, a scripted model and the node as its only tool. */
export function agentWorkflow({ version, openAi, parameters }: AgentOptions): WorkflowFile {
	const nodes = [
		node('Start', 'n8n-nodes-base.manualTrigger', 1, {}),
		node('AI Agent', '@n8n/n8n-nodes-langchain.agent', version, {
			promptType: 'define',
			text: 'Do it.',
			options: {},
		}),
		{
			...node('Model', '@n8n/n8n-nodes-langchain.lmChatOpenAi', 1.3, {
				model: { __rl: true, mode: 'id', value: 'scripted' },
				responsesApiEnabled: false,
				options: {},
			}),
			credentials: { openAiApi: openAi },
		},
		node('Shopify Discount', 'n8n-nodes-shopify-discounts.shopifyDiscountTool', 1, {
			authentication: 'clientCredentials',
			...parameters,
		}),
	];
	const to = (type: string) => ({ [type]: [[{ node: 'AI Agent', type, index: 0 }]] });
	const connections = {
		Start: to('main'),
		Model: to('ai_languageModel'),
		'Shopify Discount': to('ai_tool'),
	};
	return { name: 'Agent', nodes, connections, settings: { executionOrder: 'v1' } };
}

const node = (name: string, type: string, typeVersion: number, parameters: object) => ({
	...{ id: name, name, type, typeVersion, position: [0, 0] },
	parameters: parameters as Record<string, unknown>,
});
