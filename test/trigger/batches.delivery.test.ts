import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { announceJobs, appData, finishJobs, HOUR, listen, MINUTE, plant } from './listening';
import {
	announceBatches,
	keepFromEnding,
	listenForBatches,
	plantBatch,
	requestsOf,
	ruleNumberOf,
	useRestStore,
} from './listeningBatches';

const emulator = useRestStore();
let discountId: string;
let rule: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
	rule = ruleNumberOf(emulator, discountId);
});

afterEach(() => jest.restoreAllMocks());

const manyCodes = (count: number) => Array.from({ length: count }, (_, at) => `MANY-${at}`);
const everything = { options: { includeNotCreated: true } };

describe('the first poll', () => {
	it('returns nothing, and batches completed by then are never returned', async () => {
		announceBatches(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = await listenForBatches(emulator);
		expect(await trigger.poll()).toBeNull();
		announceBatches(emulator, discountId, ['LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});

	it('lets a later poll return a batch that is still running', async () => {
		emulator.settings({ jobSecondsPerCode: 600 });
		announceBatches(emulator, discountId, ['RUNNING']);
		const trigger = await listenForBatches(emulator);
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['RUNNING']);
	});
});

describe('a completed batch', () => {
	it('is returned once, code by code, with the data of each, under the names of the REST API', async () => {
		const trigger = await listenForBatches(emulator);
		const [id] = announceBatches(emulator, discountId, ['Anna', 'BEN'], { label: 'Spring' });
		finishJobs();
		expect(await trigger.poll()).toEqual([
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
				deliveryId: `rule${rule}:ANNA`,
				discountCodeId: expect.stringMatching(/^\d+$/),
				priceRuleId: rule,
				discountCodeCreationId: id,
				batchId: expect.any(String),
				batchComplete: true,
				label: 'Spring',
			},
			expect.objectContaining({ code: 'BEN', email: 'ben@example.com' }),
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('is returned with its counts if each job is one item', async () => {
		const trigger = await listenForBatches(emulator, { returns: 'jobs' });
		const ids = announceBatches(emulator, discountId, [...manyCodes(101), 'born-with']);
		finishJobs();
		expect(ids).toHaveLength(2);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ discountCodeCreationId: ids[0], importedCount: 100 }),
			{
				deliveryId: expect.stringMatching(/^job_[\w-]+_1$/),
				discountCodeCreationId: ids[1],
				priceRuleId: rule,
				status: 'done',
				createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
				codesCount: 2,
				importedCount: 1,
				failedCount: 1,
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
		expect(countRequests(emulator, 'restListBatchCodes')).toBe(0);
	});

	it('keeps the id that an item already has', async () => {
		const trigger = await listenForBatches(emulator);
		plantBatch(emulator, discountId, ['X-1'], {
			data: { 'X-1': { id: 7, discountCodeId: 'stale', note: 'price_rules/1', reason: 'old' } },
		});
		finishJobs();
		const [item] = (await trigger.poll()) ?? [];
		expect(item).toMatchObject({ code: 'X-1', id: 7, note: 'price_rules/1' });
		expect(item?.discountCodeId).toMatch(/^\d+$/);
		expect(item).not.toHaveProperty('reason');
	});

	it('is read with all its pages', async () => {
		emulator.settings({ batchCodesPageSize: 30 });
		const trigger = await listenForBatches(emulator);
		announceBatches(emulator, discountId, manyCodes(100));
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(manyCodes(100));
	});

	it('is requested once per poll, and not after it was returned', async () => {
		emulator.settings({ jobSecondsPerCode: 300 });
		const trigger = await listenForBatches(emulator);
		announceBatches(emulator, discountId, ['SLOW']);
		const poll = async () => await trigger.poll();
		expect(await requestsOf(emulator, poll)).toEqual(['getAppData', 'restGetBatch']);
		expect(await requestsOf(emulator, poll)).toEqual(['getAppData', 'restGetBatch']);
		finishJobs();
		await trigger.poll();
		await trigger.poll();
		expect(await requestsOf(emulator, poll)).toEqual(['getAppData']);
	});
});

describe('codes that do not work', () => {
	it('are left out, or returned with the reason on request', async () => {
		const other = await createDiscount(emulator.url, 'ELSEWHERE');
		const codes = ['BORN-WITH', 'ELSEWHERE', 'FINE'];
		const plain = await listenForBatches(emulator);
		const full = await listenForBatches(emulator, everything, { workflowId: '2' });
		announceBatches(emulator, discountId, codes);
		finishJobs();
		expect(await plain.pollCodes()).toEqual(['FINE']);
		const [here, elsewhere] = (await full.poll()) ?? [];
		expect(here).toMatchObject({
			status: 'notCreated',
			reason: 'alreadyOnDiscount',
			discountCodeId: null,
			link: null,
		});
		expect(elsewhere).toMatchObject({
			code: 'ELSEWHERE',
			status: 'notCreated',
			reason: 'taken',
			takenBy: ruleNumberOf(emulator, other),
		});
	});

	it('include all those of a batch that created nothing, with its message', async () => {
		const logs = ["Price rule target selection can't be blank"];
		const trigger = await listenForBatches(emulator, everything);
		announceBatches(emulator, discountId, ['NONE'], { logs });
		finishJobs();
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({
				code: 'NONE',
				status: 'notCreated',
				reason: 'refused',
				message: "Shopify refused the code: Price rule target selection can't be blank",
			}),
		]);
	});

	it('count as created if the price rule already had them and the announcement counts those', async () => {
		const trigger = await listenForBatches(emulator);
		plantBatch(emulator, discountId, ['BORN-WITH', 'NEW'], { existingCounts: true });
		finishJobs();
		const items = await trigger.poll();
		expect(items?.map(({ code, existing }) => [code, existing])).toEqual([
			['BORN-WITH', true],
			['NEW', false],
		]);
	});
});

it('looks up codes for which a completed batch has neither an ID nor a reason', async () => {
	const trigger = await listenForBatches(emulator);
	emulator.settings({ batchCodesLagSeconds: 10_000 });
	announceBatches(emulator, discountId, ['LAGS-1', 'LAGS-2']);
	virtualTime.skip(HOUR);
	const items = await trigger.poll();
	expect(items?.map(({ code, status, email }) => [code, status, email])).toEqual([
		['LAGS-1', 'created', 'lags-1@example.com'],
		['LAGS-2', 'created', 'lags-2@example.com'],
	]);
	expect(countRequests(emulator, 'restLookUpDiscountCode')).toBe(2);
});

describe('a batch that Shopify no longer knows', () => {
	it('is returned from the price rule if its codes are known', async () => {
		const trigger = await listenForBatches(emulator);
		const ids = announceBatches(emulator, discountId, ['Kept', 'REMOVED']);
		finishJobs();
		const discount = discountOf(emulator, discountId);
		const removed = discount.codes.filter(({ code }) => code === 'REMOVED').map(({ id }) => id);
		emulator.state.codes.remove(discount, new Set(removed));
		keepFromEnding(emulator, ids, 'gone');
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'Kept', status: 'created', email: 'kept@example.com' }),
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('is one item with a message if each job is one item or its codes are unknown', async () => {
		const byJob = await listenForBatches(emulator, { returns: 'jobs' });
		const byCode = await listenForBatches(emulator, {}, { workflowId: '2' });
		const id = plantBatch(emulator, discountId, ['WHO'], { batch: { id: 'b', index: 0, of: 1 } });
		plant(emulator, 'job_b_0', '{}', undefined, 'n8n_discounts_data');
		virtualTime.skip(11 * MINUTE);
		keepFromEnding(emulator, [id], 'gone');
		const facts = { discountCodeCreationId: id, priceRuleId: rule, deliveryId: 'job_b_0' };
		const message = expect.stringContaining("'Price Rule Code (Legacy)' → 'Look Up'");
		expect(await byJob.poll()).toEqual([
			expect.objectContaining({ ...facts, status: 'gone', codesCount: 1, message }),
		]);
		const [item] = (await byCode.poll()) ?? [];
		expect(item).toMatchObject({ ...facts, status: 'unknown', message });
		expect(item?.code).toBeNull();
	});

	it('is waited for in its first minutes', async () => {
		const trigger = await listenForBatches(emulator);
		const ids = announceBatches(emulator, discountId, ['FRESH']);
		keepFromEnding(emulator, ids, 'gone');
		expect(await trigger.poll()).toBeNull();
		jest.restoreAllMocks();
		expect(await trigger.pollCodes()).toEqual(['FRESH']);
	});
});

it('ignores data that is not an announcement of either kind', async () => {
	const trigger = await listenForBatches(emulator);
	const other = await listen(emulator, { workflowId: '2' });
	const batch = { id: 'x', index: 0, of: 1 };
	const mixed = [
		{ discountId, bulkCreationId: `price_rules/${rule}/batch/1` },
		{ discountId: `price_rules/${rule}`, bulkCreationId: '7' },
		{ discountId: `price_rules/${rule}/batch/1` },
		{ discountId: `price_rules/${rule}`, bulkCreationId: `price_rules/${rule}` },
	];
	mixed.forEach((one, at) =>
		plant(emulator, `job_${at}`, JSON.stringify({ token: 't', batch, ...one })),
	);
	announceBatches(emulator, discountId, ['REST']);
	announceJobs(emulator, discountId, ['GRAPHQL']);
	finishJobs();
	expect(await trigger.pollCodes()).toEqual(['REST']);
	expect(await other.pollCodes()).toEqual(['GRAPHQL']);
	expect(appData(emulator, 'job_')).toHaveLength(8);
});
