import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import {
	announceJobs,
	appData,
	finishJobs,
	linkTo,
	listen,
	MAIL_FIELDS,
	numberOf,
	plant,
	plantJob,
} from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

describe('the data of a code', () => {
	it('is kept apart from the announcements, which every poll reads', async () => {
		announceJobs(emulator, discountId, ['SECRET']);
		const [announcement, data] = appData(emulator, 'job_');
		expect(announcement?.namespace).toBe('n8n_discounts');
		expect(announcement?.value).not.toContain('secret@example.com');
		expect(data?.namespace).toBe('n8n_discounts_data');
		expect(data?.value).toContain('secret@example.com');
	});

	it('does not override the result of the code, and contains no results of an earlier run', async () => {
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
			...MAIL_FIELDS,
			link: linkTo('X-1'),
			existing: false,
		});
	});

	it.each(['{"codes":"none"}', '[null]', 'null', '{"codes":[null,7,{"data":{}}]}'])(
		'can be damaged to %s: the codes are still returned',
		async (value) => {
			const trigger = await listen(emulator);
			plantJob(emulator, discountId, ['DAMAGED'], { batch: { id: 'b', index: 0, of: 1 } });
			plant(emulator, 'job_b_0', value, undefined, 'n8n_discounts_data');
			finishJobs();
			expect(await trigger.pollCodes()).toEqual(['DAMAGED']);
		},
	);
});
