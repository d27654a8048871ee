import { createDiscount } from '../support/storeClient';
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

describe('Fetch Test Event', () => {
	const manual = { mode: 'manual' } as const;

	it('shows the newest finished job, as the trigger would return it', async () => {
		announceJobs(emulator, discountId, ['OLDER']);
		virtualTime.skip(MINUTE);
		announceJobs(emulator, discountId, ['NEWEST']);
		finishJobs();
		emulator.settings({ jobSecondsPerCode: 600 });
		announceJobs(emulator, discountId, ['RUNNING']);
		const trigger = new Listening(emulator.url);
		expect(await trigger.poll(manual)).toEqual([
			expect.objectContaining({
				code: 'NEWEST',
				email: 'newest@example.com',
				status: 'created',
				batchComplete: true,
			}),
		]);
	});

	it('changes nothing in the store or in n8n', async () => {
		plantJob(emulator, discountId, ['OLD'], { ageMs: 40 * DAY });
		announceJobs(emulator, discountId, ['ONE']);
		finishJobs();
		const before = JSON.stringify(appData(emulator));
		const trigger = new Listening(emulator.url);
		expect(await trigger.pollCodes(manual)).toEqual(['ONE']);
		expect(await trigger.pollCodes(manual)).toEqual(['ONE']);
		expect(JSON.stringify(appData(emulator))).toBe(before);
		expect(trigger.memory()).toEqual({});
	});

	it('does not take anything from the published workflow', async () => {
		const trigger = await listen(emulator);
		announceJobs(emulator, discountId, ['ONE']);
		finishJobs();
		expect(await trigger.pollCodes(manual)).toEqual(['ONE']);
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		expect(await trigger.pollCodes(manual)).toEqual(['ONE']);
		expect(await trigger.poll()).toBeNull();
	});

	it('shows nothing if there is nothing to show', async () => {
		const trigger = new Listening(emulator.url);
		expect(await trigger.poll(manual)).toBeNull();
		plant(emulator, 'job_1', '{}');
		expect(await trigger.poll(manual)).toBeNull();
	});

	it('looks for a job with something to show', async () => {
		announceJobs(emulator, discountId, ['FINE']);
		virtualTime.skip(MINUTE);
		announceJobs(emulator, discountId, ['BORN-WITH']);
		finishJobs();
		expect(await new Listening(emulator.url).pollCodes(manual)).toEqual(['FINE']);
	});

	it('shows jobs listed by ID and names those the store does not have', async () => {
		const [id = ''] = announceJobs(emulator, discountId, ['ONE']);
		finishJobs();
		const watching = (bulkCreationIds: string) =>
			new Listening(emulator.url, { parameters: { watch: 'ids', bulkCreationIds } });
		expect(await watching(id).pollCodes(manual)).toEqual(['ONE']);
		const { message } = await watching('7').pollToError(manual);
		expect(message).toBe('The store has no code creation job 7');
	});
});
