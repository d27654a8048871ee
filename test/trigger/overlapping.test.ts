import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { announceJobs, finishJobs, listen } from './listening';
import type { Listening } from './listening';

const SECONDS_OF_JOB = 5;

const emulator = useEmulator();
let discountId: string;
let trigger: Listening;

const finish = (code: string) => {
	announceJobs(emulator, discountId, [code]);
	finishJobs();
};

/** Polls with the static data as it was when another poll had not been saved yet. */
async function pollWithout(unseen: () => Promise<unknown>) {
	const before = trigger.memory();
	await unseen();
	const saved = trigger.memory();
	trigger.restart(before);
	const items = await trigger.pollNow();
	return { items, saved };
}

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
	trigger = await listen(emulator);
});

describe('polls of the durable scheduler that overlap', () => {
	it('return a job once', async () => {
		finish('ONCE');

		const { items, saved } = await pollWithout(async () => await trigger.poll());

		expect(items).toBeNull();
		trigger.restart(saved);
		expect(await trigger.poll()).toBeNull();
	});

	it('leave the next job to a poll that sees what was returned before', async () => {
		finish('FIRST');

		const { items, saved } = await pollWithout(async () => {
			await trigger.poll();
			announceJobs(emulator, discountId, ['SECOND']);
			virtualTime.skip(SECONDS_OF_JOB * 1000);
		});

		expect(items).toBeNull();
		trigger.restart(saved);
		expect((await trigger.pollNow())?.map(({ code }) => code)).toEqual(['SECOND']);
	});

	it('return a job again if n8n never saved that it was returned', async () => {
		finish('AGAIN');
		const { items } = await pollWithout(async () => await trigger.poll());
		expect(items).toBeNull();

		expect(await trigger.pollCodes()).toEqual(['AGAIN']);
	});
});
