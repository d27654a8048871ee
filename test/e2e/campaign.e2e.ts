import { runWorkflow, traceItems, waitForTriggered } from '../rig/campaign';
import { testCredential } from '../rig/credentials';
import { listExecutions } from '../rig/executions';
import type { Item } from '../rig/executions';
import type { Rig } from '../rig/rig';
import { waitFor } from '../rig/waitFor';
import {
	importWorkflow,
	pollOften,
	publishWorkflow,
	readExample,
	unpublishWorkflow,
} from '../rig/workflows';
import type { StoredWorkflow, WorkflowFile } from '../rig/workflows';
import { makeCustomers, withCustomers } from './customers';
import { startTestRig } from './startTestRig';

const PACKAGE = 'n8n-nodes-shopify-discounts';
const CUSTOMERS = 600;
const TRIGGER = `${PACKAGE}.shopifyDiscountTrigger`;

let rig: Rig;

beforeAll(async () => {
	rig = await startTestRig('campaign');
});

afterAll(async () => {
	await rig?.close();
});

beforeEach(() => {
	rig.mailbox.mails.length = 0;
});

const store = async (workflow: WorkflowFile) =>
	await importWorkflow(rig.rest, workflow, rig.credentials);

const emailsOf = (items: Array<{ email?: unknown }>) =>
	items.map(({ email }) => String(email)).sort();

const addressees = () => rig.mailbox.mails.flatMap(({ to }) => to).sort();

/** Every item has a code of its own that is live, and its customer one mail with it. */
function expectEachServed(items: Item[], count: number) {
	const recipients = traceItems(rig, items);
	expect(recipients).toHaveLength(count);
	expect(new Set(recipients.map(({ code }) => code)).size).toBe(count);
	expect(recipients.filter(({ discount }) => discount !== 'Thank you: 15 % off')).toEqual([]);
	expect(recipients.filter(({ delivered }) => !delivered)).toEqual([]);
	expect(addressees()).toEqual(emailsOf(items));
}

describe('the package in a real n8n', () => {
	it('is on the list of community packages with both nodes', async () => {
		const packages = await rig.rest<
			Array<{
				packageName: string;
				failedLoading?: boolean;
				installedNodes: Array<{ type: string }>;
			}>
		>('GET', '/rest/community-packages');

		expect(packages).toHaveLength(1);
		expect(packages[0]).toMatchObject({ packageName: PACKAGE, failedLoading: false });
		expect(packages[0]?.installedNodes.map(({ type }) => type).sort()).toEqual([
			`${PACKAGE}.shopifyDiscount`,
			TRIGGER,
		]);
	});

	it.each(['shopifyDiscountsAccessTokenApi', 'shopifyDiscountsClientCredentialsApi'])(
		'tests the credential %s with success',
		async (type) => {
			const services = { shop: rig.emulator.url, smtpPort: rig.mailbox.port };
			const reference = rig.credentials[type];
			if (!reference) throw new Error(`There is no credential ${type}`);

			expect(await testCredential(rig.rest, services, type, reference)).toMatchObject({
				status: 'OK',
			});
		},
	);
});

describe('adding codes and waiting in the workflow', () => {
	it('sends each of 600 customers one mail with a code of their own that works', async () => {
		const workflow = await store(readExample('email-codes-to-customers'));

		const execution = await runWorkflow(rig, workflow);

		expect(execution.message).toBeUndefined();
		const [created = [], notCreated = []] = execution.outputsOf('Add Codes');
		expect(notCreated).toEqual([]);
		expectEachServed(created, CUSTOMERS);
	});

	it('sends nothing to customers whose code Shopify refused', async () => {
		const others = makeCustomers('TAKEN', 12);
		const first = await store(
			withCustomers(readExample('email-codes-to-customers'), others.slice(0, 9)),
		);
		await runWorkflow(rig, first);
		rig.mailbox.mails.length = 0;
		// Of the codes of another discount, in three of twelve cases twice in this list, and some that are free.
		const wanted = makeCustomers('WANTED', 260);
		const repeated = wanted.slice(0, 4).map((customer) => ({
			...customer,
			email: `second-${customer.email}`,
			code: customer.code.toLowerCase(),
		}));
		const second = await store(
			withCustomers(readExample('email-codes-to-customers'), [...others, ...wanted, ...repeated]),
		);

		const execution = await runWorkflow(rig, second);

		expect(execution.message).toBeUndefined();
		const [created = [], notCreated = []] = execution.outputsOf('Add Codes');
		expect(emailsOf(notCreated)).toEqual(emailsOf([...others.slice(0, 9), ...repeated]));
		expect(new Set(notCreated.map(({ reason }) => reason))).toEqual(
			new Set(['taken', 'duplicate']),
		);
		expectEachServed(created, 3 + wanted.length);
	});
});

describe('adding codes and leaving the rest to the trigger', () => {
	let listening: StoredWorkflow;

	beforeEach(async () => {
		listening = await store(pollOften(readExample('email-codes-when-done'), TRIGGER));
		await publishWorkflow(rig.rest, listening);
	});

	afterEach(async () => {
		await unpublishWorkflow(rig.rest, listening);
	});

	it('starts once and sends each of 600 customers one mail with a code that works', async () => {
		const starting = await store(readExample('start-code-jobs'));

		expect((await runWorkflow(rig, starting)).message).toBeUndefined();
		const triggered = await waitForTriggered(rig, listening);

		expect(triggered).toHaveLength(1);
		expect(triggered[0]).toMatchObject({ mode: 'trigger', status: 'success' });
		expectEachServed(triggered[0]?.outputsOf('Codes Are Done')[0] ?? [], CUSTOMERS);
	});

	it('delivers each code although n8n is killed between announcement and delivery', async () => {
		const customers = makeCustomers('KILLED', 270);
		const starting = await store(withCustomers(readExample('start-code-jobs'), customers));
		expect((await runWorkflow(rig, starting)).message).toBeUndefined();
		// The last job has just been announced; now it takes longer than killing n8n does.
		rig.emulator.settings({ jobSecondsPerCode: 0.5 });
		await rig.n8n.kill();
		expect(isLastJobDone()).toBe(false);
		expect(rig.mailbox.mails).toEqual([]);
		rig.emulator.settings({ jobSecondsPerCode: 0.02 });
		await waitFor(isLastJobDone, { what: 'The end of the last job', seconds: 30 });

		await rig.n8n.start();

		const triggered = await waitForTriggered(rig, listening);
		expect(triggered).toHaveLength(1);
		expectEachServed(
			triggered.flatMap((execution) => execution.outputsOf('Codes Are Done').flat()),
			customers.length,
		);
		// Nothing comes a second time in the polls that follow.
		const polls = rig.emulator.requests().length;
		await waitFor(() => rig.emulator.requests().length >= polls + 2, {
			what: 'Two more polls',
			seconds: 40,
		});
		expect(await listExecutions(rig.rest, listening.id)).toHaveLength(1);
		expect(rig.mailbox.mails).toHaveLength(customers.length);
	});
});

describe('every kind of discount', () => {
	it('is created with a code and automatic, updated, deactivated, found and deleted', async () => {
		const before = rig.emulator.state.discounts.size;
		const workflow = await store(readExample('every-kind-of-discount'));

		const execution = await runWorkflow(rig, workflow);

		expect(execution.message).toBeUndefined();
		const only = (node: string) => execution.outputsOf(node)[0]?.[0];
		const kinds = ['Amount Off', 'Buy X Get Y', 'Free Shipping', 'App'];
		for (const node of kinds.flatMap((kind) => [`${kind} with Code`, `Automatic ${kind}`])) {
			expect([node, only(node)?.id]).toEqual([node, expect.stringMatching(/^gid:/)]);
		}
		expect(only('Find by Code')).toMatchObject({
			id: only('Amount Off with Code')?.id,
			title: '20 % off with a code',
			percentage: 20,
			status: 'EXPIRED',
		});
		for (const node of ['Delete Code Discounts', 'Delete Automatic Discounts']) {
			const deleted = execution.outputsOf(node)[0] ?? [];
			expect([node, deleted.map((item) => item.deleted)]).toEqual([node, [true, true, true, true]]);
		}
		expect(rig.emulator.state.discounts.size).toBe(before);
	});
});

function isLastJobDone() {
	return rig.emulator.state.creationJobs.at(-1)?.finishedAt !== undefined;
}
