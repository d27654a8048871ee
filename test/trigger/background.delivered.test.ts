import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { run } from '../support/engine';
import { plantRule } from '../support/priceRuleNodes';
import { appData, DAY, HOUR, listen, MINUTE, plant } from './listening';
import type { Listening } from './listening';
import { emails, emailsOf, people, pollTimes, useRuns } from './useRuns';

const { emulator, node, runs, record } = useRuns();

/** Polls for longer than it takes to deliver a run of some jobs and to remove them. */
async function pollForHalfAnHour(trigger: Listening): Promise<IDataObject[]> {
	const delivered: IDataObject[] = [];
	for (let polls = 0; polls < 7; polls++) {
		virtualTime.skip(4 * MINUTE);
		delivered.push(...((await trigger.poll()) ?? []));
	}
	return delivered;
}

const handOver = async (count: number, parameters: INodeParameters = {}) =>
	await run(node('createUnique', parameters), { items: people(count) });

const jobs = () => appData(emulator, 'job_');

/** Counts the runs of which nothing is left but the record and the IDs of the jobs. */
const removed = () => (jobs().length === 0 ? appData(emulator, 'run_').length : 0);

describe('the announcements and the data of the recipients', () => {
	it('are removed within half an hour after the trigger has delivered all jobs of a run', async () => {
		const trigger = await listen(emulator);
		await handOver(600);
		const delivered = await pollTimes(trigger, 5);
		expect(emailsOf(delivered)).toEqual(emails(600));
		expect(jobs()).toHaveLength(6);
		expect(await pollForHalfAnHour(trigger)).toEqual([]);
		expect(removed()).toBe(1);
		const [left] = await runs('getAllRuns');
		expect(left).toMatchObject({ state: 'complete', createdCount: 600 });
		expect(Date.parse(String(left?.updatedAt))).toBeLessThan(Date.now() - 20 * MINUTE);
	});

	it('are removed at once, however many jobs there are', async () => {
		const trigger = await listen(emulator);
		await run(node('createUnique', { howMany: 'inAll', codesInAll: 3500, announceFields: '' }));
		await pollTimes(trigger, 12);
		expect(jobs()).toHaveLength(28);
		const counts = new Set<number>();
		for (let polls = 0; polls < 30; polls++) {
			await trigger.poll();
			counts.add(jobs().length);
		}
		expect([...counts]).toEqual([28, 0]);
	});

	it('stay while the run goes on or has stopped', async () => {
		const trigger = await listen(emulator);
		emulator.settings({ jobSeconds: [28] });
		await handOver(1000);
		await pollTimes(trigger, 1);
		emulator.settings({ scopes: ['read_discounts'] });
		await pollTimes(trigger, 4);
		expect(record().state).toBe('stopped');
		await pollForHalfAnHour(trigger);
		expect(jobs().length).toBeGreaterThan(4);
	});

	it('stay until n8n has certainly delivered the codes: a killed one delivers them again', async () => {
		const trigger = await listen(emulator);
		const saved = trigger.memory();
		await handOver(10);
		expect(await pollTimes(trigger, 1)).toHaveLength(10);
		trigger.restart(saved);
		virtualTime.skip(2 * HOUR);
		expect(emailsOf(await pollForHalfAnHour(trigger))).toEqual(emails(10));
		expect(removed()).toBe(1);
	});

	it('stay for another trigger that has not polled since, which delivers the run as a whole', async () => {
		const trigger = await listen(emulator);
		const slow = await listen(emulator, {
			workflowId: 'slow',
			parameters: { options: { wholeRun: true } },
		});
		await handOver(600);
		await pollForHalfAnHour(trigger);
		expect(jobs()).toHaveLength(6);
		virtualTime.skip(5 * DAY);
		const delivered = await pollForHalfAnHour(slow);
		expect(emailsOf(delivered)).toEqual(emails(600));
		expect(delivered.every(({ batchComplete }) => batchComplete === true)).toBe(true);
		expect(removed()).toBe(1);
		expect(await pollTimes(trigger, 3)).toEqual([]);
	});

	it.each<[string, INodeParameters]>([
		['whose label is another', { options: { label: 'Autumn' } }],
		['of price rule batches', { triggerOn: 'priceRuleBatchCompleted' }],
		['of ended runs', { triggerOn: 'runEnded' }],
		['of jobs by ID', { watch: 'ids', bulkCreationIds: '' }],
	])('do not wait for a trigger %s', async (_, parameters) => {
		const trigger = await listen(emulator);
		await plantRule(emulator, { code: 'RULE' });
		if (parameters.watch === 'ids') {
			const filter = { watch: 'ids' };
			const names = { baseline: [], delivered: [] };
			plant(emulator, 'listener_ids', JSON.stringify({ version: 1, filter, ...names }));
		} else {
			await listen(emulator, { workflowId: 'other', parameters });
		}
		await handOver(10, { options: { label: 'Spring' } });
		await pollForHalfAnHour(trigger);
		expect(removed()).toBe(1);
	});

	it.each([
		['that listened once and never polls again', { baseline: [], delivered: [] }],
		['that has not decided which jobs are new', { baseline: [], delivered: [], undecided: 'all' }],
		['whose data in the store cannot be read', { baseline: 'damaged' }],
	])('stay for a trigger %s', async (_, names) => {
		const trigger = await listen(emulator);
		await handOver(10);
		const value = {
			version: 1,
			filter: { watch: 'announced' },
			...names,
			...('undecided' in names && { undecided: jobs().map(({ key }) => key) }),
		};
		plant(emulator, 'listener_other', JSON.stringify(value));
		await pollForHalfAnHour(trigger);
		expect(jobs()).toHaveLength(2);
	});

	it('stay if nobody listens for jobs', async () => {
		const trigger = await listen(emulator, { parameters: { triggerOn: 'runEnded' } });
		await handOver(10);
		await pollForHalfAnHour(trigger);
		expect(jobs()).toHaveLength(2);
	});

	it('are no longer returned to anybody once they are being removed', async () => {
		const trigger = await listen(emulator);
		await handOver(600);
		await pollTimes(trigger, 5);
		const [kept] = jobs().filter(({ namespace }) => namespace === 'n8n_discounts');
		await pollForHalfAnHour(trigger);
		expect(removed()).toBe(1);
		// Somebody who was stopped all the time announces a job again.
		plant(emulator, kept?.key ?? '', kept?.value ?? '');
		expect(await pollTimes(trigger, 3)).toEqual([]);
		expect(removed()).toBe(1);
	});

	it('are harmless if they cannot be removed, and go when they can', async () => {
		const trigger = await listen(emulator);
		await handOver(600);
		emulator.faults([{ operation: 'deleteAppData', times: 5, fault: '500', when: 'before' }]);
		const delivered = await pollForHalfAnHour(trigger);
		expect(emailsOf(delivered)).toEqual(emails(600));
		expect(jobs()).toHaveLength(6);
		await pollForHalfAnHour(trigger);
		expect(removed()).toBe(1);
	});
});

describe('a run that was cancelled', () => {
	/** Hands over 1,000 people and cancels while the second job is running. */
	async function cancelHalfWay(trigger: Listening) {
		emulator.settings({ jobSeconds: [40] });
		await handOver(1000);
		const delivered = await pollTimes(trigger, 1);
		await runs('cancelRun', { runId: String(record().id) });
		return delivered;
	}

	it('leaves nothing but its record once the job that was under way is delivered', async () => {
		const trigger = await listen(emulator);
		const delivered = await cancelHalfWay(trigger);
		delivered.push(...(await pollForHalfAnHour(trigger)));
		expect(delivered).toHaveLength(500);
		expect(removed()).toBe(1);
		expect(await runs('getAllRuns')).toMatchObject([{ state: 'cancelled' }]);
	});

	it('leaves nothing a day later if no job was started', async () => {
		const trigger = await listen(emulator);
		await handOver(600);
		await runs('cancelRun', { runId: String(record().id) });
		await pollForHalfAnHour(trigger);
		expect(jobs()).toHaveLength(1);
		virtualTime.skip(DAY);
		await pollForHalfAnHour(trigger);
		expect(removed()).toBe(1);
	});

	it('leaves nothing 30 days later, if whoever cancelled it was killed before it had removed the data', async () => {
		const trigger = await listen(emulator, { parameters: { triggerOn: 'runEnded' } });
		await handOver(10_000);
		emulator.faults([{ operation: 'deleteAppData', times: 100, fault: '400', when: 'before' }]);
		await runs('cancelRun', { runId: String(record().id) }).catch(() => undefined);
		emulator.faults([]);
		expect(jobs()).toHaveLength(40);
		virtualTime.skip(31 * DAY);
		await pollTimes(trigger, 2);
		expect([...appData(emulator, 'run_'), ...jobs()]).toEqual([]);
	});
});
