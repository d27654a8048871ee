import type { INode } from 'n8n-workflow';
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

	describe('if there is nothing to show, shows a sample that says that it is one', () => {
		beforeEach(() => {
			emulator.state.shop.primaryHost = 'shop.example';
		});

		it('with the keys of a real item', async () => {
			plant(emulator, 'job_1', '{}');
			const options = { utmParameters: 'utm_source=mail' };
			const trigger = new Listening(emulator.url, { parameters: { options } });
			const [sample = {}, ...others] = (await trigger.poll(manual)) ?? [];
			expect(others).toEqual([]);
			expect(sample).toMatchObject({
				code: 'SAMPLE-CODE',
				link: 'https://shop.example/discount/SAMPLE-CODE?utm_source=mail',
				discountTitle: 'Sample discount',
				deliveryId: 'sample',
				batchComplete: true,
			});
			plantJob(emulator, discountId, ['REAL']);
			finishJobs();
			const [real = {}] = (await trigger.poll(manual)) ?? [];
			expect(real.code).toBe('REAL');
			expect(Object.keys(sample)).toEqual(Object.keys(real));
		});

		it.each([
			['jobs', { returns: 'jobs' }, { status: 'done', importedCount: 1 }],
			['files', { returns: 'files' }, { status: 'done', codes: 1 }],
			['codes not created', { options: { includeNotCreated: true } }, { reason: null }],
			['batches', { triggerOn: 'priceRuleBatchCompleted' }, { priceRuleId: '0' }],
			['runs', { triggerOn: 'runEnded' }, { state: 'complete', createdCount: 99 }],
		])('for %s', async (_, parameters: INode['parameters'], expected) => {
			const trigger = new Listening(emulator.url, { parameters });
			const [sample, ...others] = (await trigger.poll(manual)) ?? [];
			expect(others).toEqual([]);
			expect(sample).toMatchObject({ ...expected, deliveryId: 'sample' });
		});

		it('has a file if each job is one', async () => {
			const trigger = new Listening(emulator.url, { parameters: { returns: 'files' } });
			const [item] = (await trigger.pollItems(manual)) ?? [];
			const text = Buffer.from(item?.binary?.data?.data ?? '', 'base64').toString();
			expect(text).toMatch(/^code,link,.*\r\nSAMPLE-CODE,https:/);
		});

		it('never in the published workflow', async () => {
			const trigger = await listen(emulator);
			expect(await trigger.poll()).toBeNull();
			expect(await trigger.poll()).toBeNull();
		});
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
