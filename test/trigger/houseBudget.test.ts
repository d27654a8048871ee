import type { Answer } from '../emulator';
import { countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { announceJobs, appData, DAY, finishJobs, listen, MINUTE, plantJob } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeAll(() => virtualTime.freeze());

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

const housework = () =>
	['setAppData', 'deleteAppData'].map((name) => countRequests(emulator, name));

/** Creates a trigger that has delivered a job but not yet recorded that in the store. */
async function listenAndDeliver() {
	const trigger = await listen(emulator);
	announceJobs(emulator, discountId, ['NEW']);
	finishJobs();
	expect(await trigger.pollCodes()).toEqual(['NEW']);
	return trigger;
}

describe('a poll that has no time left', () => {
	it('leaves recording deliveries in the store to the next one', async () => {
		const trigger = await listenAndDeliver();
		const before = housework();
		expect(await trigger.poll({ budgetMs: 0 })).toBeNull();
		expect(housework()).toEqual(before);
		expect(await trigger.poll()).toBeNull();
		const [written = 0, removed] = before;
		expect(housework()).toEqual([written + 1, removed]);
		expect(appData(emulator, 'listener_')[0]?.value).toContain(appData(emulator, 'job_')[0]?.key);
	});

	it('leaves removing old announcements to the next one', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['OLD'], { ageMs: 40 * DAY });
		expect(await trigger.pollCodes()).toEqual(['OLD']);
		await trigger.poll({ budgetMs: 0 });
		await trigger.poll({ budgetMs: 0 });
		expect(appData(emulator, 'job_')).toHaveLength(2);
		await trigger.poll();
		expect(appData(emulator, 'job_')).toEqual([]);
	});

	it('stops between the two if its time runs out there', async () => {
		const trigger = await listenAndDeliver();
		plantJob(emulator, discountId, ['OLD'], { ageMs: 40 * DAY });
		expect(await trigger.pollCodes({ budgetMs: 0 })).toEqual(['OLD']);
		const [written = 0, removed = 0] = housework();
		const rewrite = (answer: Answer) => {
			virtualTime.skip(10 * MINUTE);
			return answer;
		};
		const fault = { kind: 'rewrite', rewrite } as const;
		emulator.faults([{ operation: 'setAppData', fault, when: 'after', occurrence: 1 }]);
		await trigger.poll();
		expect(housework()).toEqual([written + 1, removed]);
		await trigger.poll();
		expect(housework()).toEqual([written + 1, removed + 1]);
	});
});
