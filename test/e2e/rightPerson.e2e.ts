import { runWorkflow, runWorkflowWhile, waitForTriggered } from '../rig/campaign';
import type { Item } from '../rig/executions';
import type { Rig } from '../rig/rig';
import { waitFor } from '../rig/waitFor';
import { importWorkflow, pollOften, publishWorkflow, readExample } from '../rig/workflows';
import type { WorkflowFile } from '../rig/workflows';
import { makeCustomers, withCustomers, withParameters } from '../rig/customers';
import { startTestRig } from './startTestRig';

const TRIGGER = 'n8n-nodes-shopify-discounts.shopifyDiscountTrigger';

let rig: Rig;

beforeAll(async () => {
	rig = await startTestRig('right-person');
});

afterAll(async () => {
	await rig?.close();
});

beforeEach(() => {
	rig.mailbox.mails.length = 0;
	rig.emulator.settings({ jobSecondsPerCode: 0.001 });
});

const store = async (workflow: WorkflowFile) =>
	await importWorkflow(rig.rest, workflow, rig.credentials);

/** The campaign for three customers, with some parameters of the node changed. */
const campaign = (parameters: object, customers: object[] = makeCustomers('PERSON', 3)) =>
	withParameters(
		withCustomers(readExample('unique-code-per-customer'), customers),
		'Create Codes',
		parameters,
	);

const jobs = () => rig.emulator.state.creationJobs;

const liveCodes = () =>
	new Set(
		[...rig.emulator.state.discounts.values()].flatMap(({ codes }) =>
			codes.map(({ code }) => code),
		),
	);

describe('what people type', () => {
	it('one key for everybody makes no code and sends no mail', async () => {
		const before = jobs().length;
		const stableKey = "={{ $('Customers').first().json.email }}";

		const execution = await runWorkflow(rig, await store(campaign({ title: 'One', stableKey })));

		expect(execution.message).toContain("'Stable Key' is 'person1@example.com' for all 3 items");
		expect(jobs()).toHaveLength(before);
		expect(rig.mailbox.mails).toEqual([]);
	});

	it('a number in all sends no code to the first customer', async () => {
		const parameters = { title: 'In all', howMany: 'inAll', codesInAll: 3 };

		const execution = await runWorkflow(rig, await store(campaign(parameters)));

		const [created = []] = execution.outputsOf('Create Codes');
		expect(created).toHaveLength(3);
		expect(created.map(({ email }) => email)).toEqual([undefined, undefined, undefined]);
		expect(rig.mailbox.mails).toEqual([]);
	});

	it('a field that no item has starts no job', async () => {
		const before = jobs().length;
		const parameters = { title: 'Field', run: 'inBackground', announceFields: 'Email' };

		const execution = await runWorkflow(rig, await store(campaign(parameters)));

		expect(execution.message).toContain("names the field 'Email', which no input item has");
		expect(jobs()).toHaveLength(before);
	});
});

it('a discount that ends during the run sends no mail', async () => {
	const title = 'Ends on the way';
	rig.emulator.settings({ jobSecondsPerCode: 1 });
	const before = jobs().length;
	const workflow = await store(campaign({ title }, makeCustomers('LATE', 5)));

	const execution = await runWorkflowWhile(rig, workflow, async () => {
		await waitFor(() => jobs().length > before, { what: 'The first job', seconds: 60 });
		const discount = [...rig.emulator.state.discounts.values()].find((one) => one.title === title);
		if (!discount) throw new Error('There is no discount');
		discount.endsAt = Date.now() - 1000;
	});

	const [created = [], notCreated = []] = execution.outputsOf('Create Codes');
	expect(created).toEqual([]);
	expect(notCreated.map(({ reason }) => reason)).toEqual(Array(5).fill('discountEnded'));
	expect(rig.mailbox.mails).toEqual([]);
});

it('a run whose n8n dies before the ID of its job came gives everybody one code', async () => {
	const label = 'Dies on the way';
	const listening = await store(
		pollOften(
			withParameters(readExample('email-codes-from-csv'), 'Codes Are Done', { options: { label } }),
			TRIGGER,
		),
	);
	await publishWorkflow(rig.rest, listening);
	const customers = makeCustomers('DIED', 600);
	const starting = await store(
		withParameters(withCustomers(readExample('codes-from-csv'), customers), 'Create Codes', {
			title: label,
			options: { label },
		}),
	);
	// The second job starts, and its answer never comes.
	rig.emulator.faults([
		{ operation: 'addRedeemCodes', fault: 'hang', when: 'after', occurrence: 2 },
	]);
	const before = jobs().length;
	expect((await runWorkflow(rig, starting)).message).toBeUndefined();
	await waitFor(() => jobs().length >= before + 2, { what: 'The second job', seconds: 60 });
	await rig.n8n.kill();
	rig.emulator.faults([]);
	// By the store's clock, the lease of the process that was killed has ended.
	rig.emulator.settings({ clockOffsetMs: 300_000 });

	await rig.n8n.start();

	const executions = await waitForTriggered(rig, listening, 600);
	const delivered: Item[] = executions.flatMap((one) => one.outputsOf('Codes Are Done').flat());
	const first = delivered.filter(({ existing }) => existing !== true);
	expect(first.map(({ email }) => email).sort()).toEqual(
		customers.map(({ email }) => email).sort(),
	);
	const codes = new Map(first.map(({ email, code }) => [email, code]));
	expect(new Set(codes.values()).size).toBe(600);
	expect(delivered.filter(({ email, code }) => codes.get(email) !== code)).toEqual([]);
	const live = liveCodes();
	expect(delivered.filter(({ code }) => !live.has(String(code)))).toEqual([]);
});
