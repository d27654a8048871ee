import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import {
	appData,
	finishJobs,
	listen,
	Listening,
	MINUTE,
	numberOf,
	plant,
	plantJob,
	startJobs,
} from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const manyCodes = (count: number, prefix = 'MANY') =>
	Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

describe('the first poll', () => {
	it('returns nothing, and what was done by then never comes', async () => {
		await startJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = await listen(emulator);
		expect(await trigger.poll()).toBeNull();
		await startJobs(emulator, discountId, ['LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});

	it('leaves a job that is still running to be returned when it is done', async () => {
		emulator.settings({ jobSecondsPerCode: 600 });
		await startJobs(emulator, discountId, ['RUNNING']);
		const trigger = await listen(emulator);
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['RUNNING']);
	});

	it('may run twice', async () => {
		await startJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = new Listening(emulator.url);
		expect(await Promise.all([trigger.poll(), trigger.poll()])).toEqual([null, null]);
		await startJobs(emulator, discountId, ['LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});
});

describe('a job that gets done', () => {
	it('is returned code by code with the data of each, once', async () => {
		const trigger = await listen(emulator);
		const [id] = await startJobs(emulator, discountId, ['Anna', 'BEN'], {
			options: { label: 'Spring' },
		});
		finishJobs();
		const items = await trigger.poll();
		expect(items).toEqual([
			{
				email: 'anna@example.com',
				code: 'Anna',
				status: 'created',
				deliveryId: `${numberOf(discountId)}:ANNA`,
				redeemCodeId: expect.stringMatching(/^gid:\/\/shopify\/DiscountRedeemCode\/\d+$/),
				discountId,
				bulkCreationId: id,
				batchId: expect.any(String),
				batchComplete: true,
				label: 'Spring',
			},
			expect.objectContaining({ code: 'BEN', email: 'ben@example.com' }),
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('is not returned before', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 300 });
		await startJobs(emulator, discountId, ['SLOW']);
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['SLOW']);
	});

	it('is returned with its numbers where each job is one item', async () => {
		const trigger = await listen(emulator, { parameters: { returns: 'jobs' } });
		const ids = await startJobs(emulator, discountId, [...manyCodes(251), 'born-with']);
		finishJobs();
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ id: ids[0], importedCount: 250, batchComplete: true }),
			{
				deliveryId: expect.stringMatching(/^job_[\w-]+_1$/),
				id: ids[1],
				status: 'done',
				createdAt: expect.any(String),
				codesCount: 2,
				importedCount: 1,
				failedCount: 1,
				discountId,
				batchId: expect.any(String),
				batchJobs: 2,
				batchComplete: true,
			},
		]);
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(0);
	});

	it('comes after those announced before it', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobsAtOnce: 2 });
		for (const prefix of ['ONE', 'TWO', 'THREE']) {
			await startJobs(emulator, discountId, [prefix]);
			virtualTime.skip(1000);
		}
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO', 'THREE']);
	});

	it('comes before younger ones, however the store lists them', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['YOUNGER']);
		plantJob(emulator, discountId, ['OLDER'], { ageMs: 5 * MINUTE });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['OLDER', 'YOUNGER']);
	});

	it('costs one request per poll while there is none, whatever was delivered before', async () => {
		await startJobs(emulator, discountId, ['EARLY']);
		const trigger = await listen(emulator);
		await startJobs(emulator, discountId, ['LATE']);
		finishJobs();
		await trigger.poll();
		await trigger.poll();
		const before = emulator.requests().length;
		await trigger.poll();
		expect(
			emulator
				.requests()
				.slice(before)
				.map(({ operation }) => operation),
		).toEqual(['getAppData']);
	});
});

describe('several listeners', () => {
	it('each get each job once, in other workflows as in the same', async () => {
		const triggers = [
			await listen(emulator, { workflowId: 'a' }),
			await listen(emulator, { workflowId: 'b' }),
			await listen(emulator, { workflowId: 'b', extra: { id: '2' } }),
		];
		await startJobs(emulator, discountId, ['ALL']);
		finishJobs();
		for (const trigger of triggers) expect(await trigger.pollCodes()).toEqual(['ALL']);
		for (const trigger of triggers) expect(await trigger.poll()).toBeNull();
	});

	it('have their own baselines', async () => {
		const first = await listen(emulator, { workflowId: 'a' });
		await startJobs(emulator, discountId, ['BETWEEN']);
		finishJobs();
		const second = await listen(emulator, { workflowId: 'b' });
		expect(await second.poll()).toBeNull();
		expect(await first.pollCodes()).toEqual(['BETWEEN']);
	});
});

describe('codes that do not work', () => {
	it('are not returned', async () => {
		const trigger = await listen(emulator);
		await startJobs(emulator, discountId, ['BORN-WITH', 'FINE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['FINE']);
	});

	it('are returned with the reason if asked for', async () => {
		const trigger = await listen(emulator, {
			parameters: { options: { includeNotCreated: true } },
		});
		await startJobs(emulator, discountId, ['BORN-WITH', 'FINE']);
		finishJobs();
		const [refused, fine] = (await trigger.poll()) ?? [];
		expect(refused).toMatchObject({
			code: 'BORN-WITH',
			status: 'notCreated',
			reason: 'alreadyOnDiscount',
			message: 'The discount had this code before',
		});
		expect(refused).not.toHaveProperty('redeemCodeId');
		expect(fine).toMatchObject({ code: 'FINE', status: 'created' });
	});

	it('make a poll return nothing where there are no others, and are not read again', async () => {
		const trigger = await listen(emulator);
		await startJobs(emulator, discountId, ['BORN-WITH']);
		finishJobs();
		expect(await trigger.poll()).toBeNull();
		await trigger.poll();
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(1);
	});

	it('count as created if the discount had them and the announcement says that this counts', async () => {
		const other = await createDiscount(emulator.url, 'ELSEWHERE');
		expect(other).not.toBe(discountId);
		const trigger = await listen(emulator);
		const id = plantJob(emulator, discountId, ['BORN-WITH', 'ELSEWHERE', 'NEW'], {
			existingCounts: true,
		});
		finishJobs();
		const items = await trigger.poll();
		expect(items?.map(({ code, existing }) => [code, existing])).toEqual([
			['BORN-WITH', true],
			['NEW', undefined],
		]);
		expect(id).toContain('DiscountRedeemCodeBulkCreation');
	});
});

describe('the data of a code', () => {
	it('is kept apart from the announcements, which every poll reads', async () => {
		await startJobs(emulator, discountId, ['SECRET']);
		const [announcement, data] = appData(emulator, 'job_');
		expect(announcement?.namespace).toBe('n8n_discounts');
		expect(announcement?.value).not.toContain('secret@example.com');
		expect(data?.namespace).toBe('n8n_discounts_data');
		expect(data?.value).toContain('secret@example.com');
	});

	it('does not hide what became of the code, and brings no results of an earlier run', async () => {
		const trigger = await listen(emulator);
		const stale = { code: 'FALSE', existing: true, reason: 'taken', takenBy: 'x', message: 'old' };
		plantJob(emulator, discountId, ['X-1'], {
			data: { 'X-1': { ...stale, status: 'notCreated', startsAt: 'x', label: 'mine', id: 7 } },
		});
		finishJobs();
		const [item] = (await trigger.poll()) ?? [];
		expect(item).toEqual({
			code: 'X-1',
			status: 'created',
			label: 'mine',
			id: 7,
			deliveryId: `${numberOf(discountId)}:X-1`,
			redeemCodeId: expect.any(String),
			discountId,
			bulkCreationId: expect.any(String),
			batchId: expect.any(String),
			batchComplete: true,
		});
	});

	it.each(['{"codes":"none"}', '[null]', 'null', '{"codes":[null,7,{"data":{}}]}'])(
		'may be damaged as %s: the codes come all the same',
		async (value) => {
			const trigger = await listen(emulator);
			plantJob(emulator, discountId, ['DAMAGED'], { batch: { id: 'b', index: 0, of: 1 } });
			plant(emulator, 'job_b_0', value, undefined, 'n8n_discounts_data');
			finishJobs();
			expect(await trigger.pollCodes()).toEqual(['DAMAGED']);
		},
	);
});

describe('a job that Shopify does not know any more', () => {
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

	it('is returned code by code from what the discount has, if its codes are known', async () => {
		const trigger = await listen(emulator);
		const [id = ''] = await startJobs(emulator, discountId, ['Kept', 'REMOVED']);
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

	it('is one item without a code that says so, if its codes are not known', async () => {
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
		expect(items?.[0]).not.toHaveProperty('code');
	});

	it('is returned as gone where each job is one item', async () => {
		const trigger = await listen(emulator, { parameters: { returns: 'jobs' } });
		const [id = ''] = await startJobs(emulator, discountId, ['WHO']);
		finishJobs();
		forget(id);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ id, status: 'gone', codesCount: 1, discountId }),
		]);
	});

	it('is asked for once more, since nothing that is returned comes again', async () => {
		const trigger = await listen(emulator);
		const [id = ''] = await startJobs(emulator, discountId, ['THERE']);
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

	it('is not returned if that shows it running', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 1200 });
		await startJobs(emulator, discountId, ['SLOW']);
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

	it('is waited for in its first minutes: it may not be known everywhere yet', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 1 });
		const [id = ''] = await startJobs(emulator, discountId, ['FRESH']);
		forget(id);
		expect(await trigger.poll()).toBeNull();
		jest.restoreAllMocks();
		expect(await trigger.pollCodes()).toEqual(['FRESH']);
	});
});

describe('what others left in the store', () => {
	it('is passed over where it is no announcement', async () => {
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
		await startJobs(emulator, discountId, ['FINE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['FINE']);
	});
});

it('codes whose first answer was lost all come, though their job calls them taken', async () => {
	const trigger = await listen(emulator);
	emulator.faults([{ operation: 'addRedeemCodes', fault: 'reset', when: 'after', occurrence: 1 }]);
	await startJobs(emulator, discountId, ['LOST-1', 'LOST-2']);
	finishJobs();
	expect(await trigger.pollCodes()).toEqual(['LOST-1', 'LOST-2']);
});
