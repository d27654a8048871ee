import { McpClient } from '../rig/mcpClient';
import type { Rig } from '../rig/rig';
import { importWorkflow, publishWorkflow } from '../rig/workflows';
import { fromAi } from '../support/fromAi';
import { createDiscount, liveCodes } from '../support/storeClient';
import { startTestRig } from './startTestRig';

let rig: Rig;
let discountId: string;
let client: McpClient;

const PATH = 'discounts';

beforeAll(async () => {
	rig = await startTestRig('agent-mcp');
	discountId = await createDiscount(rig.emulator.url, 'POOL');
	const placed = { typeVersion: 1, position: [0, 0] };
	const server = {
		...{ id: 'server', name: 'Server', type: '@n8n/n8n-nodes-langchain.mcpTrigger' },
		...{ ...placed, typeVersion: 2, webhookId: PATH, parameters: { path: PATH } },
	};
	const tool = {
		...{ id: 'tool', name: 'Add codes', type: 'n8n-nodes-shopify-discounts.shopifyDiscountTool' },
		...placed,
		parameters: {
			...{ authentication: 'clientCredentials', resource: 'redeemCode', operation: 'addMany' },
			discountId: { __rl: true, mode: 'id', value: fromAi('Discount') },
			code: fromAi('Code'),
		},
	};
	const connections = {
		'Add codes': { ai_tool: [[{ node: 'Server', type: 'ai_tool', index: 0 }]] },
	};
	const settings = { executionOrder: 'v1' };
	const file = { name: 'MCP', nodes: [server, tool], connections, settings };
	await publishWorkflow(rig.rest, await importWorkflow(rig.rest, file, rig.credentials));
	client = await McpClient.connect(`${rig.n8n.url}/mcp/${PATH}`);
});

afterAll(async () => {
	await rig?.close();
});

describe('an MCP server of n8n with the node as a tool', () => {
	it('tells what the tool does and takes', async () => {
		const [tool] = await client.listTools();
		expect(tool).toMatchObject({
			name: 'Add_codes',
			description: expect.stringContaining('codes') as unknown,
			inputSchema: { properties: { Discount: { type: 'string' }, Code: { type: 'string' } } },
		});
	});

	it('adds codes, and says which were not created', async () => {
		const answer = await client.callTool('Add_codes', { Discount: discountId, Code: 'M-1, POOL' });
		expect(liveCodes(rig.emulator, discountId)).toEqual(['M-1']);
		expect(answer).toMatch(/M-1/);
		expect(answer).toMatch(/POOL.*alreadyOnDiscount|alreadyOnDiscount.*POOL/s);
	});

	it('says what to send instead of a title', async () => {
		const answer = await client.callTool('Add_codes', { Discount: 'Pool', Code: 'M-2' });
		expect(answer).toContain('look the ID up first');
		expect(liveCodes(rig.emulator, discountId)).not.toContain('M-2');
	});
});
