/** What a client of an MCP server reads of a tool. */
export interface McpTool {
	name: string;
	description: string;
	inputSchema: { properties: Record<string, { type?: string }> };
}

/** A client of an MCP server over Streamable HTTP. */
export class McpClient {
	private session = '';
	private lastId = 0;

	private constructor(private readonly url: string) {}

	/** Opens a session with a server. */
	static async connect(url: string): Promise<McpClient> {
		const client = new McpClient(url);
		await client.ask('initialize', {
			protocolVersion: '2025-03-26',
			capabilities: {},
			clientInfo: { name: 'rig', version: '1' },
		});
		await client.post({ jsonrpc: '2.0', method: 'notifications/initialized' });
		return client;
	}

	/** Lists the tools of the server. */
	async listTools(): Promise<McpTool[]> {
		return ((await this.ask('tools/list', {})) as { tools: McpTool[] }).tools;
	}

	/** Calls a tool; returns the text of its answer. */
	async callTool(name: string, args: object): Promise<string> {
		const { content } = (await this.ask('tools/call', { name, arguments: args })) as {
			content: Array<{ text: string }>;
		};
		return content.map(({ text }) => text).join('\n');
	}

	private async ask(method: string, params: object): Promise<unknown> {
		const text = await this.post({ jsonrpc: '2.0', id: ++this.lastId, method, params });
		// An answer is JSON, or a stream of events with one.
		const json = /^data: (.*)$/m.exec(text)?.[1] ?? text;
		const { result, error } = JSON.parse(json) as { result?: unknown; error?: object };
		if (error) throw new Error(`${method}: ${JSON.stringify(error)}`);
		return result;
	}

	private async post(message: object): Promise<string> {
		const answer = await fetch(this.url, {
			method: 'POST',
			headers: {
				'content-type': 'application/json',
				accept: 'application/json, text/event-stream',
				...(this.session && { 'mcp-session-id': this.session }),
			},
			body: JSON.stringify(message),
		});
		this.session = answer.headers.get('mcp-session-id') ?? this.session;
		const text = await answer.text();
		if (!answer.ok) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
		return text;
	}
}
