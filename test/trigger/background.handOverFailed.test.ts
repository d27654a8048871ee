import { pauseAtRequests } from './pausedRequests';
import type { INodeParameters } from 'n8n-workflow';
import { sleep } from 'n8n-workflow';
import type { Fault } from '../emulator';
import { run, runToError } from '../support/engine';
import { countRequests } from '../support/storeClient';
import { appData, DAY, listen, MINUTE } from './listening';
import type { Listening } from './listening';
import { emails, emailsOf, people, pollTimes, useRuns } from './useRuns';

// Imported before the nodes. A run of some people then has several writes, and takes no longer than one.
jest.mock('../../nodes/shopify/creation/limits', () => ({ MAX_CODES_PER_JOB: 4 }));

const { emulator, node, runs, record } = useRuns();

afterEach(() => pauseAtRequests());

const COUNT = 120;

const PARTS = COUNT / 4;

/** Which writes of the hand-over are which; the one before them is that of the app's secret. */
const writes = { first: 2, more: 3, last: 4 };

let trigger: Listening;

beforeEach(async () => {
	trigger = await listen(emulator);
});

/** Makes every write fail from one on. */
const failing = (occurrence: number, when: Fault['when'] = 'before'): Fault[] => [
	{ operation: 'setAppData', occurrence, times: 1000, fault: '500', when },
];

/** Hands over and fails as planned; returns the message. */
async function failToHandOver(faults: Fault[], parameters: INodeParameters = {}, count = COUNT) {
	emulator.faults(faults);
	const options = { items: people(count), executionId: '7' };
	const { message, description } = await runToError(node('createUnique', parameters), options);
	emulator.faults([]);
	return `${message}. ${description}`;
}

const handOverAgain = async (count = COUNT) =>
	await run(node('createUnique'), { items: people(count), executionId: '7' });

const stored = () => [...appData(emulator, 'run_'), ...appData(emulator, 'job_')];

describe('a hand-over that failed half-way', () => {
	it('says that nothing was created, and nobody sees it or carries it on', async () => {
		const text = await failToHandOver(failing(writes.more));
		expect(text).toContain('The run was not handed over. Nothing was created.');
		expect(record().state).toBe('handingOver');
		expect(await runs('getAllRuns')).toEqual([]);
		const cancel = node('cancelRun', { resource: 'bulkCreation', runId: String(record().id) });
		expect((await runToError(cancel)).message).toBe('The store has no run with this ID');
		expect(await runs('continueRuns')).toEqual([]);
		expect(await pollTimes(trigger, 3)).toEqual([]);
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
	});

	it('says that the discount was created, if it was new', async () => {
		const more = { discountFrom: 'new', kind: 'basic', title: 'Spring', percentage: 15 };
		const from = countRequests(emulator, 'setAppData');
		await run(node('createUnique', { ...more, title: 'Before' }), { items: people(COUNT) });
		const count = countRequests(emulator, 'setAppData') - from;
		const text = await failToHandOver(failing(count - 1), more);
		expect(text).toContain('The run was not handed over. Its discount was created with one code');
	});

	it.each(Object.entries(writes))(
		'is completed by a retry, if the %s write failed',
		async (_, at) => {
			await failToHandOver(failing(at));
			const before = appData(emulator, 'job_').map(({ value }) => value);
			await handOverAgain();
			expect(appData(emulator, 'run_')).toHaveLength(1);
			expect(appData(emulator, 'job_')).toHaveLength(PARTS);
			expect(appData(emulator, 'job_').map(({ value }) => value)).toEqual(
				expect.arrayContaining(before),
			);
			expect(emailsOf(await pollTimes(trigger, 20))).toEqual(emails(COUNT));
		},
	);

	it('leaves nothing a day later', async () => {
		await failToHandOver(failing(writes.last));
		virtualTime.skip(DAY - 5 * MINUTE);
		await trigger.poll();
		expect(stored()).toHaveLength(PARTS + 1);
		virtualTime.skip(5 * MINUTE);
		await trigger.poll();
		expect(stored()).toEqual([]);
	});

	it('leaves nothing after some polls, however long a removal takes', async () => {
		await failToHandOver(failing(writes.last));
		virtualTime.skip(DAY);
		pauseAtRequests(async () => await sleep(2500));
		await trigger.poll();
		expect(stored().length).toBeGreaterThan(1);
		expect(record().state).toBe('removing');
		for (let poll = 0; poll < 3; poll++) await trigger.poll();
		expect(stored()).toEqual([]);
	});

	it('is refused if a retry asks for another number of codes', async () => {
		await failToHandOver(failing(writes.more));
		const text = await failToHandOver([], {}, COUNT - 1);
		expect(text).toContain('An earlier try of this execution asked for other codes');
		expect(text).toContain('Nothing was created.');
	});
});

describe('a hand-over whose last answer was lost', () => {
	const lost: Fault[] = [
		{ operation: 'setAppData', occurrence: writes.last, times: 1, fault: '500', when: 'after' },
		{
			operation: 'setAppData',
			occurrence: writes.last + 1,
			times: 1000,
			fault: '500',
			when: 'before',
		},
	];

	it('says that its fate is unknown, and how to find out', async () => {
		const text = await failToHandOver(lost);
		expect(text).toContain('It is not known whether the run was handed over');
		expect(text).toContain(`look for ${String(record().id)} with`);
		expect(await runs('getAllRuns')).toMatchObject([{ state: 'open' }]);
	});

	it.each<[string, number]>([
		['at once', 0],
		['when the run is complete', 20],
		['when all of it has been delivered and removed', 60],
	])('is found by a retry %s, which writes nothing', async (_, polls) => {
		await failToHandOver(lost);
		const delivered = await pollTimes(trigger, polls);
		const before = stored().map(({ value }) => value);
		const { outputs } = await handOverAgain();
		expect(outputs[0]).toMatchObject([{ json: { runId: record().id, codesCount: COUNT } }]);
		expect(stored().map(({ value }) => value)).toEqual(before);
		delivered.push(...(await pollTimes(trigger, 10)));
		expect(emailsOf(delivered)).toEqual(emails(COUNT));
	});
});
