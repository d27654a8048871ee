import { runWorkflow, traceItems } from '../rig/campaign';
import type { Rig } from '../rig/rig';
import { importWorkflow, publishWorkflow, readExample, unpublishWorkflow } from '../rig/workflows';
import type { StoredWorkflow, WorkflowFile } from '../rig/workflows';
import { createDiscount, discountOf } from '../support/storeClient';
import { makeCustomers, withCustomers, withParameters } from '../rig/customers';
import { expectEachServed } from './expectEachServed';
import { startTestRig } from './startTestRig';

let rig: Rig;

beforeAll(async () => {
	rig = await startTestRig('recipes');
});

afterAll(async () => {
	await rig?.close();
});

beforeEach(() => {
	rig.mailbox.mails.length = 0;
});

const store = async (workflow: WorkflowFile) =>
	await importWorkflow(rig.rest, workflow, rig.credentials);

describe.each(['win-back-codes', 'top-up-pool'])('the example %s', (example) => {
	it('can be published with its schedule', async () => {
		const workflow = await store(readExample(example));
		await publishWorkflow(rig.rest, workflow);
		await unpublishWorkflow(rig.rest, workflow);
	});
});

describe('winning customers back', () => {
	const DAY_MS = 86_400_000;
	const daysAgo = (days: number) => new Date(Date.now() - days * DAY_MS).toISOString();
	const discounts = () => [...rig.emulator.state.discounts.values()];

	it('sends those who ordered last 90 days ago a code of the day, and names its last day', async () => {
		const execution = await runWorkflow(rig, await store(readExample('win-back-codes')));

		expect(execution.message).toBeUndefined();
		const [created = [], notCreated = []] = execution.outputsOf('Create Codes');
		expect(notCreated).toEqual([]);
		const discount = discountOf(rig.emulator, String(created[0]?.discountId));
		expectEachServed(rig, created, discount.title, 5);
		const day = /^We miss you: 20 % off \((\S+)\)$/.exec(discount.title)?.[1] ?? '';
		// The store's day ends at its midnight.
		const lastMoment = (discount.endsAt ?? 0) - 1000;
		expect(Math.floor((lastMoment - Date.parse(day)) / DAY_MS)).toBe(14);
		const lastDay = new Date(lastMoment).toLocaleDateString('en-GB', {
			day: 'numeric',
			month: 'long',
			year: 'numeric',
			timeZone: 'UTC',
		});
		const silent = rig.mailbox.mails.filter(({ text }) => !text.includes(`until ${lastDay}.`));
		expect(silent).toEqual([]);
	});

	it('gives the same codes in a second run on the same day', async () => {
		const lapsed = makeCustomers('LAPSED', 3).map((one) => ({ ...one, lastOrderAt: daysAgo(90) }));
		const workflow = await store(withCustomers(readExample('win-back-codes'), lapsed));
		const first = await runWorkflow(rig, workflow);
		const before = discounts().length;

		const second = await runWorkflow(rig, workflow);

		const codes = [first, second].map((run) =>
			traceItems(rig, run.outputsOf('Create Codes')[0] ?? []).map(({ email, code }) => [
				email,
				code,
			]),
		);
		expect(codes[0]).toHaveLength(3);
		expect(codes[1]?.sort()).toEqual(codes[0]?.sort());
		expect(discounts()).toHaveLength(before);
	});

	it.each([
		['nobody ordered last 90 days ago', [10, 89, 91, 400]],
		['there are no customers at all', []],
	])('makes no discount and sends nothing if %s', async (_, days) => {
		const customers = makeCustomers('OTHER', days.length).map((customer, index) => ({
			...customer,
			lastOrderAt: daysAgo(days[index] ?? 0),
		}));
		const before = discounts().length;
		const workflow = await store(withCustomers(readExample('win-back-codes'), customers));

		const execution = await runWorkflow(rig, workflow);

		expect(execution.status).toBe('success');
		expect(execution.outputsOf('Create Codes')).toEqual([]);
		expect(discounts()).toHaveLength(before);
		expect(rig.mailbox.mails).toEqual([]);
	});
});

describe('topping up a pool', () => {
	const WANTED = 300;
	let discountId: string;
	let workflow: StoredWorkflow;

	beforeAll(async () => {
		discountId = await createDiscount(rig.emulator.url, 'POOL-FIRST');
		const pool = readExample('top-up-pool').nodes.find(({ name }) => name === 'Pool');
		const { assignments } = pool?.parameters.assignments as {
			assignments: Array<{ name: string; value: unknown }>;
		};
		const values: Record<string, unknown> = { discountId, unusedCodes: WANTED };
		workflow = await store(
			withParameters(readExample('top-up-pool'), 'Pool', {
				assignments: {
					assignments: assignments.map((one) => ({ ...one, value: values[one.name] })),
				},
			}),
		);
	});

	const codes = () => discountOf(rig.emulator, discountId).codes;
	const unused = () => codes().filter(({ usageCount }) => usageCount === 0);

	async function topUp() {
		const execution = await runWorkflow(rig, workflow);
		expect(execution.message).toBeUndefined();
		expect(execution.outputsOf('Look at These').flat()).toEqual([]);
		return execution.outputsOf('Summary')[0];
	}

	it('makes as many codes as are missing', async () => {
		expect(await topUp()).toEqual([{ unusedBefore: 1, created: 299, unusedNow: WANTED }]);
		expect(unused()).toHaveLength(WANTED);
	});

	it('makes nothing if the pool is full', async () => {
		expect(await topUp()).toEqual([{ unusedBefore: WANTED, created: 0, unusedNow: WANTED }]);
		expect(codes()).toHaveLength(WANTED);
	});

	it('replaces the codes that were used, and only those', async () => {
		for (const code of unused().slice(100, 140)) code.usageCount = 1;
		expect(await topUp()).toEqual([{ unusedBefore: 260, created: 40, unusedNow: WANTED }]);
		expect(unused()).toHaveLength(WANTED);
		expect(codes()).toHaveLength(WANTED + 40);
	});

	it('fills a pool again of which every code was used', async () => {
		for (const code of unused()) code.usageCount = 1;
		expect(await topUp()).toEqual([{ unusedBefore: 0, created: WANTED, unusedNow: WANTED }]);
		expect(unused()).toHaveLength(WANTED);
	});
});
