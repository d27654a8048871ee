import type { INodeParameters } from 'n8n-workflow';
import { run } from '../support/engine';
import { plantRule } from '../support/priceRuleNodes';
import { discountOf, liveCodes } from '../support/storeClient';
import { appData, listen, MINUTE } from './listening';
import { people, useRuns } from './useRuns';

const { emulator, discountId, node, runs, record } = useRuns();

const cancelRun = async (createdCodes: string) =>
	(await runs('cancelRun', { runId: String(record().id), createdCodes }))[0];

/** Carries all runs on, delivers their codes and removes what the store keeps of their jobs. */
async function deliver(triggerOn = 'bulkCreationCompleted') {
	const trigger = await listen(emulator, { parameters: { triggerOn } });
	return async () => {
		for (let polls = 0; polls < 8; polls++) {
			await trigger.poll();
			virtualTime.skip(5 * MINUTE);
		}
		expect(appData(emulator, 'job_')).toEqual([]);
	};
}

async function runAndDeliver(parameters: INodeParameters = {}) {
	const delivering = await deliver();
	const { outputs } = await run(node('createUnique', parameters), { items: people(600) });
	await delivering();
	return String(outputs[0]?.[0]?.json.discountId);
}

describe('a run whose codes are delivered and whose data is removed', () => {
	it('still takes back the codes that nobody used', async () => {
		await runAndDeliver();
		const [used] = discountOf(emulator, discountId()).codes.slice(-1);
		if (used) used.usageCount = 1;
		const counts = { createdCount: 600, liveCount: 600, usedCount: 1, unusedCount: 599 };
		expect(await cancelRun('onlyCount')).toMatchObject(counts);
		const row = await cancelRun('deleteUnused');
		expect(row).toMatchObject({ deletedCount: 599, liveCount: 1, unusedCount: 0 });
		expect(row).not.toHaveProperty('codesMessage');
		expect(liveCodes(emulator, discountId())).toEqual([used?.code]);
	});

	it('leaves the first code of its discount alone, which no job names', async () => {
		const id = await runAndDeliver({
			...{ discountFrom: 'new', kind: 'basic', title: 'Spring', percentage: 15 },
		});
		expect(await cancelRun('deleteUnused')).toMatchObject({
			deletedCount: 599,
			unknownCount: 1,
			codesMessage: expect.stringMatching(/^Left alone: 1 code,/),
		});
		expect(discountOf(emulator, id).codes).toHaveLength(1);
	});

	it('still takes back codes of a price rule', async () => {
		const rule = await plantRule(emulator, { code: 'RULE' });
		const delivering = await deliver('priceRuleBatchCompleted');
		const items = people(150).map((one, at) => ({ ...one, code: `OWN-${at}` }));
		const code = '={{ $json.code }}';
		const { priceRuleId } = rule;
		await run(node('createBatch', { resource: 'priceRuleCode', priceRuleId, code }), { items });
		await delivering();
		expect(await cancelRun('deleteUnused')).toMatchObject({ deletedCount: 150, liveCount: 0 });
		expect(rule.codes()).toEqual([]);
	});
});
