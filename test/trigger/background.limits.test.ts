import type { INodeParameters } from 'n8n-workflow';
import { run, runToError } from '../support/engine';
import { countRequests } from '../support/storeClient';
import { appData, listen } from './listening';
import { people, pollTimes, useRuns } from './useRuns';

const { emulator, node, runs, change, record } = useRuns();

const inAll = (codesInAll: number): INodeParameters => ({
	howMany: 'inAll',
	codesInAll,
	announceFields: '',
});

describe('a run in background', () => {
	it('has at most a million codes', async () => {
		await listen(emulator);
		await run(node('createUnique', inAll(1_000_000)));
		expect(record()).toMatchObject({ codesCount: 1_000_000 });
	});

	it.each<[string, string, INodeParameters]>([
		[
			'more',
			'A run in background creates at most 1,000,000 codes, not 1,000,001',
			inAll(1_000_001),
		],
		[
			'a label that is longer than 255 characters',
			"'Label' is too long: 256 characters",
			{ options: { label: 'x'.repeat(256) } },
		],
	])('with %s is refused before its discount is created', async (_, text, parameters) => {
		await listen(emulator);
		const writes = countRequests(emulator, 'setAppData');
		const more = { discountFrom: 'new', kind: 'basic', title: 'Spring', percentage: 15 };
		const placed = node('createUnique', { ...more, ...parameters });
		const { message, description } = await runToError(placed, { items: people(1) });
		expect(message).toContain(text);
		expect(description).toContain('Nothing was created.');
		expect([...emulator.state.discounts.values()]).toHaveLength(1);
		expect(countRequests(emulator, 'setAppData')).toBe(writes);
	});

	it('has keys that fit into a metafield, however long its ID would be', async () => {
		await listen(emulator);
		await run(node('createUnique'), { items: people(1), executionId: '__UNKNOWN__' });
		const [key = ''] = appData(emulator, 'run_').map((one) => one.key);
		expect(key).toMatch(/^run_[0-9a-f]{20}$/);
		expect(`job_${key}_10000`.length).toBeLessThan(64);
	});

	it('keeps the beginning of a long reason why it stopped', async () => {
		const trigger = await listen(emulator);
		await run(node('createUnique'), { items: people(1) });
		await change('delete');
		await pollTimes(trigger, 1);
		const { message } = record();
		expect(String(message).length).toBeLessThanOrEqual(2000);
		expect(await runs('getAllRuns')).toMatchObject([{ state: 'stopped', message }]);
	});
});
