import { pauseAtRequests } from './pausedRequests';
import { run, runToError } from '../support/engine';
import { createDiscount, liveCodes } from '../support/storeClient';
import { appData, listen } from './listening';
import { people, useRuns } from './useRuns';

const { emulator, discountId, node, runs, record } = useRuns();

const cancel = (runId: unknown) =>
	node('cancelRun', { resource: 'bulkCreation', runId: String(runId) });

/** Hands a run over to a trigger that listens; returns the trigger. */
async function handOver(count: number) {
	const trigger = await listen(emulator);
	await run(node('createUnique'), { items: people(count) });
	return trigger;
}

describe('a run that is cancelled', () => {
	it('is not said to be cancelled if others kept changing it', async () => {
		await handOver(10);
		const userErrors = [{ field: ['metafields', '0'], message: 'Stale', code: 'STALE_OBJECT' }];
		const body = JSON.stringify({ data: { metafieldsSet: { metafields: [], userErrors } } });
		const fault = { kind: 'answer' as const, body };
		emulator.faults([{ operation: 'setAppData', fault, when: 'before' }]);
		const { message, description } = await runToError(cancel(record().id));
		expect(message).toBe('The run could not be cancelled, since it kept changing');
		expect(description).toContain('It goes on, and nothing was changed.');
		emulator.faults([]);
		expect(record()).toMatchObject({ state: 'open' });
		expect(liveCodes(emulator, discountId())).toEqual([]);
	});

	it('says so if its data could not be removed, which another try removes', async () => {
		await handOver(1000);
		emulator.faults([{ operation: 'deleteAppData', fault: '400', when: 'before' }]);
		const { description } = await runToError(cancel(record().id));
		expect(description).toContain('The run is cancelled, but the store may still have the data');
		emulator.faults([]);
		expect(record()).toMatchObject({ state: 'cancelled' });
		expect(appData(emulator, 'job_')).toHaveLength(4);
		expect(await runs('cancelRun', { runId: String(record().id) })).toMatchObject([
			{ state: 'cancelled' },
		]);
		expect(appData(emulator, 'job_')).toHaveLength(1);
	});
});

it('an execution that is cancelled says which runs it has handed over', async () => {
	await listen(emulator);
	const other = await createDiscount(emulator.url, 'OTHER');
	const controller = new AbortController();
	const isOpen = () => record().state === 'open';
	pauseAtRequests(async () => void (isOpen() && controller.abort()));
	const discountOfItem = { __rl: true, mode: 'id', value: '={{ $json.discount }}' };
	const { message, description } = await runToError(
		node('createUnique', { discountId: discountOfItem, announceFields: '' }),
		{
			items: [{ discount: discountId() }, { discount: other }],
			signal: controller.signal,
		},
	);
	pauseAtRequests();
	expect(message).toMatch(/was cancelled$/);
	expect(description).toBe(
		"1 run was handed over and goes on in background: 'Get Many Runs' lists it. Nothing else was created.",
	);
	expect(await runs('getAllRuns')).toHaveLength(1);
});
