import { runWorkflow, waitForTriggered } from '../rig/campaign';
import { isOver, listExecutions } from '../rig/executions';
import type { Execution } from '../rig/executions';
import { uploadFile } from '../rig/form';
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
import { makeCustomers, toCsv, withCustomers, withParameters } from '../rig/customers';
import { emailsOf, expectEachServed } from './expectEachServed';
import { startTestRig } from './startTestRig';

const TRIGGER = 'n8n-nodes-shopify-discounts.shopifyDiscountTrigger';
const TITLE = 'Summer sale: 20 % off';

let rig: Rig;
let listening: StoredWorkflow;

beforeAll(async () => {
	rig = await startTestRig('codes-from-csv');
});

afterAll(async () => {
	await rig?.close();
});

const store = async (workflow: WorkflowFile) =>
	await importWorkflow(rig.rest, workflow, rig.credentials);

const listen = async (workflow: WorkflowFile) => {
	listening = await store(pollOften(workflow, TRIGGER));
	await publishWorkflow(rig.rest, listening);
};

beforeEach(() => {
	rig.mailbox.mails.length = 0;
});

afterEach(async () => {
	await unpublishWorkflow(rig.rest, listening);
});

const deliveredBy = (executions: Execution[]) =>
	executions.flatMap((execution) => execution.outputsOf('Codes Are Done').flat());

it('hands 10,000 customers of a file over in seconds; each gets one mail, although n8n is restarted twice', async () => {
	await listen(readExample('email-codes-from-csv'));
	rig.emulator.settings({ jobSecondsPerCode: 0.006 });
	const starting = await store(readExample('codes-from-csv'));
	const csv = toCsv(makeCustomers('SUMMER', 10_000));
	const start = Date.now();

	const started = await uploadFile(rig, starting, csv);

	expect(started.message).toBeUndefined();
	const [runs = [], notCreated = []] = started.outputsOf('Create Codes');
	expect(runs).toMatchObject([{ state: 'open', codesCount: 10_000, label: 'Summer sale' }]);
	expect(notCreated).toEqual([]);
	const handedOverMs = Date.now() - start;
	for (const jobs of [8, 20]) {
		await waitFor(() => rig.emulator.state.creationJobs.length >= jobs, {
			what: `Job ${jobs}`,
			seconds: 150,
		});
		// n8n loses what an execution has not done yet when it ends. So the next job takes longer.
		rig.emulator.settings({ jobSecondsPerCode: 1 });
		await waitFor(async () => (await listExecutions(rig.rest, listening.id)).every(isOver), {
			what: 'A pause between executions',
			seconds: 60,
			everyMs: 100,
		});
		await rig.n8n.stop();
		await rig.n8n.start();
		rig.emulator.settings({ jobSecondsPerCode: 0.006 });
	}
	expect(handedOverMs).toBeLessThan(60_000);
	const triggered = await waitForTriggered(rig, listening, 10_000);
	expect(triggered.filter(({ status }) => status !== 'success')).toEqual([]);
	expectEachServed(rig, deliveredBy(triggered), TITLE, 10_000);
});

it('sends one mail to an address that is in the file twice, and none where there is no address', async () => {
	await listen(readExample('email-codes-from-csv'));
	const once = makeCustomers('ONCE', 5);
	const rows = [
		...once,
		...once.slice(0, 2).map((customer) => ({ ...customer, email: customer.email.toUpperCase() })),
		{ email: '', firstName: 'Nobody' },
	];
	const starting = await store(readExample('codes-from-csv'));

	const started = await uploadFile(rig, starting, toCsv(rows));

	expect(started.message).toBeUndefined();
	expect(started.outputsOf('Create Codes')[1]).toMatchObject([
		{ firstName: 'Nobody', reason: 'invalid', message: "'Stable Key' is empty for this item" },
	]);
	const triggered = await waitForTriggered(rig, listening, once.length);
	expectEachServed(rig, deliveredBy(triggered), TITLE, once.length);
	expect(emailsOf(deliveredBy(triggered))).toEqual(emailsOf(once));
});

it('delivers each code although n8n is killed between announcement and delivery', async () => {
	await listen(
		withParameters(readExample('email-codes-from-csv'), 'Codes Are Done', {
			options: { label: 'Summer sale', wholeRun: true },
		}),
	);
	rig.emulator.settings({ jobSecondsPerCode: 0.02 });
	const customers = makeCustomers('KILLED', 400);
	const starting = await store(withCustomers(readExample('codes-from-csv'), customers));
	const before = rig.emulator.state.creationJobs.length;
	expect((await runWorkflow(rig, starting)).message).toBeUndefined();
	await waitFor(() => rig.emulator.state.creationJobs.length >= before + 2, {
		what: 'The last job',
		seconds: 60,
		everyMs: 100,
	});
	// Now it takes longer than killing n8n does.
	rig.emulator.settings({ jobSecondsPerCode: 0.5 });
	await rig.n8n.kill();
	expect(isLastJobDone()).toBe(false);
	expect(rig.mailbox.mails).toEqual([]);
	rig.emulator.settings({ jobSecondsPerCode: 0.02 });
	await waitFor(isLastJobDone, { what: 'The end of the last job', seconds: 30 });

	// By the store's clock, the lease of the process that was killed has ended.
	rig.emulator.settings({ clockOffsetMs: 120_000 });
	await rig.n8n.start();

	const triggered = await waitForTriggered(rig, listening, customers.length);
	expect(triggered).toMatchObject([{ mode: 'trigger', status: 'success' }]);
	expectEachServed(rig, deliveredBy(triggered), TITLE, customers.length);
	// Nothing comes a second time in the polls that follow.
	const polls = rig.emulator.requests().length;
	await waitFor(() => rig.emulator.requests().length >= polls + 2, {
		what: 'Two more polls',
		seconds: 40,
	});
	expect(await listExecutions(rig.rest, listening.id)).toHaveLength(1);
	expect(rig.mailbox.mails).toHaveLength(customers.length);
});

function isLastJobDone() {
	return rig.emulator.state.creationJobs.at(-1)?.finishedAt !== undefined;
}
