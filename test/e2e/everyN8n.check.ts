import { runWorkflow, waitForTriggered } from '../rig/campaign';
import { testCredential } from '../rig/credentials';
import { Editor } from '../rig/editor';
import type { Execution } from '../rig/executions';
import { listExecutions, runByHand, stopExecution, waitForExecution } from '../rig/executions';
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
import { writeId } from '../shoplazza/emulator';
import { createDiscount, discountOf } from '../support/storeClient';
import { makeCustomers, toCsv, withCustomers, withParameters } from '../rig/customers';
import { uploadFile } from '../rig/form';
import { emailsOf, expectEachServed } from './expectEachServed';
import { startTestRig } from './startTestRig';

// The release check: npm run e2e:all runs these tests on each n8n and in each mode. Their names are the rows of its table.

const TRIGGER = 'n8n-nodes-shopify-discounts.shopifyDiscountTrigger';
const SUMMER = 'Summer sale: 20 % off';

let rig: Rig;

beforeAll(async () => {
	rig = await startTestRig('every-n8n');
});

afterAll(async () => {
	await rig?.close();
});

beforeEach(() => {
	rig.mailbox.mails.length = 0;
	rig.emulator.settings({ jobSeconds: [0.5] });
});

const store = async (workflow: WorkflowFile) =>
	await importWorkflow(rig.rest, workflow, rig.credentials);

async function run(workflow: StoredWorkflow): Promise<Execution> {
	const execution = await runWorkflow(rig, workflow);
	expect(execution.message).toBeUndefined();
	return execution;
}

const createdBy = (execution: Execution, node = 'Create Codes') =>
	execution.outputsOf(node)[0] ?? [];

const jobs = () => rig.emulator.state.creationJobs;

it('credentials', async () => {
	const services = {
		shop: rig.emulator.url,
		shoplazza: rig.shoplazza.url,
		smtpPort: rig.mailbox.port,
	};
	for (const type of [
		'shopifyDiscountsAccessTokenApi',
		'shopifyDiscountsClientCredentialsApi',
		'shoplazzaDiscountsApi',
	]) {
		const { id = '', name = '' } = rig.credentials[type] ?? {};
		const { status } = await testCredential(rig.rest, services, type, { id, name });
		expect([type, status]).toEqual([type, 'OK']);
	}
});

it('unique-code-per-customer', async () => {
	const customers = makeCustomers('REGULAR', 30);
	const workflow = await store(withCustomers(readExample('unique-code-per-customer'), customers));
	const first = createdBy(await run(workflow));
	expectEachServed(rig, first, 'Thank you: 15 % off', customers.length);

	const again = createdBy(await run(workflow));

	expect(again.map(({ code }) => code)).toEqual(first.map(({ code }) => code));
});

it('email-own-codes', async () => {
	const customers = makeCustomers('FRIEND', 30);
	const list = withCustomers(readExample('email-own-codes'), customers);

	const created = createdBy(await run(await store(list)), 'Add Codes');

	expect(created.map(({ code }) => code)).toEqual(customers.map(({ code }) => code));
	expectEachServed(rig, created, 'Friends: 10 % off', customers.length);
});

it('every-kind-of-discount', async () => {
	const before = rig.emulator.state.discounts.size;

	const execution = await run(await store(readExample('every-kind-of-discount')));

	for (const node of ['Delete Discounts', 'Delete Automatic Discounts']) {
		const deleted = execution.outputsOf(node)[0] ?? [];
		expect([node, deleted.map((item) => item.deleted)]).toEqual([node, [true, true, true, true]]);
	}
	expect(rig.emulator.state.discounts.size).toBe(before);
});

it('win-back-codes', async () => {
	const lastOrderAt = new Date(Date.now() - 90 * 86_400_000).toISOString();
	const lapsed = makeCustomers('LAPSED', 30).map((customer) => ({ ...customer, lastOrderAt }));
	const workflow = await store(withCustomers(readExample('win-back-codes'), lapsed));

	const created = createdBy(await run(workflow));

	const { title } = discountOf(rig.emulator, String(created[0]?.discountId));
	expectEachServed(rig, created, title, lapsed.length);
	await publishWorkflow(rig.rest, workflow);
	await unpublishWorkflow(rig.rest, workflow);
});

it('top-up-pool', async () => {
	const discountId = await createDiscount(rig.emulator.url, 'POOL-FIRST');
	const example = readExample('top-up-pool');
	const pool = example.nodes.find(({ name }) => name === 'Pool');
	const { assignments } = pool?.parameters.assignments as {
		assignments: Array<{ name: string; value: unknown }>;
	};
	const values: Record<string, unknown> = { discountId, unusedCodes: 300 };
	const parameters = {
		assignments: { assignments: assignments.map((one) => ({ ...one, value: values[one.name] })) },
	};

	const execution = await run(await store(withParameters(example, 'Pool', parameters)));

	expect(execution.outputsOf('Summary')[0]).toEqual([
		{ unusedBefore: 1, created: 299, unusedNow: 300 },
	]);
});

it('shoplazza/email-codes', async () => {
	const rule = rig.shoplazza.state.addPriceRule({
		title: 'Thank you: 15 % off',
		startsAt: Date.now() - 86_400_000,
	});
	const priceRuleId = { __rl: true, mode: 'id', value: writeId(rule.id, 'price_rule', 'uuid') };
	const customers = makeCustomers('SHEET', 30);
	const example = withCustomers(readExample('email-codes', 'shoplazza'), customers);

	const execution = await run(
		await store(withParameters(example, 'Create Codes', { priceRuleId })),
	);

	const created = createdBy(execution);
	const live = new Set(rig.shoplazza.state.listCodes(rule.id).map(({ code }) => code));
	expect(new Set(created.map(({ code }) => code))).toEqual(live);
	expect(live.size).toBe(customers.length);
	expect(rig.mailbox.mails.flatMap(({ to }) => to).sort()).toEqual(emailsOf(customers));
});

describe('runs in background', () => {
	let listening: StoredWorkflow;

	const listen = async (options: object) => {
		const example = withParameters(readExample('email-codes-from-csv'), 'Codes Are Done', {
			options,
		});
		listening = await store(pollOften(example, TRIGGER));
		await publishWorkflow(rig.rest, listening);
	};

	const handOver = async (prefix: string) => {
		const customers = makeCustomers(prefix, 260);
		const before = jobs().length;
		await run(await store(withCustomers(readExample('codes-from-csv'), customers)));
		return { customers, before };
	};

	const expectDelivered = async (customers: object[]) => {
		const triggered = await waitForTriggered(rig, listening, customers.length);
		const items = triggered.flatMap((one) => one.outputsOf('Codes Are Done').flat());
		expectEachServed(rig, items, SUMMER, customers.length);
	};

	afterEach(async () => {
		await unpublishWorkflow(rig.rest, listening);
	});

	it('codes-from-csv, email-codes-from-csv', async () => {
		await listen({ label: 'Summer sale' });
		const customers = makeCustomers('CSV', 260);
		const starting = await store(readExample('codes-from-csv'));

		const started = await uploadFile(rig, starting, toCsv(customers));

		expect(started.message).toBeUndefined();
		await expectDelivered(customers);
	});

	it('kill and restart', async () => {
		await listen({ label: 'Summer sale', wholeRun: true });
		rig.emulator.settings({ jobSeconds: [20] });
		const { customers, before } = await handOver('KILLED');
		await waitFor(() => jobs().length > before, { what: 'The first job', seconds: 200 });

		await rig.n8n.kill();
		rig.emulator.settings({ jobSeconds: [0.5], clockOffsetMs: 120_000 });
		await rig.n8n.start();

		await expectDelivered(customers);
		expect(await listExecutions(rig.rest, listening.id)).toHaveLength(1);
	});
});

it('stop', async () => {
	const customers = makeCustomers('STOPPED', 300);
	const example = withCustomers(readExample('unique-code-per-customer'), customers);
	const title = 'Stopped on the way';
	const workflow = await store(withParameters(example, 'Create Codes', { title }));
	const before = jobs().length;
	rig.emulator.settings({ jobSeconds: [15] });
	const id = await runByHand(rig.rest, workflow.id);
	await waitFor(() => jobs().length > before, { what: 'The first job', seconds: 200 });

	await stopExecution(rig.rest, id);

	const stopped = await waitForExecution(rig.rest, workflow.id, id, 200);
	expect(stopped.status).toBe('canceled');
	rig.emulator.settings({ jobSeconds: [0.5] });
	const isOver = () => jobs().at(-1)?.finishedAt !== undefined;
	await waitFor(isOver, { what: 'The end of the job', seconds: 60 });
	expect(jobs()).toHaveLength(before + 1);
	expect(rig.mailbox.mails).toEqual([]);
	expectEachServed(rig, createdBy(await run(workflow)), title, customers.length);
});

it('panels', async () => {
	const panels = [
		{
			example: 'unique-code-per-customer',
			node: 'Create Codes',
			fields: ['resource', 'operation', 'discountFrom', 'title', 'stableKey', 'prefix', 'run'],
		},
		{
			example: 'email-codes-from-csv',
			node: 'Codes Are Done',
			fields: ['triggerOn', 'watch', 'returns'],
		},
	];
	const editor = await Editor.open(rig.n8n.url);
	try {
		for (const { example, node, fields } of panels) {
			const { id } = await store(readExample(example));
			await editor.showWorkflow(id, node);
			await editor.openNode(node);
			for (const field of fields) {
				expect([field, await editor.parameter(field).count()]).toEqual([field, 1]);
			}
			await editor.keepPicture(`${example}-on-n8n`);
		}
		await editor.openCredential(rig.credentials.shopifyDiscountsAccessTokenApi?.id ?? '');
		await editor.page.getByText('Connection tested successfully').waitFor();
	} finally {
		await editor.close();
	}
});
