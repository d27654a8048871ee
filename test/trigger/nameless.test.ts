import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import {
	finishJobs,
	HOUR,
	linkTo,
	listen,
	MAIL_FIELDS,
	MINUTE,
	numberOf,
	plant,
	plantJob,
} from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const nameless = { isNamed: false, batch: { id: 'b', index: 0, of: 1 } };
const everything = { parameters: { options: { includeNotCreated: true } } };

function removeCode(code: string) {
	const discount = discountOf(emulator, discountId);
	const ids = discount.codes.filter((one) => one.code === code).map(({ id }) => id);
	emulator.state.codes.remove(discount, new Set(ids));
}

describe('a job whose ID never arrived', () => {
	it('is returned once, with the data of each code, after two minutes', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['ANNA', 'BEN'], {
			...nameless,
			data: { ANNA: { email: 'anna@example.com' } },
		});
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toEqual([
			{
				email: 'anna@example.com',
				code: 'ANNA',
				status: 'created',
				deliveryId: `${numberOf(discountId)}:ANNA`,
				discountId,
				batchId: 'b',
				batchComplete: true,
				...MAIL_FIELDS,
				link: linkTo('ANNA'),
				existing: false,
				...{ bulkCreationId: null, redeemCodeId: null, label: null },
			},
			expect.objectContaining({ code: 'BEN', status: 'created' }),
		]);
		finishJobs();
		expect(await trigger.poll()).toBeNull();
	});

	it('costs one point per poll while none of its codes exist', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 300 });
		plantJob(emulator, discountId, ['SLOW-1', 'SLOW-2', 'SLOW-3'], nameless);
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		expect(countRequests(emulator, 'findDiscountOfCode')).toBe(1);
		virtualTime.skip(16 * MINUTE);
		expect(await trigger.pollCodes()).toEqual(['SLOW-1', 'SLOW-2', 'SLOW-3']);
	});

	it('is not partly returned while it runs', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSecondsPerCode: 150 });
		plantJob(emulator, discountId, ['FIRST', 'SECOND'], nameless);
		virtualTime.skip(3 * MINUTE);
		discountOf(emulator, discountId);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(5 * MINUTE);
		expect(await trigger.pollCodes()).toEqual(['FIRST', 'SECOND']);
	});

	it('is returned without the codes that another discount has', async () => {
		const other = await createDiscount(emulator.url, 'ELSEWHERE');
		const trigger = await listen(emulator, everything);
		plantJob(emulator, discountId, ['MINE', 'ELSEWHERE'], nameless);
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'MINE', status: 'created' }),
			expect.objectContaining({ status: 'notCreated', reason: 'taken', takenBy: other }),
		]);
	});

	it('that never ran ends after an hour; codes that the discount already had are existing', async () => {
		const trigger = await listen(emulator, everything);
		plantJob(emulator, discountId, ['BORN-WITH', 'NEVER'], { ...nameless, isStarted: false });
		virtualTime.skip(HOUR - 2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'BORN-WITH', status: 'created', existing: true }),
			expect.objectContaining({ code: 'NEVER', status: 'notCreated', reason: 'unknown' }),
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('is not returned again if its ID arrives after all', async () => {
		const trigger = await listen(emulator);
		const id = plantJob(emulator, discountId, ['ONCE'], nameless);
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.pollCodes()).toEqual(['ONCE']);
		const [announcement] = [{ token: 't', discountId, codesCount: 1, batch: nameless.batch }];
		plant(emulator, 'job_b_0', JSON.stringify({ ...announcement, bulkCreationId: id }));
		finishJobs();
		expect(await trigger.poll()).toBeNull();
	});

	it('is one item if each job is one item', async () => {
		const trigger = await listen(emulator, { parameters: { returns: 'jobs' } });
		plantJob(emulator, discountId, ['ONE', 'TWO'], nameless);
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ status: 'done', deliveryId: 'job_b_0', importedCount: 2 }),
		]);
	});

	it('ends after an hour with a message if its codes are unknown', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['ONE'], nameless);
		plant(emulator, 'job_b_0', '{}', Date.now(), 'n8n_discounts_data');
		virtualTime.skip(HOUR);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ status: 'unknown', deliveryId: 'job_b_0', codesCount: 1 }),
		]);
	});

	it('delays its run by at most an hour when waiting for whole runs', async () => {
		const trigger = await listen(emulator, { parameters: { options: { wholeRun: true } } });
		plantJob(emulator, discountId, ['GOOD'], { batch: { id: 'r', index: 0, of: 2 } });
		const lost = { isNamed: false, isStarted: false, batch: { id: 'r', index: 1, of: 2 } };
		plantJob(emulator, discountId, ['LOST'], lost);
		virtualTime.skip(30 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(30 * MINUTE);
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'GOOD', batchComplete: true }),
		]);
	});
});

describe('a code that two runs announced', () => {
	it('is new in the job that created it, and existing in the one without an ID', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['A', 'B'], {
			isNamed: false,
			isStarted: false,
			batch: { id: 'died', index: 0, of: 1 },
		});
		plantJob(emulator, discountId, ['B', 'A'], { batch: { id: 'again', index: 0, of: 1 } });
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items?.map(({ code, batchId, existing }) => [code, batchId, existing])).toEqual([
			['A', 'died', true],
			['B', 'died', true],
			['B', 'again', false],
			['A', 'again', false],
		]);
	});

	it('is waited for while the other job runs', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['A'], { ...nameless, isStarted: false });
		emulator.settings({ jobSecondsPerCode: 60 });
		plantJob(emulator, discountId, ['A', 'B', 'C', 'D'], { batch: { id: 'x', index: 0, of: 1 } });
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items?.filter(({ existing }) => !existing)).toHaveLength(4);
		expect(items?.filter(({ existing }) => existing)).toHaveLength(1);
	});

	it('is new in the first of two jobs without an ID', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['A'], { ...nameless, batch: { id: 'one', index: 0, of: 1 } });
		virtualTime.skip(1000);
		plantJob(emulator, discountId, ['A'], { ...nameless, batch: { id: 'two', index: 0, of: 1 } });
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items?.map(({ batchId, existing }) => [batchId, existing])).toEqual([
			['one', false],
			['two', true],
		]);
	});

	it('is new although the first job was done before the trigger listened', async () => {
		plantJob(emulator, discountId, ['A'], { ...nameless, batch: { id: 'one', index: 0, of: 1 } });
		virtualTime.skip(3 * MINUTE);
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['A'], { ...nameless, batch: { id: 'two', index: 0, of: 1 } });
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items?.map(({ batchId, existing }) => [batchId, existing])).toEqual([['two', false]]);
		removeCode('A');
	});
});
