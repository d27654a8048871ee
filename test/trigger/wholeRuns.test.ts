import type { INodeParameters } from 'n8n-workflow';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { HOUR, listen, MINUTE, plantJob } from './listening';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	discountId = await createDiscount(emulator.url, 'BORN-WITH');
});

afterEach(() => jest.restoreAllMocks());

const withOptions = (options: INodeParameters) => ({ parameters: { options } });

describe('waiting for the whole run', () => {
	const wholeRun = withOptions({ wholeRun: true });
	const run = (id: string, of: number) => (index: number) => ({ id, index, of });

	it('returns the jobs of a run together', async () => {
		const trigger = await listen(emulator, wholeRun);
		emulator.settings({ jobSecondsPerCode: 120 });
		const part = run('r', 2);
		plantJob(emulator, discountId, ['ONE'], { batch: part(0) });
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		plantJob(emulator, discountId, ['TWO'], { batch: part(1) });
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items?.map(({ code, batchComplete }) => [code, batchComplete])).toEqual([
			['ONE', true],
			['TWO', true],
		]);
		expect(await trigger.poll()).toBeNull();
	});

	it('does not hold up other runs', async () => {
		const trigger = await listen(emulator, wholeRun);
		plantJob(emulator, discountId, ['WAITS'], { batch: run('r', 2)(0) });
		plantJob(emulator, discountId, ['READY']);
		virtualTime.skip(MINUTE);
		expect(await trigger.pollCodes()).toEqual(['READY']);
	});

	it('treats a run that stopped early as done an hour after its last announcement', async () => {
		const trigger = await listen(emulator, wholeRun);
		plantJob(emulator, discountId, ['ONE'], { batch: run('r', 3)(0) });
		virtualTime.skip(58 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		plantJob(emulator, discountId, ['TWO'], { batch: run('r', 3)(1) });
		virtualTime.skip(58 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO']);
	});

	it('returns all of a run that was partly done at the first poll', async () => {
		plantJob(emulator, discountId, ['ONE'], { batch: run('r', 2)(0) });
		virtualTime.skip(MINUTE);
		const trigger = await listen(emulator, wholeRun);
		plantJob(emulator, discountId, ['TWO'], { batch: run('r', 2)(1) });
		virtualTime.skip(MINUTE);
		expect(await trigger.pollCodes()).toEqual(['ONE', 'TWO']);
	});

	it('waits for jobs of other discounts, too, but leaves them out', async () => {
		const other = await createDiscount(emulator.url, 'BORN-WITH-2');
		const trigger = await listen(emulator, withOptions({ wholeRun: true, discountId }));
		emulator.settings({ jobSecondsPerCode: 120, jobsAtOnce: 1 });
		plantJob(emulator, discountId, ['MINE'], { batch: run('r', 2)(0) });
		plantJob(emulator, other, ['OTHERS'], { batch: run('r', 2)(1) });
		virtualTime.skip(2 * MINUTE);
		expect(await trigger.poll()).toBeNull();
		virtualTime.skip(2 * MINUTE);
		const items = await trigger.poll();
		expect(items).toEqual([expect.objectContaining({ code: 'MINE', batchComplete: true })]);
	});

	it('returns held-back jobs when it is switched off', async () => {
		const trigger = await listen(emulator, wholeRun);
		plantJob(emulator, discountId, ['HELD'], { batch: run('r', 2)(0) });
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toBeNull();
		trigger.change(withOptions({ wholeRun: false }));
		const items = await trigger.poll();
		expect(items).toEqual([expect.objectContaining({ code: 'HELD', batchComplete: false })]);
	});

	it('marks the last job of a run if jobs are returned one by one', async () => {
		const trigger = await listen(emulator);
		plantJob(emulator, discountId, ['ONE'], { batch: run('r', 2)(0) });
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toEqual([expect.objectContaining({ batchComplete: false })]);
		plantJob(emulator, discountId, ['TWO'], { batch: run('r', 2)(1) });
		virtualTime.skip(MINUTE);
		expect(await trigger.poll()).toEqual([expect.objectContaining({ batchComplete: true })]);
		expect(HOUR).toBeGreaterThan(MINUTE);
	});
});
