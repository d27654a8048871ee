import { Editor } from '../rig/editor';
import type { Rig } from '../rig/rig';
import { importWorkflow } from '../rig/workflows';
import { offeredOperations } from '../support/offeredOperations';
import { filledPanels, triggerPanels } from './panels';
import { startTestRig } from './startTestRig';

/** What n8n gives a panel on a small laptop; it is higher, so that more of the panel is in the picture. */
const WINDOW = { width: 1280, height: 1400 };

const action = 'n8n-nodes-shopify-discounts.shopifyDiscount';

const emptyPanels = offeredOperations.map(({ resource, operation }) => ({
	name: `empty ${resource} ${operation}`,
	type: action,
	parameters: { resource, operation },
}));

const panels = [
	...emptyPanels,
	...filledPanels.map((panel) => ({ ...panel, type: action })),
	...triggerPanels.map((panel) => ({ ...panel, type: `${action}Trigger` })),
];

let rig: Rig;
let editor: Editor;

beforeAll(async () => {
	rig = await startTestRig('panels');
	editor = await Editor.open(rig.n8n.url);
});

afterAll(async () => {
	await editor?.close();
	await rig?.close();
});

/** Shows a workflow of one node, and opens its panel. */
async function open({ name, type, parameters }: (typeof panels)[number]) {
	const node = {
		id: 'panel',
		name,
		type,
		typeVersion: 1,
		position: [0, 0],
		parameters: { authentication: 'clientCredentials', ...parameters },
	};
	const file = { name, nodes: [node], connections: {}, settings: {} };
	const { id } = await importWorkflow(rig.rest, file, rig.credentials);
	await editor.showWorkflow(id, name);
	await editor.openNode(name);
}

// Pictures are for a person to look at, in .rig/screenshots.
describe.each(['light', 'dark'] as const)('%s', (theme) => {
	beforeAll(async () => await editor.dress(theme, WINDOW));

	it.each(panels.map((panel) => [panel.name, panel] as const))('%s', async (name, panel) => {
		await open(panel);

		// The trigger has no resource.
		const first = name.startsWith('trigger') ? 'triggerOn' : 'resource';
		expect(await editor.parameter(first).count()).toBe(1);
		await editor.keepPicture(`panel-${theme}-${name.replaceAll(' ', '-')}`);
	});
});
