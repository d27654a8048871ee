import { countRequests, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { finishJobs, listen, plantJob } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const everything = { parameters: { options: { includeNotCreated: true } } };

const end = () => (discountOf(emulator, discountId).endsAt = Date.now() - 1000);

describe('codes of a discount that has ended', () => {
	it('are not returned, now or later', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['LATE']);
		finishJobs();
		end();
		expect(await trigger.poll()).toBeNull();
		discountOf(emulator, discountId).endsAt = null;
		expect(await trigger.poll()).toBeNull();
		expect(countRequests(emulator, 'getBulkCreationCodes')).toBe(1);
	});

	it('are returned as not created, with their data, on request', async () => {
		const trigger = await listen(emulator, everything);
		plantJob(emulator, discountId, ['LATE', 'BORN-WITH'], { data: { LATE: { email: 'a@b.c' } } });
		finishJobs();
		end();
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({
				code: 'LATE',
				email: 'a@b.c',
				status: 'notCreated',
				reason: 'discountEnded',
				message: expect.stringContaining('has ended'),
			}),
			expect.objectContaining({ code: 'BORN-WITH', reason: 'alreadyOnDiscount' }),
		]);
	});

	it('are reported in a row if each job is one item', async () => {
		const trigger = await listen(emulator, { parameters: { returns: 'jobs' } });
		plantJob(emulator, discountId, ['LATE']);
		finishJobs();
		end();
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ status: 'done', importedCount: 1, reason: 'discountEnded' }),
		]);
	});
});

it('codes of a discount that was deleted are not returned', async () => {
	const trigger = await listen(emulator, everything);
	plantJob(emulator, discountId, ['GONE']);
	finishJobs();
	// Any request ends the job that is due.
	await createDiscount(emulator.url, 'OTHER');
	emulator.state.discounts.delete(discountOf(emulator, discountId).id);
	expect(await trigger.poll()).toEqual([
		expect.objectContaining({ code: 'GONE', status: 'notCreated', reason: 'discountGone' }),
	]);
});

it('codes of a discount that has not started are returned with its start', async () => {
	const trigger = await listen(emulator);
	plantJob(emulator, discountId, ['EARLY']);
	finishJobs();
	discountOf(emulator, discountId).startsAt = Date.now() + 86_400_000;
	const [item] = (await trigger.poll()) ?? [];
	expect(item).toMatchObject({ code: 'EARLY', status: 'created' });
	expect(Date.parse(String(item?.startsAt))).toBeGreaterThan(Date.now());
});

it('reads each discount once per poll, after the codes', async () => {
	const other = await createDiscount(emulator.url, 'BORN-WITH-2');
	const trigger = await listen(emulator);
	for (const code of ['ONE', 'TWO']) plantJob(emulator, discountId, [code]);
	plantJob(emulator, other, ['THREE']);
	finishJobs();
	const before = emulator.requests().length;
	expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO', 'THREE']);
	const asked = emulator
		.requests()
		.slice(before)
		.map(({ operation }) => operation);
	expect(asked.filter((name) => name === 'getDiscountStanding')).toHaveLength(2);
	expect(asked.indexOf('getDiscountStanding')).toBeGreaterThan(
		asked.lastIndexOf('getBulkCreationCodes'),
	);
});
