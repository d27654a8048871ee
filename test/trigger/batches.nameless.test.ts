import { createDiscount, discountOf } from '../support/storeClient';
import { finishJobs, HOUR, linkTo, MAIL_FIELDS, MINUTE, plant } from './listening';
import {
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

const everything = { options: { includeNotCreated: true } };
const nameless = { isNamed: false, batch: { id: 'b', index: 0, of: 1 } };
const data = { ANNA: { email: 'anna@example.com' } };

describe('a batch whose ID never arrived', () => {
	it('is found by its codes, and returned with the data of each after two minutes', async () => {
		const trigger = await listenForBatches(emulator);
		plantBatch(emulator, discountId, ['ANNA', 'BEN'], { ...nameless, data });
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toEqual([
			{
				email: 'anna@example.com',
				code: 'ANNA',
				status: 'created',
				deliveryId: `rule${rule}:ANNA`,
				priceRuleId: rule,
				batchId: 'b',
				batchComplete: true,
				...MAIL_FIELDS,
				link: linkTo('ANNA'),
				existing: false,
				...{ discountCodeCreationId: null, discountCodeId: null, label: null },
			},
			expect.objectContaining({ code: 'BEN', status: 'created' }),
		]);
		finishJobs();
		expect(await trigger.poll()).toBeNull();
	});

	it('costs one request per poll until its first code exists, and two until its last one does', async () => {
		const trigger = await listenForBatches(emulator);
		emulator.settings({ jobSecondsPerCode: 60 });
		const codes = Array.from({ length: 20 }, (_, at) => `SLOW-${at}`);
		plantBatch(emulator, discountId, codes, nameless);
		virtualTime.skip(2 * MINUTE);
		const poll = async () => expect(await trigger.poll()).toBeNull();
		const lookUps = async () =>
			(await requestsOf(emulator, poll)).filter((name) => name === 'restLookUpDiscountCode');
		expect(await lookUps()).toHaveLength(1);
		virtualTime.skip(7 * MINUTE);
		expect(await lookUps()).toHaveLength(2);
		virtualTime.skip(20 * MINUTE);
		expect(await trigger.pollCodes()).toEqual(codes);
	});

	it('is returned without the codes that another price rule has', async () => {
		const other = await createDiscount(emulator.url, 'ELSEWHERE');
		const trigger = await listenForBatches(emulator, everything);
		plantBatch(emulator, discountId, ['MINE', 'ELSEWHERE'], nameless);
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'MINE', status: 'created' }),
			expect.objectContaining({ reason: 'taken', takenBy: ruleNumberOf(emulator, other) }),
		]);
	});

	it('that never ran ends after an hour; codes that the price rule already had are existing', async () => {
		const trigger = await listenForBatches(emulator, everything);
		plantBatch(emulator, discountId, ['BORN-WITH', 'NEVER'], { ...nameless, isStarted: false });
		virtualTime.skip(HOUR - 2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'BORN-WITH', status: 'created', existing: true }),
			expect.objectContaining({ code: 'NEVER', status: 'notCreated', reason: 'unknown' }),
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('says where to look up single codes if its codes are unknown', async () => {
		const trigger = await listenForBatches(emulator);
		plantBatch(emulator, discountId, ['ONE'], nameless);
		plant(emulator, 'job_b_0', '{}', Date.now(), 'n8n_discounts_data');
		virtualTime.skip(HOUR);
		const message = expect.stringMatching(/^Shopify never named .*Price Rule Code \(Legacy\)/);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ status: 'unknown', priceRuleId: rule, codesCount: 1, message }),
		]);
	});
});

describe('a code that two runs announced', () => {
	it('is new in the batch that created it, and existing in the one without an ID', async () => {
		const trigger = await listenForBatches(emulator);
		plantBatch(emulator, discountId, ['A', 'B'], { ...nameless, isStarted: false });
		plantBatch(emulator, discountId, ['B', 'A'], { batch: { id: 'again', index: 0, of: 1 } });
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items?.map(({ code, batchId, existing }) => [code, batchId, existing])).toEqual([
			['A', 'b', true],
			['B', 'b', true],
			['B', 'again', false],
			['A', 'again', false],
		]);
	});

	it('is waited for while the other batch runs', async () => {
		const trigger = await listenForBatches(emulator);
		plantBatch(emulator, discountId, ['A'], { ...nameless, isStarted: false });
		emulator.settings({ jobSecondsPerCode: 60 });
		plantBatch(emulator, discountId, ['A', 'B', 'C', 'D'], {
			batch: { id: 'x', index: 0, of: 1 },
		});
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items?.filter(({ existing }) => !existing)).toHaveLength(4);
		expect(items?.filter(({ existing }) => existing)).toHaveLength(1);
	});
});

describe('codes of a price rule', () => {
	const end = (at: number | null) => (discountOf(emulator, discountId).endsAt = at);

	it('that has ended are not returned, now or later', async () => {
		const trigger = await listenForBatches(emulator);
		plantBatch(emulator, discountId, ['LATE']);
		finishJobs();
		end(Date.now() - 1000);
		expect(await trigger.poll()).toBeNull();
		end(null);
		expect(await trigger.poll()).toBeNull();
	});

	it('that has ended or was deleted are returned as not created on request', async () => {
		const byCode = await listenForBatches(emulator, everything);
		const byJob = await listenForBatches(emulator, { returns: 'jobs' }, { workflowId: '2' });
		plantBatch(emulator, discountId, ['LATE'], { data: { LATE: { email: 'a@b.c' } } });
		finishJobs();
		end(Date.now() - 1000);
		const [item] = (await byCode.poll()) ?? [];
		expect(item).toMatchObject({ code: 'LATE', email: 'a@b.c', status: 'notCreated' });
		expect(item?.reason).toBe('discountEnded');
		expect(item?.message).toMatch(/^The price rule 'BORN-WITH' has ended/);
		expect(await byJob.poll()).toEqual([
			expect.objectContaining({ status: 'done', importedCount: 1, reason: 'discountEnded' }),
		]);
		end(null);
		plantBatch(emulator, discountId, ['GONE']);
		finishJobs();
		await createDiscount(emulator.url, 'OTHER');
		emulator.state.deleteDiscount(discountOf(emulator, discountId).id);
		const [gone] = (await byCode.poll()) ?? [];
		expect(gone).toMatchObject({ code: 'GONE', status: 'notCreated', priceRuleId: rule });
	});

	it('that has not started are returned with its start', async () => {
		const trigger = await listenForBatches(emulator);
		plantBatch(emulator, discountId, ['EARLY']);
		finishJobs();
		discountOf(emulator, discountId).startsAt = Date.now() + 86_400_000;
		const [item] = (await trigger.poll()) ?? [];
		expect(item).toMatchObject({ code: 'EARLY', status: 'created' });
		expect(Date.parse(String(item?.startsAt))).toBeGreaterThan(Date.now());
	});

	it('are returned after one read of each price rule, once all codes were read', async () => {
		const other = await createDiscount(emulator.url, 'BORN-WITH-2');
		const trigger = await listenForBatches(emulator);
		for (const owner of [discountId, discountId, other]) {
			plantBatch(emulator, owner, [`CODE-${Date.now()}`]);
			finishJobs();
			expect(emulator.state.batches.underway).toBeUndefined();
		}
		const asked = await requestsOf(emulator, async () => await trigger.poll());
		expect(asked.filter((name) => name === 'restGetPriceRule')).toHaveLength(2);
		expect(asked.indexOf('restGetPriceRule')).toBeGreaterThan(
			asked.lastIndexOf('restListBatchCodes'),
		);
	});
});
