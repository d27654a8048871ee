import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { Fault } from '../emulator';
import { place, run, runToError } from '../support/engine';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { appData, finishJobs, listen, plant } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const people = Array.from({ length: 600 }, (_, at) => ({
	email: `customer${at}@example.com`,
	code: `CODE-${at}`,
}));

const addMany = (parameters: INodeParameters = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: 'redeemCode',
			operation: 'addMany',
			discountId: { __rl: true, mode: 'id', value: discountId },
			run: 'startJobs',
			announceFields: 'email',
			...parameters,
		},
	});

const waiting = { run: 'untilDone', options: { announce: true } };

const announcements = (): IDataObject[] =>
	appData(emulator, 'job_')
		.filter(({ namespace }) => namespace === 'n8n_discounts')
		.map(({ key, value }) => ({ key, ...(JSON.parse(value) as IDataObject) }));

const parts = () =>
	appData(emulator, 'job_')
		.filter(({ namespace }) => namespace === 'n8n_discounts_data')
		.map(
			({ value }) => JSON.parse(value) as { codes: Array<{ code: string; data?: IDataObject }> },
		);

describe('a job', () => {
	it('is announced with its codes and their data before it starts, and its ID is recorded then', async () => {
		emulator.faults([{ operation: 'addRedeemCodes', fault: '503', when: 'before' }]);
		const items = people.slice(0, 2);
		await run(addMany({ options: { label: ' Spring ' } }), { items }).catch(() => undefined);
		const batch = { id: expect.any(String), index: 0, of: 1 };
		const announcement = {
			key: expect.stringMatching(/^job_[\w-]+_0$/),
			token: expect.any(String),
			discountId,
			codesCount: 2,
			batch,
			label: 'Spring',
			existingCounts: false,
		};
		expect(announcements()).toEqual([announcement]);
		expect(parts()).toEqual([
			{ codes: items.map(({ code, email }) => ({ code, data: { email } })) },
		]);
		emulator.faults([]);
		const { outputs } = await run(addMany(), { items });
		expect(announcements()[1]).toMatchObject({ bulkCreationId: outputs[0]?.[0]?.json.id });
	});

	it('is announced with its codes only if no data is selected', async () => {
		await run(addMany({ announceFields: '' }), { items: people.slice(0, 2) });
		expect(parts()).toEqual([{ codes: [{ code: 'CODE-0' }, { code: 'CODE-1' }] }]);
	});

	it('is returned and delivered although its ID could not be recorded', async () => {
		const trigger = await listen(emulator);
		emulator.faults([
			{ operation: 'setAppData', occurrence: 2, times: 1000, fault: 'reset', when: 'before' },
		]);
		const { outputs } = await run(addMany(), { items: people.slice(0, 2) });
		expect(outputs[0]?.map(({ json }) => json.codesCount)).toEqual([2]);
		emulator.faults([]);
		expect(announcements()[0]).not.toHaveProperty('bulkCreationId');
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['CODE-0', 'CODE-1']);
	});
});

describe('a run that n8n retries', () => {
	const lost: Fault[] = [
		{ operation: '*', occurrence: 8, fault: 'reset', when: 'after' },
		{ operation: '*', occurrence: 9, times: 1_000_000, fault: 'reset', when: 'before' },
	];

	it('continues with the jobs of the previous try, and 600 people get one code each', async () => {
		const trigger = await listen(emulator);
		emulator.faults(lost);
		await run(addMany(), { items: people, executionId: '7' }).catch(() => undefined);
		emulator.faults([]);
		const before = countRequests(emulator, 'addRedeemCodes');
		const started = announcements().filter(({ bulkCreationId }) => bulkCreationId);
		expect(started.length).toBeGreaterThan(0);
		const { outputs } = await run(addMany(), { items: people, executionId: '7' });
		expect(outputs[0]?.map(({ json }) => json.codesCount)).toEqual([250, 250, 100]);
		expect(outputs[0]?.[0]?.json.id).toBe(started[0]?.bulkCreationId);
		expect(countRequests(emulator, 'addRedeemCodes') - before).toBe(3 - started.length);
		expect(announcements()).toHaveLength(3);
		finishJobs();
		const rows = (await trigger.poll()) ?? [];
		expect(rows.map(({ email, code }) => [email, code])).toEqual(
			people.map(({ email, code }) => [email, code]),
		);
		expect(rows.some(({ existing }) => existing)).toBe(false);
	});

	it('keeps its announcement at the same position with other codes', async () => {
		const trigger = await listen(emulator);
		await run(addMany(), { items: people.slice(0, 2), executionId: '7' });
		await run(addMany(), { items: people.slice(2, 4), executionId: '7' });
		expect(announcements().map(({ key }) => String(key).slice(-4))).toEqual([
			expect.stringMatching(/_0$/),
			expect.stringMatching(/_0_1$/),
		]);
		finishJobs();
		expect((await trigger.pollCodes()).sort()).toEqual(['CODE-0', 'CODE-1', 'CODE-2', 'CODE-3']);
	});

	it('has the ID of its execution, which is unique', async () => {
		const batchOf = async (executionId?: string) => {
			const { outputs } = await run(addMany(), { items: people.slice(0, 1), executionId });
			return outputs[0]?.[0]?.json.batchId;
		};
		const ids = [await batchOf('7'), await batchOf('7'), await batchOf('8')];
		expect(ids[1]).toBe(ids[0]);
		expect(new Set([...ids, await batchOf(), await batchOf()]).size).toBe(4);
	});

	it('waits for a job of the previous try as for its own', async () => {
		const placed = () => addMany(waiting);
		await run(placed(), { items: people.slice(0, 3), executionId: '7' });
		const { outputs } = await run(placed(), { items: people.slice(0, 3), executionId: '7' });
		expect(outputs[0]).toHaveLength(3);
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(1);
	});
});

describe('a job that cannot be announced', () => {
	it('does not start without waiting; its codes are Not Created, and the others continue', async () => {
		const batchId = (await run(addMany(), { items: people.slice(0, 1), executionId: '7' }))
			.outputs[0]?.[0]?.json.batchId;
		emulator.reset();
		discountId = await createDiscount(emulator.url, 'BORN-WITH');
		for (const spare of ['', '_1', '_2', '_3', '_4'])
			plant(emulator, `job_${String(batchId)}_1${spare}`, '{}');
		const { outputs, hints } = await run(addMany(), { items: people, executionId: '7' });
		expect(outputs[0]?.map(({ json }) => json.codesCount)).toEqual([250, 100]);
		expect(outputs[1]).toHaveLength(250);
		expect(outputs[1]?.[0]?.json).toMatchObject({
			code: 'CODE-250',
			email: 'customer250@example.com',
			reason: 'notAnnounced',
			message: expect.stringMatching(
				/^The code was not sent, since the trigger could not be told: /,
			),
		});
		expect(hints.map(({ message }) => message)).toEqual([
			expect.stringContaining('could not be told of 1 job, so that their codes were not sent'),
		]);
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(2);
	});

	it('ends a run without waiting if the store is unreachable, and returns the started jobs', async () => {
		emulator.faults([
			{ operation: 'setAppData', occurrence: 3, times: 1000, fault: '503', when: 'before' },
		]);
		const { outputs, hints } = await run(addMany(), { items: people });
		expect(outputs[0]?.map(({ json }) => json.codesCount)).toEqual([250]);
		const reasons = outputs[1]?.map(({ json }) => json.reason);
		expect(reasons).toEqual([...Array(250).fill('notAnnounced'), ...Array(100).fill('notSent')]);
		expect(hints[0]?.message).toContain('Shopify is not available');
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(1);
	});

	it.each(['setAppData', 'getAppInstallation'])(
		'at %s does not affect a run that waits, which reports it once',
		async (operation) => {
			emulator.faults([{ operation, fault: '503', when: 'before' }]);
			const { outputs, hints } = await run(addMany(waiting), { items: people });
			expect(outputs[0]).toHaveLength(600);
			expect(outputs[1]).toEqual([]);
			expect(hints.map(({ message }) => message)).toEqual([
				expect.stringMatching(
					/^The trigger could not be told of 3 jobs\. Shopify is not available/,
				),
			]);
		},
	);
});

describe('the data for the trigger', () => {
	it('contains no results of an earlier run', async () => {
		const stale = { ...people[0], existing: true, reason: 'taken', status: 'notCreated' };
		const fields = 'email, existing, reason, status, code';
		await run(addMany({ announceFields: fields }), { items: [stale] });
		expect(parts()[0]?.codes).toEqual([
			{ code: 'CODE-0', data: { email: 'customer0@example.com' } },
		]);
	});

	const long = people.slice(0, 250).map(({ code }) => ({ code: `${code}-${'ä'.repeat(240)}` }));

	it('is limited in bytes together with the codes, before anything is sent', async () => {
		const { message, description } = await runToError(addMany({ announceFields: '' }), {
			items: long,
		});
		expect(message).toBe('The codes are too long for the trigger: more than 120 KB for 250 codes');
		expect(description).toContain('Nothing was sent.');
		const notes = people.map((one) => ({ ...one, note: '☂'.repeat(160) }));
		const error = await runToError(addMany({ announceFields: 'email, note' }), { items: notes });
		expect(error.message).toBe(
			"'Data for the Trigger' is too large: more than 120 KB for 250 codes",
		);
		expect(appData(emulator, 'job_')).toEqual([]);
	});

	it('of any size does not stop a run that waits', async () => {
		const longer = long.map(({ code }) => ({ code: code.replaceAll('ä', '☂') }));
		const { outputs, hints } = await run(addMany(waiting), { items: longer });
		expect(outputs[0]).toHaveLength(250);
		expect(hints[0]?.message).toContain('could not be told of 1 job');
	});
});
