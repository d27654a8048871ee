import { run, runToError } from '../support/engine';
import { countRequests } from '../support/storeClient';
import { appData, DAY, listen } from './listening';
import { people, pollTimes, useRuns } from './useRuns';

const { emulator, discountId, node, runs, change, record } = useRuns();

describe('the runs of a store', () => {
	it('are listed with how far they are', async () => {
		const trigger = await listen(emulator);
		await run(node('createUnique'), { items: people(10) });
		await pollTimes(trigger, 2);
		await run(node('createUnique'), { items: people(20) });
		const listed = await runs('getAllRuns', { returnAll: true });
		expect(listed).toMatchObject([
			{
				state: 'open',
				codesCount: 20,
				createdCount: 0,
				notCreatedCount: 0,
				discountId: discountId(),
			},
			{ state: 'complete', codesCount: 10, createdCount: 10, notCreatedCount: 0 },
		]);
		expect(await runs('getAllRuns', { state: 'open' })).toHaveLength(1);
		const [one] = await runs('getRun', { runId: String(listed[1]?.runId) });
		expect(one).toEqual(listed[1]);
	});

	it('can be cancelled: nothing further is created, and the data of the rest is removed', async () => {
		const trigger = await listen(emulator);
		await run(node('createUnique'), { items: people(1000) });
		const runId = String(record().id);
		expect(await runs('cancelRun', { runId })).toMatchObject([{ state: 'cancelled', runId }]);
		expect(await pollTimes(trigger, 3)).toEqual([]);
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(0);
		expect(appData(emulator, 'job_')).toHaveLength(1);
	});

	it('that are not there are named as such', async () => {
		const placed = node('getRun', { resource: 'bulkCreation', runId: 'nope' });
		expect((await runToError(placed)).message).toBe('The store has no run with this ID');
	});
});

describe('the event Run Ended', () => {
	const parameters = { triggerOn: 'runEnded' };

	it('returns each run once when it is complete, with its numbers', async () => {
		await listen(emulator);
		await run(node('createUnique'), { items: people(5) });
		await runs('continueRuns');
		const trigger = await listen(emulator, { parameters, workflowId: 'ends' });
		await run(node('createUnique', { options: { label: 'Spring' } }), { items: people(10) });
		const ended = await pollTimes(trigger, 4);
		expect(ended).toMatchObject([
			{
				state: 'complete',
				label: 'Spring',
				codesCount: 10,
				createdCount: 10,
				notCreatedCount: 0,
				deliveryId: expect.any(String),
			},
		]);
	});

	it('returns a run that stopped, and again when it is complete', async () => {
		const trigger = await listen(emulator, { parameters });
		await run(node('createUnique'), { items: people(10) });
		await change('deactivate');
		expect(await pollTimes(trigger, 2)).toMatchObject([
			{ state: 'stopped', message: expect.stringContaining('has ended') },
		]);
		await change('activate');
		await runs('continueRuns', { resumeStopped: true });
		expect(await pollTimes(trigger, 2)).toMatchObject([{ state: 'complete' }]);
	});

	it('shows the newest ended run as a test event, and changes nothing', async () => {
		const trigger = await listen(emulator, { parameters });
		await run(node('createUnique'), { items: people(10) });
		await runs('continueRuns');
		expect(await trigger.poll({ mode: 'manual' })).toMatchObject([{ state: 'complete' }]);
		expect(await pollTimes(trigger, 2)).toHaveLength(1);
	});
});

it('removes what is left of a run 30 days after it ended', async () => {
	const trigger = await listen(emulator);
	await run(node('createUnique'), { items: people(600) });
	await runs('cancelRun', { runId: String(record().id) });
	virtualTime.skip(29 * DAY);
	await trigger.poll();
	expect(appData(emulator, 'run_')).toHaveLength(1);
	virtualTime.skip(2 * DAY);
	await trigger.poll();
	expect(['run_', 'job_', 'jobs_'].flatMap((prefix) => appData(emulator, prefix))).toEqual([]);
});
