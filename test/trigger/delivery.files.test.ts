import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { run } from '../support/engine';
import { readCsv } from '../support/readCsv';
import { createDiscount } from '../support/storeClient';
import { listen, MINUTE } from './listening';
import type { Listening } from './listening';
import { emails, emailsOf, people, useRuns } from './useRuns';

const { emulator, node, change } = useRuns();

const listenForFiles = async (options = {}) =>
	await listen(emulator, { parameters: { returns: 'files', options } });

/** Polls until there is nothing more; returns the items. */
async function pollAll(trigger: Listening): Promise<INodeExecutionData[]> {
	const items: INodeExecutionData[] = [];
	for (let polls = 0; polls < 8; polls++) {
		virtualTime.skip(MINUTE);
		items.push(...((await trigger.pollItems()) ?? []));
	}
	return items;
}

/** Reads the file of an item: an object for each row. */
function rowsOf({ binary }: INodeExecutionData): IDataObject[] {
	const text = Buffer.from(binary?.data?.data ?? '', 'base64').toString();
	const [header = [], ...rows] = readCsv(text);
	return rows.map((row) => Object.fromEntries(row.map((cell, at) => [header[at] ?? '', cell])));
}

it('returns one item for each job, with a file of its codes and the data of each person', async () => {
	const trigger = await listenForFiles();
	await run(node('createUnique'), { items: people(600) });
	const items = await pollAll(trigger);
	expect(items.map(({ json }) => [json.status, json.codes])).toEqual([
		['done', 250],
		['done', 250],
		['done', 100],
	]);
	const rows = items.flatMap(rowsOf);
	expect(emailsOf(rows)).toEqual(emails(600));
	expect(new Set(rows.map(({ code }) => code)).size).toBe(600);
	expect(Object.keys(rows[0] ?? {})).toEqual([
		...['email', 'code', 'link', 'discountTitle', 'startsAt', 'startsAtText'],
		...['endsAt', 'endsAtText', 'status', 'existing', 'deliveryId', 'discountId'],
		...['redeemCodeId', 'bulkCreationId', 'batchId', 'label'],
	]);
});

it('names each file after its job', async () => {
	const trigger = await listenForFiles();
	await run(node('createUnique'), { items: people(300) });
	const names = (await pollAll(trigger)).map(({ binary }) => binary?.data?.fileName);
	expect(names).toEqual([
		expect.stringMatching(/^job_[\w-]+_0\.csv$/),
		expect.stringMatching(/_1\.csv$/),
	]);
});

it('gives codes of no item a file, too', async () => {
	const trigger = await listenForFiles();
	await run(node('createUnique', { howMany: 'inAll', codesInAll: 5, announceFields: '' }));
	const [item] = await pollAll(trigger);
	expect(item && rowsOf(item)).toHaveLength(5);
});

it('leaves codes that do not work out of the file, unless asked for', async () => {
	await createDiscount(emulator.url, 'TAKEN');
	const [without, including] = [
		await listenForFiles(),
		await listen(emulator, {
			workflowId: 'other',
			parameters: { returns: 'files', options: { includeNotCreated: true } },
		}),
	];
	const items = ['TAKEN', 'FREE'].map((code) => ({ code, email: `${code}@example.com` }));
	await run(node('addMany', { code: '={{ $json.code }}' }), { items });
	const [file] = await pollAll(without);
	expect(file && rowsOf(file)).toMatchObject([{ code: 'FREE', status: 'created' }]);
	const [whole] = await pollAll(including);
	expect(whole && rowsOf(whole)).toMatchObject([
		{ code: 'TAKEN', status: 'notCreated', reason: 'taken' },
		{ code: 'FREE', reason: '' },
	]);
});

it('returns nothing for a job of which no code works', async () => {
	const trigger = await listenForFiles();
	await run(node('createUnique'), { items: people(3) });
	await change('deactivate');
	expect(await pollAll(trigger)).toEqual([]);
});

it('shows a file as the test event', async () => {
	const trigger = await listenForFiles();
	await run(node('createUnique'), { items: people(3) });
	await pollAll(trigger);
	const [item] = (await trigger.pollItems({ mode: 'manual' })) ?? [];
	expect(item && rowsOf(item)).toHaveLength(3);
});
