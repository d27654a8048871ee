import Fastify from 'fastify';
import type { IDataObject } from 'n8n-workflow';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import {
	announceJobs,
	appData,
	DAY,
	finishJobs,
	listen,
	Listening,
	MINUTE,
	plant,
	plantJob,
} from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => jest.restoreAllMocks());

describe('a poll that runs out of time', () => {
	it('returns what it has and continues with the rest, without losing or repeating anything', async () => {
		const trigger = await listen(emulator);
		for (const code of ['ONE', 'TWO', 'THREE']) announceJobs(emulator, discountId, [code]);
		finishJobs();
		for (const code of ['ONE', 'TWO', 'THREE'])
			expect(await trigger.pollCodes({ budgetMs: 0 })).toEqual([code]);
		expect(await trigger.poll({ budgetMs: 0 })).toBeNull();
	});

	it('keeps a run together as long as it can', async () => {
		const trigger = await listen(emulator, { parameters: { options: { wholeRun: true } } });
		const runs: Array<[string, string[]]> = [
			['a', ['A1']],
			['b', ['B1', 'B2']],
		];
		for (const [id, codes] of runs) {
			codes.forEach((code, index) =>
				plantJob(emulator, discountId, [code], { batch: { id, index, of: codes.length } }),
			);
		}
		finishJobs();
		// Time passes with the second code that is read, in the middle of run b.
		let reads = 0;
		const { creations } = emulator.state;
		const get = creations.get.bind(creations);
		jest.spyOn(creations, 'get').mockImplementation((id) => {
			if (++reads === 5) virtualTime.skip(10 * MINUTE);
			return get(id);
		});
		expect(await trigger.pollCodes()).toEqual(['A1']);
		jest.restoreAllMocks();
		expect(await trigger.pollCodes()).toEqual(['B1', 'B2']);
	});

	it('returns a run that is too large for one poll in parts and marks the last one', async () => {
		const trigger = await listen(emulator, { parameters: { options: { wholeRun: true } } });
		for (const index of [0, 1])
			plantJob(emulator, discountId, [`PART-${index}`], { batch: { id: 'a', index, of: 2 } });
		finishJobs();
		const complete = async () =>
			(await trigger.poll({ budgetMs: 0 }))?.map(({ code, batchComplete }) => [
				code,
				batchComplete,
			]);
		expect(await complete()).toEqual([['PART-0', false]]);
		expect(await complete()).toEqual([['PART-1', true]]);
	});
});

describe('a large number of codes', () => {
	it('is returned in executions of at most 25,000', async () => {
		const trigger = await listen(emulator, { parameters: { returns: 'codes' } });
		emulator.settings({ jobSecondsPerCode: 0.001, enforceThrottle: false });
		for (let job = 0; job < 102; job++) {
			const codes = Array.from({ length: 250 }, (_, index) => `${job}-${index}`);
			plantJob(emulator, discountId, codes);
		}
		finishJobs();
		expect(await trigger.pollCodes()).toHaveLength(25_000);
		expect(await trigger.pollCodes()).toHaveLength(500);
	}, 60_000);

	it('of one run is returned in parts, with the last one marked', async () => {
		const trigger = await listen(emulator, { parameters: { options: { wholeRun: true } } });
		emulator.settings({ jobSecondsPerCode: 0.001, enforceThrottle: false });
		for (let index = 0; index < 101; index++) {
			const codes = Array.from({ length: 250 }, (_, code) => `${index}-${code}`);
			plantJob(emulator, discountId, codes, { batch: { id: 'large', index, of: 101 } });
		}
		finishJobs();
		const first = (await trigger.poll()) ?? [];
		expect(first).toHaveLength(25_000);
		expect(first.some(({ batchComplete }) => batchComplete)).toBe(false);
		const second = (await trigger.poll()) ?? [];
		expect(second).toHaveLength(250);
		expect(second.every(({ batchComplete }) => batchComplete)).toBe(true);
	}, 60_000);

	it('has its jobs requested 250 at a time', async () => {
		const trigger = await listen(emulator, { parameters: { returns: 'jobs' } });
		emulator.settings({ jobSecondsPerCode: 0.001 });
		for (let job = 0; job < 501; job++) plantJob(emulator, discountId, [`MANY-${job}`]);
		finishJobs();
		expect(await trigger.poll()).toHaveLength(501);
		expect(countRequests(emulator, 'getBulkCreations')).toBe(3);
		const costs = emulator.requests().map(({ requestedCost }) => requestedCost ?? 0);
		expect(Math.max(...costs)).toBeGreaterThan(0);
		expect(Math.max(...costs)).toBeLessThan(1000);
	}, 20_000);
});

it('a list of announcements whose cursor does not move ends the poll with an error', async () => {
	const pageInfo = { hasNextPage: true, endCursor: 'here' };
	const metafields = { nodes: [], pageInfo };
	const data = { currentAppInstallation: { id: 'gid://shopify/AppInstallation/1', metafields } };
	const store = Fastify();
	store.post('*', () => ({ data }));
	const url = await store.listen({ host: '127.0.0.1', port: 0 });
	const { message } = await new Listening(url).pollToError();
	expect(message).toBe('Shopify sent the same page twice');
	await store.close();
});

describe('old announcements', () => {
	it('are removed with their data after 30 days, not before', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['OLD']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['OLD']);
		virtualTime.skip(29 * DAY);
		await trigger.poll();
		expect(appData(emulator, 'job_')).toHaveLength(2);
		virtualTime.skip(DAY);
		await trigger.poll();
		expect(appData(emulator, 'job_')).toEqual([]);
		expect(await trigger.poll()).toBeNull();
	});

	it('are returned before they are removed', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['LATE']);
		virtualTime.skip(31 * DAY);
		expect(await trigger.pollCodes()).toEqual(['LATE']);
		expect(appData(emulator, 'job_')).toHaveLength(2);
		await trigger.poll();
		expect(appData(emulator, 'job_')).toEqual([]);
	});

	it('are removed at once, however many there are', async () => {
		for (let job = 0; job < 30; job++)
			plantJob(emulator, discountId, [`OLD-${job}`], { ageMs: 40 * DAY - job * MINUTE });
		const trigger = await listen(emulator);
		expect(appData(emulator, 'job_')).toHaveLength(60);
		await trigger.poll();
		expect(appData(emulator, 'job_')).toEqual([]);
	});

	it('in an unknown format are ignored, and removed when they are old', async () => {
		plant(emulator, 'job_7', '{"bulkCreationId":"7","hasData":true}', Date.now() - 31 * DAY);
		const trigger = await listen(emulator);
		expect(await trigger.poll()).toBeNull();
		expect(appData(emulator, 'job_')).toEqual([]);
	});

	it('that cannot be removed do no harm', async () => {
		plantJob(emulator, discountId, ['OLD'], { ageMs: 40 * DAY });
		const trigger = await listen(emulator);
		emulator.faults([{ operation: 'deleteAppData', fault: '500', when: 'before' }]);
		announceJobs(emulator, discountId, ['NEW']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['NEW']);
		expect(countRequests(emulator, 'deleteAppData')).toBe(1);
		expect(appData(emulator, 'job_')).toHaveLength(4);
	});

	it('are removed from the memory of a trigger, too', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['OLD']);
		finishJobs();
		await trigger.poll();
		virtualTime.skip(31 * DAY);
		await trigger.poll();
		announceJobs(emulator, discountId, ['NEW']);
		finishJobs();
		await trigger.poll();
		await trigger.poll();
		const key = appData(emulator, 'job_')[0]?.key;
		const [memory] = Object.values(trigger.memory()) as IDataObject[];
		expect(memory?.delivered).toEqual([key]);
		const listener = JSON.parse(appData(emulator, 'listener_')[0]?.value ?? '') as IDataObject;
		expect(listener.delivered).toEqual([key]);
	});

	it('are removed from the baseline the next time it is written', async () => {
		announceJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = await listen(emulator);
		virtualTime.skip(31 * DAY);
		await trigger.poll();
		announceJobs(emulator, discountId, ['NEW']);
		finishJobs();
		await trigger.poll();
		await trigger.poll();
		const listener = JSON.parse(appData(emulator, 'listener_')[0]?.value ?? '') as IDataObject;
		expect(listener.baseline).toEqual([]);
	});

	it('that n8n still remembers after a restart are not written to the store again', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['OLD']);
		finishJobs();
		await trigger.poll();
		virtualTime.skip(31 * DAY);
		await trigger.poll();
		announceJobs(emulator, discountId, ['NEW']);
		finishJobs();
		trigger.change({ parameters: { options: { label: 'none' } } });
		await trigger.poll();
		const before = countRequests(emulator, 'setAppData');
		trigger.restart();
		await trigger.poll();
		await trigger.poll();
		expect(countRequests(emulator, 'setAppData')).toBe(before);
	});
});
