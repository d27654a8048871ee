import { runWorkflow, waitForTriggered } from '../rig/campaign';
import { Editor } from '../rig/editor';
import type { Rig } from '../rig/rig';
import {
	importWorkflow,
	pollOften,
	publishWorkflow,
	readExample,
	unpublishWorkflow,
} from '../rig/workflows';
import type { WorkflowFile } from '../rig/workflows';
import { createDiscount, discountOf } from '../support/storeClient';
import { makeCustomers, withCustomers, withParameters } from '../rig/customers';
import { emailsOf, expectEachServed } from './expectEachServed';
import { startTestRig } from './startTestRig';

const TRIGGER = 'n8n-nodes-shopify-discounts.shopifyDiscountTrigger';
const TITLE = 'Friends: 10 % off';

let rig: Rig;
let listeningId: string;

beforeAll(async () => {
	rig = await startTestRig('price-rules');
});

afterAll(async () => {
	await rig?.close();
});

beforeEach(() => {
	rig.mailbox.mails.length = 0;
	rig.emulator.settings({ jobSecondsPerCode: 0.005 });
});

const store = async (workflow: WorkflowFile) =>
	await importWorkflow(rig.rest, workflow, rig.credentials);

/** The example for codes of one's own, with batches of a price rule in place of redeem codes. */
const inBatches = (customers: object[], parameters: object = {}) => {
	const list = withCustomers(readExample('email-own-codes'), customers);
	return withParameters(list, 'Add Codes', {
		resource: 'priceRuleCode',
		operation: 'createBatch',
		priceRuleId: {
			__rl: true,
			mode: 'id',
			value: "={{ $('Discount').first().json.id.split('/').pop() }}",
		},
		...parameters,
	});
};

it('sends each of 260 customers one mail with their code, and none for a code that was refused', async () => {
	const rival = discountOf(rig.emulator, await createDiscount(rig.emulator.url, 'RIVAL'));
	const taken = makeCustomers('TAKEN', 3);
	for (const { code } of taken) rig.emulator.state.codes.add(rival, code, Date.now());
	const customers = makeCustomers('RULE', 260);

	const execution = await runWorkflow(rig, await store(inBatches([...taken, ...customers])));

	expect(execution.message).toBeUndefined();
	const [created = [], notCreated = []] = execution.outputsOf('Add Codes');
	expect(emailsOf(notCreated)).toEqual(emailsOf(taken));
	expect(notCreated.map(({ reason }) => reason)).toEqual(['taken', 'taken', 'taken']);
	expectEachServed(rig, created, TITLE, 260);
	expect(rig.emulator.state.batches.list()).toHaveLength(3);
});

it('lets the trigger carry batches on in background and send their codes, each once', async () => {
	const listening = await store(
		pollOften(
			withParameters(readExample('email-codes-from-csv'), 'Codes Are Done', {
				triggerOn: 'priceRuleBatchCompleted',
				options: {},
			}),
			TRIGGER,
		),
	);
	listeningId = listening.id;
	await publishWorkflow(rig.rest, listening);
	const customers = makeCustomers('LATER', 150);
	const starting = inBatches(customers, {
		run: 'inBackground',
		announceFields: 'email, firstName',
	});
	// The run that it returns is no customer to mail.
	const alone = { ...starting, connections: { ...starting.connections, 'Add Codes': {} } };

	const started = await runWorkflow(rig, await store(alone));

	expect(started.message).toBeUndefined();
	expect(started.outputsOf('Add Codes')[0]).toMatchObject([{ state: 'open', codesCount: 150 }]);
	const triggered = await waitForTriggered(rig, listening, customers.length);
	const items = triggered.flatMap((execution) => execution.outputsOf('Codes Are Done').flat());
	expectEachServed(rig, items, TITLE, customers.length);
	await unpublishWorkflow(rig.rest, listening);
});

it('shows the legacy resource with its hint in the editor', async () => {
	const { id } = await store(inBatches(makeCustomers('SHOWN', 1)));
	const editor = await Editor.open(rig.n8n.url);
	try {
		await editor.showWorkflow(id, 'Add Codes');
		await editor.openNode('Add Codes');
		const panel = editor.page.locator('[data-test-id="ndv"]');
		expect(await panel.textContent()).toContain("Shopify's older API");
		await editor.keepPicture('price-rule-create-batch');
		await editor.showWorkflow(listeningId, 'Codes Are Done');
		await editor.openNode('Codes Are Done');
		await editor.keepPicture('price-rule-trigger');
	} finally {
		await editor.close();
	}
});
