import { runWorkflow } from '../rig/campaign';
import { testCredential } from '../rig/credentials';
import type { Item } from '../rig/executions';
import type { Rig } from '../rig/rig';
import { importWorkflow, readExample } from '../rig/workflows';
import type { WorkflowFile } from '../rig/workflows';
import { createDiscount, discountOf } from '../support/storeClient';
import { makeCustomers, withCustomers } from '../rig/customers';
import { emailsOf, expectEachServed } from './expectEachServed';
import { startTestRig } from './startTestRig';

const PACKAGE = 'n8n-nodes-shopify-discounts';

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

describe('the package in a real n8n', () => {
	it('is on the list of community packages with both nodes', async () => {
		const packages = await rig.rest<
			Array<{
				packageName: string;
				failedLoading?: boolean;
				installedNodes: Array<{ type: string }>;
			}>
		>('GET', '/rest/community-packages');

		expect(packages).toHaveLength(2);
		const ours = packages.find(({ packageName }) => packageName === PACKAGE);
		// Older versions name it only if it is true.
		expect(ours?.failedLoading ?? false).toBe(false);
		expect(ours?.installedNodes.map(({ type }) => type).sort()).toEqual([
			`${PACKAGE}.shopifyDiscount`,
			`${PACKAGE}.shopifyDiscountTrigger`,
		]);
	});

	it.each(['shopifyDiscountsAccessTokenApi', 'shopifyDiscountsClientCredentialsApi'])(
		'tests the credential %s with success',
		async (type) => {
			const services = {
				shop: rig.emulator.url,
				shoplazza: rig.shoplazza.url,
				smtpPort: rig.mailbox.port,
			};
			const reference = rig.credentials[type];
			if (!reference) throw new Error(`There is no credential ${type}`);

			expect(await testCredential(rig.rest, services, type, reference)).toMatchObject({
				status: 'OK',
			});
		},
	);
});

describe('a code for every customer', () => {
	const TITLE = 'Thank you: 15 % off';
	const codesOf = (items: Item[] = []) =>
		Object.fromEntries(items.map(({ email, code }) => [String(email), code]));

	it('sends each customer on the list one mail with a unique code that works', async () => {
		const workflow = await store(readExample('unique-code-per-customer'));

		const execution = await runWorkflow(rig, workflow);

		expect(execution.message).toBeUndefined();
		const [created = [], notCreated = []] = execution.outputsOf('Create Codes');
		expect(notCreated).toEqual([]);
		expectEachServed(rig, created, TITLE, 10);
	});

	it('lets everybody keep their code when it runs again with a longer list', async () => {
		const run = async (customers: object[]) => {
			rig.mailbox.mails.length = 0;
			const workflow = withCustomers(readExample('unique-code-per-customer'), customers);
			const execution = await runWorkflow(rig, await store(workflow));
			expect(execution.message).toBeUndefined();
			const [created = []] = execution.outputsOf('Create Codes');
			expectEachServed(rig, created, TITLE, customers.length);
			return codesOf(created);
		};
		const customers = makeCustomers('REGULAR', 600);
		const newcomers = makeCustomers('NEWCOMER', 5);
		const first = await run(customers);
		const discounts = rig.emulator.state.discounts.size;
		const codes = rig.emulator.state.codes.size;

		const second = await run([...newcomers, ...customers]);

		expect(second).toMatchObject(first);
		expect(rig.emulator.state.discounts.size).toBe(discounts);
		expect(rig.emulator.state.codes.size).toBe(codes + newcomers.length);
	});
});

describe('codes of one’s own', () => {
	const TITLE = 'Friends: 10 % off';
	const withList = (customers: object[]) =>
		withCustomers(readExample('email-own-codes'), customers);

	it('sends each customer on the list one mail with the code on the list', async () => {
		const execution = await runWorkflow(rig, await store(readExample('email-own-codes')));

		expect(execution.message).toBeUndefined();
		const [created = []] = execution.outputsOf('Add Codes');
		const [listed = []] = execution.outputsOf('Customers');
		expect(created.map(({ code }) => code).sort()).toEqual(listed.map(({ code }) => code).sort());
		expectEachServed(rig, created, TITLE, 10);
	});

	it('sends nothing to customers whose code Shopify refused', async () => {
		const rival = discountOf(rig.emulator, await createDiscount(rig.emulator.url, 'RIVAL'));
		const others = makeCustomers('TAKEN', 12);
		for (const { code } of others.slice(0, 9)) {
			rig.emulator.state.codes.add(rival, code, Date.now());
		}
		const wanted = makeCustomers('WANTED', 260);
		const repeated = wanted.slice(0, 4).map((customer) => ({
			...customer,
			email: `second-${customer.email}`,
			code: customer.code.toLowerCase(),
		}));
		const workflow = await store(withList([...others, ...wanted, ...repeated]));

		const execution = await runWorkflow(rig, workflow);

		expect(execution.message).toBeUndefined();
		const [created = [], notCreated = []] = execution.outputsOf('Add Codes');
		expect(emailsOf(notCreated)).toEqual(emailsOf([...others.slice(0, 9), ...repeated]));
		expect(new Set(notCreated.map(({ reason }) => reason))).toEqual(
			new Set(['taken', 'duplicate']),
		);
		expectEachServed(rig, created, TITLE, 3 + wanted.length);
	});

	it('mails nobody a second time when it runs again with a longer list', async () => {
		const customers = makeCustomers('FRIEND', 4);
		await runWorkflow(rig, await store(withList(customers)));
		const discounts = rig.emulator.state.discounts.size;
		rig.mailbox.mails.length = 0;
		const newcomers = makeCustomers('NEW', 3);

		const execution = await runWorkflow(rig, await store(withList([...customers, ...newcomers])));

		expect(execution.message).toBeUndefined();
		const [created = [], notCreated = []] = execution.outputsOf('Add Codes');
		expectEachServed(rig, created, TITLE, newcomers.length);
		expect(emailsOf(notCreated)).toEqual(emailsOf(customers));
		expect(rig.emulator.state.discounts.size).toBe(discounts);
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
			status: 'EXPIRED',
		});
		for (const node of ['Delete Discounts', 'Delete Automatic Discounts']) {
			const deleted = execution.outputsOf(node)[0] ?? [];
			expect([node, deleted.map((item) => item.deleted)]).toEqual([node, [true, true, true, true]]);
		}
		expect(rig.emulator.state.discounts.size).toBe(before);
	});
});
