import type { IDataObject } from 'n8n-workflow';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { announceJobs, finishJobs, listen, Listening, numberOf } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => jest.restoreAllMocks());

describe('watching jobs by ID', () => {
	const watching = (bulkCreationIds: unknown) => ({
		parameters: { watch: 'ids', bulkCreationIds } as IDataObject as never,
	});

	it('returns each once when it is done, whether or not it was done before or announced', async () => {
		const [announced = ''] = announceJobs(emulator, discountId, ['ANNOUNCED']);
		finishJobs();
		const silent = emulator.state.creations.submit(
			Number(numberOf(discountId)),
			['SILENT'],
			Date.now(),
		);
		emulator.settings({ jobSecondsPerCode: 600 });
		const trigger = await listen(emulator, watching(`${announced}\n ${silent.id}`));
		expect(await trigger.poll()).toEqual([
			expect.objectContaining({ code: 'ANNOUNCED', email: 'announced@example.com' }),
		]);
		expect(await trigger.poll()).toBeNull();
		finishJobs();
		const items = await trigger.poll();
		expect(items).toEqual([expect.objectContaining({ code: 'SILENT', discountId })]);
		expect(items?.[0]).toMatchObject({ batchId: null, batchComplete: null });
		trigger.restart();
		expect(await trigger.poll()).toBeNull();
		trigger.restart({});
		expect(await trigger.poll()).toBeNull();
	});

	it('returns no other jobs', async () => {
		const [id] = announceJobs(emulator, discountId, ['NAMED']);
		const trigger = await listen(emulator, watching(id));
		announceJobs(emulator, discountId, ['OTHER']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['NAMED']);
		expect(await trigger.poll()).toBeNull();
	});

	it('accepts an array, its text form, and the jobs as the action node returned them', async () => {
		const ids = ['ONE', 'TWO'].flatMap((code) => announceJobs(emulator, discountId, [code]));
		finishJobs();
		const numbers = ids.map((id) => Number(numberOf(id)));
		const jobs = ids.map((id) => ({ id, done: false }));
		for (const given of [ids, numbers, [ids], jobs, JSON.stringify(ids), ids.join(';')]) {
			const trigger = await listen(emulator, {
				...watching(given),
				workflowId: JSON.stringify(given),
			});
			expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO']);
		}
	});

	it.each([
		['', "'Job IDs' is empty"],
		['12, abc', "'abc' is not the ID of a code creation job"],
		['x y', "These are not IDs of code creation jobs: 'x', 'y'"],
		[
			'gid://shopify/DiscountCodeNode/1',
			"'gid://shopify/DiscountCodeNode/1' is not the ID of a code creation job",
		],
		[
			'https://x.myshopify.com/1',
			"'https://x.myshopify.com/1' is not the ID of a code creation job",
		],
		[[{ code: 1 }], 'an object with the fields code is not the ID of a code creation job'],
		[true, 'true is not the ID of a code creation job'],
		[[2 ** 70], "'1.1805916207174113e+21' is not the ID of a code creation job"],
	])('refuses %j before anything is sent', async (given, expected) => {
		const before = emulator.requests().length;
		const trigger = new Listening(emulator.url, watching(given));
		expect((await trigger.pollToError()).message).toBe(expected);
		expect(emulator.requests()).toHaveLength(before);
	});

	it('names those the store does not have, because the trigger would wait for them forever', async () => {
		const [id] = announceJobs(emulator, discountId, ['ONE']);
		const trigger = new Listening(emulator.url, watching(`${id}, 41, 42`));
		const { message, description } = await trigger.pollToError();
		expect(message).toBe('The store does not have these code creation jobs: 41, 42');
		expect(description).toContain("'Job IDs'");
	});

	it('continues with the others if one has become unknown', async () => {
		const [one = ''] = announceJobs(emulator, discountId, ['ONE']);
		const silent = emulator.state.creations.submit(
			Number(numberOf(discountId)),
			['SILENT'],
			Date.now(),
		);
		const trigger = await listen(emulator, watching(`${one}, ${silent.id}`));
		finishJobs();
		const { creations } = emulator.state;
		const all = creations.list();
		jest
			.spyOn(creations, 'get')
			.mockImplementation((id) => all.find((job) => job.id === id && id !== silent.id));
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		const { message } = await trigger.pollToError();
		expect(message).toBe(`The store has no code creation job ${silent.id}`);
	});

	it('returns a job added to the list, and no old one', async () => {
		const [one = ''] = announceJobs(emulator, discountId, ['ONE']);
		const [two = ''] = announceJobs(emulator, discountId, ['TWO']);
		finishJobs();
		const trigger = await listen(emulator, watching(one));
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		trigger.change(watching([one, two]));
		expect(await trigger.pollCodes()).toEqual(['TWO']);
	});

	it('can change to all announced jobs without returning those done before', async () => {
		const [one = ''] = announceJobs(emulator, discountId, ['ONE']);
		announceJobs(emulator, discountId, ['EARLY']);
		finishJobs();
		const trigger = await listen(emulator, watching(one));
		expect(await trigger.pollCodes()).toEqual(['ONE']);
		trigger.change({ parameters: { watch: 'announced' } });
		expect(await trigger.poll()).toBeNull();
		announceJobs(emulator, discountId, ['LATE']);
		finishJobs();
		expect(await trigger.pollCodes()).toEqual(['LATE']);
	});
});
