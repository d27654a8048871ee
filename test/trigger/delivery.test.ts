import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import {
	announceJobs,
	finishJobs,
	listen,
	Listening,
	MINUTE,
	numberOf,
	plantJob,
} from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const manyCodes = (count: number, prefix = 'MANY') =>
	Array.from({ length: count }, (_, index) => `${prefix}-${index}`);

describe('the first poll', () => {
	it('returns nothing, and jobs that were done by then are never returned', async () => {
		announceJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = await listen(emulator);
		expect(await trigger.poll()).toBeNull();
		announceJobs(emulator, discountId, ['LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});

	it('lets a later poll return a job that is still running', async () => {
		emulator.settings({ jobSecondsPerCode: 600 });
		announceJobs(emulator, discountId, ['RUNNING']);
		const trigger = await listen(emulator);
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['RUNNING']);
	});

	it('can run twice', async () => {
		announceJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = new Listening(emulator.url);
		expect(await Promise.all([trigger.poll(), trigger.poll()])).toEqual([null, null]);
		announceJobs(emulator, discountId, ['LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});
});

describe('a finished job', () => {
	it('is returned once, code by code, with the data of each', async () => {
		const trigger = await listen(emulator);
		const [id] = announceJobs(emulator, discountId, ['Anna', 'BEN'], {
			label: 'Spring',
		});
		finishJobs();
		const items = await trigger.poll();
		expect(items).toEqual([
			{
				email: 'anna@example.com',
				code: 'Anna',
				link: 'https://emulated-store.myshopify.com/discount/Anna',
				discountTitle: 'BORN-WITH',
				startsAt: '2026-01-01T00:00:00Z',
				startsAtText: '1 January 2026, 00:00',
				endsAt: null,
				endsAtText: null,
				existing: false,
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

	it('is not returned before it is done', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 300 });
		announceJobs(emulator, discountId, ['SLOW']);
		expect(await trigger.poll()).toBeNull();
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['SLOW']);
	});

	it('is returned with its counts if each job is one item', async () => {
		const trigger = await listen(emulator, { parameters: { returns: 'jobs' } });
		const ids = announceJobs(emulator, discountId, [...manyCodes(251), 'born-with']);
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
				discountTitle: 'BORN-WITH',
				startsAt: '2026-01-01T00:00:00Z',
				endsAt: null,
				label: null,
				reason: null,
				message: null,
			},
		]);
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(0);
	});

	it('is returned after those announced before it', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobsAtOnce: 2 });
		for (const prefix of ['ONE', 'TWO', 'THREE']) {
			announceJobs(emulator, discountId, [prefix]);
			virtualTime.skip(1000);
		}
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO', 'THREE']);
	});

	it('is returned before newer ones, in any order of the store', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['YOUNGER']);
		plantJob(emulator, discountId, ['OLDER'], { ageMs: 5 * MINUTE });
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['OLDER', 'YOUNGER']);
	});

	it('costs one request per poll while there is none, regardless of earlier deliveries', async () => {
		announceJobs(emulator, discountId, ['EARLY']);
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['LATE']);
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
	it('each get each job once, in the same or in other workflows', async () => {
		const triggers = [
			await listen(emulator, { workflowId: 'a' }),
			await listen(emulator, { workflowId: 'b' }),
			await listen(emulator, { workflowId: 'b', extra: { id: '2' } }),
		];
		announceJobs(emulator, discountId, ['ALL']);
		finishJobs();
		for (const trigger of triggers) expect(await trigger.pollCodes()).toEqual(['ALL']);
		for (const trigger of triggers) expect(await trigger.poll()).toBeNull();
	});

	it('have their own baselines', async () => {
		const first = await listen(emulator, { workflowId: 'a' });
		announceJobs(emulator, discountId, ['BETWEEN']);
		finishJobs();
		const second = await listen(emulator, { workflowId: 'b' });
		expect(await second.poll()).toBeNull();
		expect(await first.pollCodes()).toEqual(['BETWEEN']);
	});
});

describe('codes that do not work', () => {
	it('are not returned', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['BORN-WITH', 'FINE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['FINE']);
	});

	it('are returned with the reason on request', async () => {
		const trigger = await listen(emulator, {
			parameters: { options: { includeNotCreated: true } },
		});
		announceJobs(emulator, discountId, ['BORN-WITH', 'FINE']);
		finishJobs();
		const [refused, fine] = (await trigger.poll()) ?? [];
		expect(refused).toMatchObject({
			code: 'BORN-WITH',
			status: 'notCreated',
			reason: 'alreadyOnDiscount',
			message: 'The discount had this code before',
		});
		expect(refused).toMatchObject({ redeemCodeId: null, link: null });
		expect(fine).toMatchObject({ code: 'FINE', status: 'created' });
	});

	it('make a poll return nothing if there are no others, and are not read again', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['BORN-WITH']);
		finishJobs();
		expect(await trigger.poll()).toBeNull();
		await trigger.poll();
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(1);
	});

	it('count as created if the discount already had them and the announcement counts those', async () => {
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
			['NEW', false],
		]);
		expect(id).toContain('DiscountRedeemCodeBulkCreation');
	});
});

it('returns all codes whose first answer was lost, although their job reports them as taken', async () => {
	const trigger = await listen(emulator);
	const codes = ['LOST-1', 'LOST-2'];
	emulator.state.creations.submit(Number(numberOf(discountId)), codes, Date.now());
	plantJob(emulator, discountId, codes, { uncertain: true });
	finishJobs();
	expect(await trigger.pollCodes()).toEqual(['LOST-1', 'LOST-2']);
});
