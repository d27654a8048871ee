/* eslint-disable @n8n/community-nodes/no-restricted-imports -- the log says who did it */
import { readFileSync } from 'node:fs';
import { runWorkflow, waitForTriggered } from '../rig/campaign';
import type { Execution } from '../rig/executions';
import type { QueueRig } from '../rig/queueRig';
import {
	importWorkflow,
	pollOften,
	publishWorkflow,
	readExample,
	unpublishWorkflow,
} from '../rig/workflows';
import { makeCustomers, withCustomers } from '../rig/customers';
import { expectEachServed } from './expectEachServed';
import { startQueueTestRig } from './startTestRig';

let rig: QueueRig;

beforeAll(async () => {
	rig = await startQueueTestRig('queue');
});

afterAll(async () => {
	await rig?.close();
});

beforeEach(() => {
	rig.mailbox.mails.length = 0;
});

function expectRunByWorker({ id }: Execution) {
	const logs = rig.workers.map(({ log }) => readFileSync(log, 'utf8')).join('');
	expect(logs).toContain(`Worker finished execution ${id} `);
}

it('adds codes and sends them in a worker', async () => {
	const workflow = await importWorkflow(
		rig.rest,
		withCustomers(readExample('unique-code-per-customer'), makeCustomers('WORKER', 600)),
		rig.credentials,
	);

	const execution = await runWorkflow(rig, workflow);

	expect(execution.message).toBeUndefined();
	const [created = []] = execution.outputsOf('Create Codes');
	expectEachServed(rig, created, 'Thank you: 15 % off', 600);
	expectRunByWorker(execution);
});

it('polls in the main process for jobs that a worker has announced', async () => {
	const trigger = 'n8n-nodes-shopify-discounts.shopifyDiscountTrigger';
	const listening = await importWorkflow(
		rig.rest,
		pollOften(readExample('email-codes-from-csv'), trigger),
		rig.credentials,
	);
	await publishWorkflow(rig.rest, listening);
	const customers = makeCustomers('QUEUED', 260);
	const starting = await importWorkflow(
		rig.rest,
		withCustomers(readExample('codes-from-csv'), customers),
		rig.credentials,
	);

	const started = await runWorkflow(rig, starting);

	expect(started.message).toBeUndefined();
	expectRunByWorker(started);
	const triggered = await waitForTriggered(rig, listening, customers.length);
	await unpublishWorkflow(rig.rest, listening);
	triggered.forEach(expectRunByWorker);
	const delivered = triggered.flatMap((run) => run.outputsOf('Codes Are Done').flat());
	expectEachServed(rig, delivered, 'Summer sale: 20 % off', customers.length);
});
