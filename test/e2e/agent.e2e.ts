import { runWorkflow } from '../rig/campaign';
import { Editor } from '../rig/editor';
import type { Rig } from '../rig/rig';
import { startScriptedModel } from '../rig/scriptedModel';
import type { ScriptedModel, ToolSchema } from '../rig/scriptedModel';
import { importWorkflow } from '../rig/workflows';
import { fromAi } from '../support/fromAi';
import { createDiscount, discountOf, liveCodes } from '../support/storeClient';
import { agentWorkflow } from './agentWorkflow';
import { startTestRig } from './startTestRig';

let rig: Rig;
let model: ScriptedModel;
let openAi: { id: string; name: string };

beforeAll(async () => {
	rig = await startTestRig('agent');
	model = await startScriptedModel();
	openAi = await rig.rest('POST', '/rest/credentials', {
		name: 'Scripted model',
		type: 'openAiApi',
		data: { apiKey: 'of-no-use', url: model.url },
	});
});

afterAll(async () => {
	await model?.close();
	await rig?.close();
});

const locator = (value: string) => ({ __rl: true, mode: 'id', value });

/** Of the agent: since version 3, n8n runs a tool as a node of the workflow; before, the agent called it. */
const VERSIONS = [3.1, 2.2];

describe.each(VERSIONS)('an AI Agent of version %s', (version) => {
	/** Lets the model call the tool once; returns what it was told of the tool, and its answer. */
	async function converse(parameters: object, args: object | ((tool: ToolSchema) => object)) {
		let told: ToolSchema | undefined;
		model.decide((tool) => {
			told = tool;
			return typeof args === 'function' ? (args as (tool: ToolSchema) => object)(tool) : args;
		});
		const file = agentWorkflow({ version, openAi, parameters });
		const stored = await importWorkflow(rig.rest, file, rig.credentials);
		const { message } = await runWorkflow(rig, stored);
		expect(message).toBeUndefined();
		return { told, answer: await model.answer() };
	}

	it('creates a unique code for a customer, and the same one again', async () => {
		const id = await createDiscount(rig.emulator.url, `UNIQUE-${version}`);
		const parameters = {
			resource: 'redeemCode',
			operation: 'createUnique',
			discountId: locator(fromAi('Discount')),
			stableKey: fromAi('Stable_Key'),
		};
		const args = { Discount: id, Stable_Key: 'ann@example.com' };

		const { told, answer } = await converse(parameters, args);
		const again = await converse(parameters, args);

		expect(told?.description).toContain('unique');
		expect(told?.parameters.properties).toMatchObject({
			Discount: { type: 'string' },
			Stable_Key: { type: 'string' },
		});
		const [code = ''] = liveCodes(rig.emulator, id);
		expect(liveCodes(rig.emulator, id)).toHaveLength(1);
		expect(answer).toContain(code);
		expect(again.answer).toContain(code);
	});

	it('creates a discount, whose end the model leaves open', async () => {
		const parameters = {
			resource: 'codeDiscount',
			operation: 'create',
			code: fromAi('Code'),
			percentage: fromAi('Percentage', 'number'),
			endsAt: fromAi('Ends_At'),
		};
		const code = `SPRING-${String(version).replace('.', '-')}`;

		const { answer } = await converse(parameters, { Code: code, Percentage: 15, Ends_At: '' });

		expect(answer).toContain(code);
		const made = [...rig.emulator.state.discounts.values()].find(({ title }) => title === code);
		expect(made).toMatchObject({ endsAt: null });
	});

	it('hears what to send instead of a fraction', async () => {
		const parameters = {
			resource: 'codeDiscount',
			operation: 'create',
			code: 'FRACTION',
			percentage: fromAi('Percentage', 'number'),
		};
		const { answer } = await converse(parameters, { Percentage: 0.15 });
		expect(answer).toContain('send 15 for 15 %');
		expect(answer).toContain('Nothing was created');
	});

	it('hears of the codes that were not created, and why', async () => {
		const id = await createDiscount(rig.emulator.url, `POOL-${version}`);
		await createDiscount(rig.emulator.url, `TAKEN-${version}`);
		const parameters = {
			resource: 'redeemCode',
			operation: 'addMany',
			discountId: locator(id),
			codesFrom: 'list',
			codes: fromAi('Codes'),
		};
		const { answer } = await converse(parameters, {
			Codes: `["NEW-${version}","TAKEN-${version}"]`,
		});
		expect(liveCodes(rig.emulator, id)).toEqual([`NEW-${version}`]);
		expect(answer).toContain(`NEW-${version}`);
		expect(answer).toMatch(/TAKEN-.*\\?"reason\\?":\\?"taken/);
	});

	it('deletes nothing by a search of its own', async () => {
		const id = await createDiscount(rig.emulator.url, `KEPT-${version}`);
		const parameters = {
			resource: 'codeDiscount',
			operation: 'deleteMany',
			selectBy: 'search',
			search: fromAi('Search'),
		};
		const { told, answer } = await converse(parameters, { Search: 'status:active' });
		expect(told?.description).toContain('Permanently delete');
		expect(answer).toContain('cannot be defined by a model');
		expect(discountOf(rig.emulator, id).codes).toHaveLength(1);
	});
});

describe('the panel of the tool', () => {
	it('offers to leave a field to the model, which then gives its value', async () => {
		const parameters = { resource: 'codeDiscount', operation: 'create', percentage: 15 };
		const file = agentWorkflow({ version: 3.1, openAi, parameters });
		const { id } = await importWorkflow(rig.rest, file, rig.credentials);
		const editor = await Editor.open(rig.n8n.url);
		try {
			await editor.showWorkflow(id, 'Shopify Discount');
			await editor.openNode('Shopify Discount');
			const offers = editor.page.locator('[data-test-id="from-ai-override-button"]');
			const before = await offers.count();
			await offers.first().click();
			const given = editor.page.locator('[data-test-id="fromAI-override-field"]');
			await given.first().waitFor();
			await editor.keepPicture('shopify-discount-tool');
			expect(before).toBeGreaterThan(2);
		} finally {
			await editor.close();
		}
	});
});
