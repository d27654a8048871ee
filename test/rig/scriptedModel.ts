import fastify from 'fastify';
import { waitFor } from './waitFor';

/** A tool as n8n describes it to a model. */
export interface ToolSchema {
	name: string;
	description: string;
	parameters: {
		properties: Record<string, { type?: string; description?: string }>;
		required?: string[];
	};
}

interface Message {
	role: string;
	content?: string | null;
	tool_call_id?: string;
}

interface ChatRequest {
	messages: Message[];
	tools?: Array<{ function: ToolSchema }>;
}

/** Chooses the arguments of a call from what the model was told of the tool. */
export type Decide = (tool: ToolSchema) => object;

/** A language model that calls the tool it is given, as a test decides, and then ends. */
export interface ScriptedModel {
	/** The base URL for a credential of OpenAI. */
	url: string;
	/** Lets the model call its tool in the next conversations. */
	decide(decide: Decide): void;
	/** Returns the answer of the tool in the last conversation. */
	answer(): Promise<string>;
	close(): Promise<void>;
}

/** Starts a scripted model on loopback that speaks OpenAI's Chat Completions. */
export async function startScriptedModel(): Promise<ScriptedModel> {
	let decide: Decide = () => ({});
	let answer: string | undefined;
	const server = fastify();
	server.post('/v1/chat/completions', async (request) => {
		const { messages, tools } = request.body as ChatRequest;
		const last = messages.at(-1);
		if (last?.role === 'tool') answer = last.content ?? '';
		const tool = tools?.[0]?.function;
		if (last?.role === 'tool' || !tool) return toCompletion({ content: 'Done.' }, 'stop');
		return await Promise.resolve(toCompletion(toCall(tool.name, decide(tool)), 'tool_calls'));
	});
	const address = await server.listen({ host: '127.0.0.1', port: 0 });
	return {
		url: `${address}/v1`,
		decide(next) {
			decide = next;
			answer = undefined;
		},
		answer: async () =>
			await waitFor(() => answer, { what: 'An answer of the tool to the model', seconds: 10 }),
		close: async () => await server.close(),
	};
}

const toCall = (name: string, args: object) => ({
	content: null,
	tool_calls: [
		{ id: 'call_1', type: 'function', function: { name, arguments: JSON.stringify(args) } },
	],
});

const toCompletion = (message: object, reason: string) => ({
	id: 'chatcmpl-1',
	object: 'chat.completion',
	created: 0,
	model: 'scripted',
	choices: [{ index: 0, message: { role: 'assistant', ...message }, finish_reason: reason }],
	usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
});
