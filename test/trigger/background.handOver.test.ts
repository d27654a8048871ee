import type { IDataObject } from 'n8n-workflow';
import { run, runToError } from '../support/engine';
import { countRequests } from '../support/storeClient';
import { appData, listen } from './listening';
import { people, pollTimes, useRuns } from './useRuns';

const { emulator, discountId, node, record } = useRuns();

const given = Array.from({ length: 300 }, (_, at) => ({
	email: `customer${at}@example.com`,
	code: `CODE-${at}`,
}));

const announcements = (): IDataObject[] =>
	appData(emulator, 'job_')
		.filter(({ namespace }) => namespace === 'n8n_discounts')
		.map(({ key, value }) => ({ key, ...(JSON.parse(value) as IDataObject) }));

const parts = () =>
	appData(emulator, 'job_')
		.filter(({ namespace }) => namespace === 'n8n_discounts_data')
		.map(({ value }) => JSON.parse(value) as IDataObject);

describe('the item of a run', () => {
	it('is paired with all items whose codes it stands for', async () => {
		await listen(emulator);
		const items = [{ code: '' }, ...given.slice(0, 2)];
		const { outputs } = await run(node('addMany'), { items });
		expect(outputs[0]?.map(({ pairedItem }) => pairedItem)).toEqual([[{ item: 1 }, { item: 2 }]]);
		expect(outputs[1]).toMatchObject([{ json: { reason: 'invalid' }, pairedItem: { item: 0 } }]);
	});

	it('is no file, whatever is left of the settings of a run that waits', async () => {
		await listen(emulator);
		const options = { returnAs: 'csv', waitMinutes: 1 };
		const { outputs } = await run(node('addMany', { options }), { items: given.slice(0, 2) });
		expect(outputs[0]).toMatchObject([{ json: { codesCount: 2, state: 'open' } }]);
		expect(outputs[0]?.[0]).not.toHaveProperty('binary');
	});

	it('has the ID of its execution, which is unique', async () => {
		await listen(emulator);
		const idOf = async (executionId?: string) => {
			const { outputs } = await run(node('createUnique'), { items: people(1), executionId });
			return outputs[0]?.[0]?.json.runId;
		};
		const ids = [await idOf('7'), await idOf('7'), await idOf('8')];
		expect(ids[1]).toBe(ids[0]);
		expect(new Set([...ids, await idOf(), await idOf()]).size).toBe(4);
	});
});

describe('the data for the trigger', () => {
	it('is kept with the codes, in parts of 250', async () => {
		await listen(emulator);
		await run(node('addMany'), { items: given });
		const codes = given.map(({ code, email }) => ({ code, data: { email } }));
		expect(parts()).toEqual([{ codes: codes.slice(0, 250) }, { codes: codes.slice(250) }]);
	});

	it('is nothing but the codes if no field is named', async () => {
		await listen(emulator);
		await run(node('addMany', { announceFields: '' }), { items: given.slice(0, 2) });
		expect(parts()).toEqual([{ codes: [{ code: 'CODE-0' }, { code: 'CODE-1' }] }]);
	});

	it('contains no results of an earlier run', async () => {
		await listen(emulator);
		const stale = { ...given[0], existing: true, reason: 'taken', status: 'notCreated' };
		const announceFields = 'email, existing, reason, status, code';
		await run(node('addMany', { announceFields }), { items: [stale] });
		expect(parts()).toEqual([
			{ codes: [{ code: 'CODE-0', data: { email: 'customer0@example.com' } }] },
		]);
	});

	it('is limited in bytes together with the codes, before anything is written', async () => {
		await listen(emulator);
		const long = given.map(({ code }) => ({ code: `${code}-${'ä'.repeat(240)}` }));
		const { message, description } = await runToError(node('addMany', { announceFields: '' }), {
			items: long,
		});
		expect(message).toBe('The codes are too long for the trigger: more than 120 KB for 250 codes');
		expect(description).toContain('Nothing was sent.');
		const notes = given.map((one) => ({ ...one, note: '☂'.repeat(160) }));
		const error = await runToError(node('addMany', { announceFields: 'email, note' }), {
			items: notes,
		});
		expect(error.message).toBe(
			"'Data for the Trigger' is too large: more than 120 KB for 250 codes",
		);
		expect([...appData(emulator, 'job_'), ...appData(emulator, 'run_')]).toEqual([]);
	});

	it('is limited together with prefixes that differ from code to code', async () => {
		await listen(emulator);
		const prefixed = (length: number) => ({
			prefix: `={{ $json.code }}-${'P'.repeat(length)}`,
			announceFields: '',
		});
		const { message } = await runToError(node('createUnique', prefixed(200)), { items: given });
		expect(message).toBe(
			"'Prefix' and 'Suffix' are too long to differ from code to code in background: more than 120 KB for 250 codes",
		);
		await run(node('createUnique', prefixed(150)), { items: given });
		expect(Math.max(...parts().map((part) => JSON.stringify(part).length))).toBeGreaterThan(
			100_000,
		);
	});

	it('of any size is no matter to a run that waits', async () => {
		const long = given.slice(0, 250).map(({ code }) => ({ code: `${code}-${'☂'.repeat(240)}` }));
		const { outputs } = await run(node('addMany', { run: 'untilDone' }), { items: long });
		expect(outputs[0]).toHaveLength(250);
	});
});

describe('a job of a run', () => {
	it('is announced before it starts, and its ID is recorded then', async () => {
		const trigger = await listen(emulator);
		const items = given.slice(0, 2);
		await run(node('addMany', { options: { label: ' Spring ' } }), { items });
		expect(announcements()).toEqual([]);
		emulator.faults([{ operation: 'addRedeemCodes', fault: '503', when: 'before' }]);
		await pollTimes(trigger, 1);
		const id = record().id;
		const announcement = {
			key: `job_${String(id)}_0`,
			token: expect.any(String),
			discountId: discountId(),
			codesCount: 2,
			batch: { id, index: 0, of: 1 },
			label: 'Spring',
			existingCounts: false,
		};
		expect(announcements()).toEqual([announcement]);
		emulator.faults([]);
		await pollTimes(trigger, 2);
		const [job] = emulator.state.creations.list();
		expect(announcements()).toEqual([
			{
				...announcement,
				uncertain: true,
				bulkCreationId: `gid://shopify/DiscountRedeemCodeBulkCreation/${job?.id}`,
			},
		]);
	});

	it('is not announced if the node waits for it', async () => {
		await listen(emulator);
		const options = { label: 'Spring' };
		await run(node('addMany', { run: 'untilDone', options }), { items: given.slice(0, 2) });
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(1);
		expect(appData(emulator, 'job_')).toEqual([]);
	});
});
