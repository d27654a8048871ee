import type { IDataObject } from 'n8n-workflow';
import { run, runToError } from '../support/engine';
import { plantRule } from '../support/priceRuleNodes';
import { countRequests, createDiscount } from '../support/storeClient';
import { appData, listen } from './listening';
import { emails, emailsOf, people, pollTimes, useRuns } from './useRuns';

const { emulator, discountId, node, runs, change, record } = useRuns();

describe('a run in background', () => {
	it('starts no job itself, and returns one item', async () => {
		await listen(emulator);
		const { outputs } = await run(node('createUnique', { options: { label: 'Spring' } }), {
			items: people(600),
		});
		expect(outputs[0]?.map(({ json }) => json)).toEqual([
			{
				runId: expect.any(String),
				state: 'open',
				label: 'Spring',
				discountId: discountId(),
				codesCount: 600,
				expectedAt: expect.any(String),
			},
		]);
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
	});

	it('gives a working code to each person', async () => {
		const trigger = await listen(emulator);
		await run(node('createUnique'), { items: people(600) });
		const delivered = await pollTimes(trigger);
		expect(emailsOf(delivered)).toEqual(emails(600));
		expect(new Set(delivered.map(({ code }) => code)).size).toBe(600);
		expect(record()).toMatchObject({ state: 'complete', createdCount: 600, notCreated: {} });
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(3);
	});

	it('draws codes of no item when their turn comes', async () => {
		const trigger = await listen(emulator);
		await run(node('createUnique', { howMany: 'inAll', codesInAll: 1100, announceFields: '' }));
		expect(appData(emulator, 'job_')).toHaveLength(1);
		const delivered = await pollTimes(trigger);
		expect(new Set(delivered.map(({ code }) => code)).size).toBe(1100);
		expect(record()).toMatchObject({ state: 'complete', createdCount: 1100, partsCount: 5 });
	});

	it('replaces codes that are taken, and delivers no other code to that person', async () => {
		const trigger = await listen(emulator);
		await run(node('createUnique'), { items: people(300) });
		const parts = appData(emulator, 'job_').map(
			({ value }) => JSON.parse(value) as { codes: Array<{ code: string }> },
		);
		for (const at of [0, 7, 249])
			await createDiscount(emulator.url, parts[0]?.codes[at]?.code ?? '');
		const delivered = await pollTimes(trigger);
		expect(emailsOf(delivered)).toEqual(emails(300));
		expect(record()).toMatchObject({ state: 'complete', createdCount: 300, partsCount: 3 });
	});

	it('adds own codes, and counts those that cannot be created by reason', async () => {
		const trigger = await listen(emulator);
		await createDiscount(emulator.url, 'TAKEN');
		const items = ['A1', 'TAKEN', 'A2'].map((code) => ({ code, email: `${code}@example.com` }));
		await run(node('addMany'), { items });
		const delivered = await pollTimes(trigger, 3);
		expect(delivered.map(({ code }) => code)).toEqual(['A1', 'A2']);
		expect(record()).toMatchObject({
			state: 'complete',
			createdCount: 2,
			notCreated: { taken: 1 },
		});
	});

	it('creates its discount, whose first code belongs to a person, too', async () => {
		const trigger = await listen(emulator);
		const more = { discountFrom: 'new', kind: 'basic', title: 'Spring', percentage: 15 };
		await run(node('createUnique', more), { items: people(260) });
		const delivered = await pollTimes(trigger);
		expect(emailsOf(delivered)).toEqual(emails(260));
		expect(record()).toMatchObject({ state: 'complete', createdCount: 260 });
	});

	it('gives the same key the same code as a run that waits', async () => {
		const trigger = await listen(emulator);
		const keyed = { stableKey: '={{ $json.email }}' };
		const { outputs } = await run(node('createUnique', { ...keyed, run: 'untilDone' }), {
			items: people(5),
		});
		await run(node('createUnique', keyed), { items: people(8) });
		const delivered = await pollTimes(trigger, 3);
		const codeOf = new Map(delivered.map(({ email, code }) => [email, code]));
		expect(codeOf.size).toBe(8);
		for (const { json } of outputs[0] ?? []) expect(codeOf.get(json.email)).toBe(json.code);
	});

	it('is handed over once, even if n8n runs the node again', async () => {
		const trigger = await listen(emulator);
		const items = people(300);
		await run(node('createUnique'), { items, executionId: '7' });
		await run(node('createUnique'), { items, executionId: '7' });
		expect(appData(emulator, 'run_')).toHaveLength(1);
		expect(emailsOf(await pollTimes(trigger))).toEqual(emails(300));
	});

	it('is not handed over if no trigger listens', async () => {
		const { message, description } = await runToError(node('createUnique'), { items: people(3) });
		expect(message).toBe('No Shopify Discount Trigger would carry this on');
		expect(description).toContain('Nothing was created.');
		expect(appData(emulator, 'run_')).toEqual([]);
	});

	it('stops with the reason if the discount ends, and goes on when told to', async () => {
		const trigger = await listen(emulator);
		await run(node('createUnique'), { items: people(10) });
		await change('deactivate');
		expect(await pollTimes(trigger, 2)).toEqual([]);
		expect(record()).toMatchObject({
			state: 'stopped',
			message: expect.stringContaining('has ended'),
		});
		await change('activate');
		expect(await pollTimes(trigger, 2)).toEqual([]);
		const [carried] = await runs('continueRuns', { resumeStopped: true });
		expect(carried).toMatchObject({ state: 'complete', createdCount: 10 });
		expect(emailsOf(await pollTimes(trigger, 2))).toEqual(emails(10));
	});
});

it('stops with the reason if the app loses its access scope, and keeps what it created', async () => {
	const trigger = await listen(emulator);
	emulator.settings({ jobSeconds: [28] });
	await run(node('createUnique'), { items: people(1000) });
	const delivered = await pollTimes(trigger, 1);
	emulator.settings({ scopes: ['read_discounts'] });
	delivered.push(...(await pollTimes(trigger, 3)));
	expect(record()).toMatchObject({
		state: 'stopped',
		message: expect.stringContaining('access scope'),
	});
	expect(delivered).toHaveLength(Number(record().createdCount));
	emulator.settings({ scopes: ['write_discounts'] });
	await runs('continueRuns', { resumeStopped: true });
	delivered.push(...(await pollTimes(trigger, 3)));
	expect(emailsOf(delivered)).toEqual(emails(1000));
});

it('creates the codes of price rules in batches, too', async () => {
	const rule = await plantRule(emulator, { code: 'RULE' });
	const parameters = { triggerOn: 'priceRuleBatchCompleted' };
	const trigger = await listen(emulator, { parameters });
	const items = people(250).map((one, at) => ({ ...one, code: `OWN-${at}` }));
	const { outputs } = await run(
		node('createBatch', {
			resource: 'priceRuleCode',
			priceRuleId: rule.priceRuleId,
			code: '={{ $json.code }}',
		}),
		{ items },
	);
	expect(outputs[0]).toMatchObject([
		{ json: { state: 'open', codesCount: 250, priceRuleId: rule.id } },
	]);
	const delivered = await pollTimes(trigger);
	expect(emailsOf(delivered)).toEqual(emails(250));
	expect(record()).toMatchObject({ state: 'complete', createdCount: 250, partsCount: 3 });
});

describe('several listeners', () => {
	it('each deliver each code once, and start no job twice', async () => {
		const triggers = [await listen(emulator), await listen(emulator, { workflowId: 'other' })];
		await run(node('createUnique'), { items: people(700) });
		const delivered: IDataObject[][] = [[], []];
		for (let poll = 0; poll < 10; poll++) {
			const polled = await Promise.all(triggers.map(async (trigger) => await trigger.poll()));
			polled.forEach((items, at) => delivered[at]?.push(...(items ?? [])));
		}
		expect(emailsOf(delivered[0] ?? [])).toEqual(emails(700));
		expect(emailsOf(delivered[1] ?? [])).toEqual(emails(700));
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(3);
	});
});
