import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { announceJobs, finishJobs, listen, MINUTE, numberOf, plant, plantJob } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

describe('a job that Shopify no longer knows', () => {
	const forget = (id: string) => {
		const { creations } = emulator.state;
		jest
			.spyOn(creations, 'get')
			.mockImplementation((number) =>
				number === Number(numberOf(id))
					? undefined
					: creations.list().find((job) => job.id === number),
			);
	};

	it('is returned code by code from the discount if its codes are known', async () => {
		const trigger = await listen(emulator);
		const [id = ''] = announceJobs(emulator, discountId, ['Kept', 'REMOVED']);
		finishJobs();
		expect(emulator.state.creationJobs).toHaveLength(1);
		const discount = discountOf(emulator, discountId);
		const removed = discount.codes.filter(({ code }) => code === 'REMOVED').map((code) => code.id);
		emulator.state.codes.remove(discount, new Set(removed));
		forget(id);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'Kept', status: 'created', email: 'kept@example.com' }),
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('is one item without a code, with a message, if its codes are unknown', async () => {
		const trigger = await listen(emulator);
		const id = plantJob(emulator, discountId, ['WHO', 'KNOWS'], {
			batch: { id: 'b', index: 0, of: 1 },
		});
		plant(emulator, 'job_b_0', '{}', undefined, 'n8n_discounts_data');
		finishJobs();
		forget(id);
		const items = await trigger.poll();
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(0);
		expect(items).toEqual([
			expect.objectContaining({
				status: 'unknown',
				deliveryId: 'job_b_0',
				bulkCreationId: id,
				codesCount: 2,
			}),
		]);
		expect(items?.[0]?.code).toBeNull();
	});

	it('is returned as gone if each job is one item', async () => {
		const trigger = await listen(emulator, { parameters: { returns: 'jobs' } });
		const [id = ''] = announceJobs(emulator, discountId, ['WHO']);
		finishJobs();
		forget(id);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ id, status: 'gone', codesCount: 1, discountId }),
		]);
	});

	it('is requested once more, because nothing is returned twice', async () => {
		const trigger = await listen(emulator);
		const [id = ''] = announceJobs(emulator, discountId, ['THERE']);
		finishJobs();
		const { creations } = emulator.state;
		const get = creations.get.bind(creations);
		jest
			.spyOn(creations, 'get')
			.mockImplementationOnce(() => undefined)
			.mockImplementation(get);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'THERE', status: 'created', bulkCreationId: id }),
		]);
	});

	it('is not returned if the second request shows it running', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 1200 });
		announceJobs(emulator, discountId, ['SLOW']);
		virtualTime.skip(15 * MINUTE);
		const { creations } = emulator.state;
		const get = creations.get.bind(creations);
		jest
			.spyOn(creations, 'get')
			.mockImplementationOnce(() => undefined)
			.mockImplementation(get);
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['SLOW']);
	});

	it('is waited for in its first minutes, because it may not have replicated yet', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 1 });
		const [id = ''] = announceJobs(emulator, discountId, ['FRESH']);
		forget(id);
		expect(await trigger.poll()).toBeNull();
		jest.restoreAllMocks();
		expect(await trigger.pollCodes()).toEqual(['FRESH']);
	});
});

describe('foreign data in the store', () => {
	it('is ignored if it is not an announcement', async () => {
		const trigger = await listen(emulator);
		const values = [
			'null',
			'[]',
			'{"bulkCreationId":"x"}',
			'{"token":"t","bulkCreationId":"not an ID","discountId":"1","batch":{"id":"b","index":0,"of":1}}',
			'{"token":"t","discountId":"no ID","batch":{"id":"b","index":0,"of":1}}',
			'{"token":"t","discountId":"1","batch":{"id":"b","index":"0","of":1}}',
			'{"bulkCreationId":"1","discountId":"1","batch":{"id":"b","index":0,"of":1}}',
		];
		values.forEach((value, index) => plant(emulator, `job_${index}`, value));
		announceJobs(emulator, discountId, ['FINE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['FINE']);
	});
});
