import { pauseAtRequests } from './pausedRequests';
import type { INodeParameters } from 'n8n-workflow';
import { run, runToError } from '../support/engine';
import { plantRule } from '../support/priceRuleNodes';
import { countRequests, discountOf, liveCodes } from '../support/storeClient';
import { appData, listen } from './listening';
import { people, pollTimes, useRuns } from './useRuns';

const { emulator, discountId, node, runs, record } = useRuns();

const live = () => liveCodes(emulator, discountId());

/** Cancels the run, or only counts its codes; returns its item. */
const cancelRun = async (createdCodes: string, more: INodeParameters = {}) => {
	const runId = String(record().id);
	const [row] = await runs('cancelRun', { runId, createdCodes, ...more });
	return row;
};

/** Hands a run over and lets a trigger carry it on until one job is done and the next one under way. */
async function carryHalfway(parameters: INodeParameters = {}) {
	const trigger = await listen(emulator);
	emulator.settings({ jobSeconds: [40] });
	await run(node('createUnique', parameters), { items: people(1000) });
	await trigger.poll();
	return trigger;
}

/** Removes what the app keeps under some keys. */
function forget(keys: RegExp) {
	for (const installation of emulator.state.installations.list()) {
		installation.metafields = installation.metafields.filter(({ key }) => !keys.test(key));
	}
}

afterEach(() => pauseAtRequests());

/** Lets customers use some codes of the discount. */
function use(...codes: Array<string | undefined>) {
	for (const one of discountOf(emulator, discountId()).codes) {
		if (codes.includes(one.code)) one.usageCount = 2;
	}
}

describe('before a run is cancelled', () => {
	it('its codes can be counted, which changes nothing', async () => {
		await carryHalfway();
		use(...live().slice(0, 3));
		const from = emulator.requests().length;
		expect(await cancelRun('onlyCount')).toMatchObject({
			state: 'open',
			liveCount: 250,
			usedCount: 3,
			unusedCount: 247,
			pendingCount: 250,
			codesMessage:
				'Not counted: 250 codes that Shopify may still create. Run this again in some minutes.',
		});
		const sent = emulator.requests().slice(from);
		expect(sent.filter(({ operation = '' }) => !/^get/.test(operation))).toEqual([]);
	});
});

describe('a run that is cancelled', () => {
	it('can take back the codes that nobody used, also those of the job under way', async () => {
		const trigger = await carryHalfway();
		const used = live().slice(0, 3);
		use(...used);
		expect(await cancelRun('deleteUnused')).toMatchObject({
			state: 'cancelled',
			liveCount: 3,
			usedCount: 3,
			unusedCount: 0,
			deletedCount: 497,
		});
		expect(live()).toEqual(used);
		await pollTimes(trigger, 3);
		expect(countRequests(emulator, 'addRedeemCodes')).toBe(2);
		expect(await cancelRun('deleteUnused')).toMatchObject({ liveCount: 3, deletedCount: 0 });
	});

	it('says how many codes may still come, which another try deletes', async () => {
		await carryHalfway();
		const soon = { waitMinutes: 0.1 };
		expect(await cancelRun('deleteUnused', soon)).toMatchObject({
			state: 'cancelled',
			pendingCount: 250,
			codesMessage: expect.stringContaining('250 codes that Shopify may still create'),
		});
		virtualTime.skip(60_000);
		expect(await cancelRun('deleteUnused')).toMatchObject({ liveCount: 0, unusedCount: 0 });
		expect(live()).toEqual([]);
	});

	it('waits for a job that is just about to start', async () => {
		await listen(emulator);
		await run(node('createUnique'), { items: people(10) });
		let cancelling: ReturnType<typeof cancelRun> | undefined;
		pauseAtRequests(async () => {
			const isAnnounced = appData(emulator, 'job_').some(
				({ namespace }) => namespace === 'n8n_discounts',
			);
			if (!isAnnounced) return;
			pauseAtRequests();
			cancelling = cancelRun('deleteUnused');
			while (record().state === 'open') await runs('getRun', { runId: String(record().id) });
		});
		await runs('continueRuns');
		expect(await cancelling).toMatchObject({ liveCount: 0, deletedCount: 10 });
		expect(live()).toEqual([]);
	});

	it('finds the codes of a job whose ID nobody recorded', async () => {
		await listen(emulator);
		await run(node('createUnique'), { items: people(10) });
		emulator.faults([{ operation: 'addRedeemCodes', fault: '400', when: 'before' }]);
		await runs('continueRuns');
		emulator.faults([]);
		expect(await cancelRun('deleteUnused')).toMatchObject({ deletedCount: 0, pendingCount: 10 });
		// Whoever announced the job has sent its codes after all, and was killed then.
		const part = appData(emulator, 'job_').find(
			({ namespace }) => namespace === 'n8n_discounts_data',
		);
		const { codes } = JSON.parse(part?.value ?? '') as { codes: Array<{ code: string }> };
		await run(node('addMany', { run: 'untilDone' }), { items: codes });
		expect(await cancelRun('deleteUnused')).toMatchObject({ deletedCount: 10, liveCount: 0 });
		expect(live()).toEqual([]);
	});

	it('keeps the codes that its discount had before', async () => {
		await listen(emulator);
		await run(node('addMany', { run: 'untilDone', announceFields: '' }), {
			items: [{ code: 'OLD' }],
		});
		await run(node('addMany', { options: { existingCodes: 'created' }, announceFields: '' }), {
			items: ['OLD', 'NEW'].map((code) => ({ code })),
		});
		await runs('continueRuns');
		expect(await cancelRun('deleteUnused')).toMatchObject({ deletedCount: 1, liveCount: 0 });
		expect(live()).toEqual(['OLD']);
	});

	it('takes the first code of a discount back that it created, and keeps the discount', async () => {
		await listen(emulator);
		const more = { discountFrom: 'new', kind: 'basic', title: 'Spring', percentage: 15 };
		const { outputs } = await run(node('createUnique', more), { items: people(5) });
		const made = String(outputs[0]?.[0]?.json.discountId);
		await runs('continueRuns');
		expect(discountOf(emulator, made).codes).toHaveLength(5);
		expect(await cancelRun('deleteUnused')).toMatchObject({
			state: 'complete',
			createdCount: 5,
			deletedCount: 5,
		});
		expect(discountOf(emulator, made).codes).toEqual([]);
	});

	it('leaves codes of the user alone that a try without an answer may have created', async () => {
		await listen(emulator);
		await run(node('addMany', { announceFields: '' }), {
			items: ['A1', 'A2'].map((code) => ({ code })),
		});
		emulator.faults([
			{ operation: 'addRedeemCodes', occurrence: 1, fault: 'reset', when: 'after' },
		]);
		await runs('continueRuns');
		expect(live()).toEqual(['A1', 'A2']);
		expect(await cancelRun('deleteUnused')).toMatchObject({
			deletedCount: 0,
			unknownCount: 2,
			liveCount: 2,
			codesMessage: expect.stringContaining('Left alone: 2 codes'),
		});
		expect(live()).toEqual(['A1', 'A2']);
	});

	it('takes random codes back that a try without an answer created', async () => {
		await listen(emulator);
		await run(node('createUnique'), { items: people(10) });
		emulator.faults([
			{ operation: 'addRedeemCodes', occurrence: 1, fault: 'reset', when: 'after' },
		]);
		await runs('continueRuns');
		expect(live()).toHaveLength(10);
		expect(await cancelRun('deleteUnused')).toMatchObject({ deletedCount: 10, liveCount: 0 });
	});

	it('takes codes of a price rule back', async () => {
		const rule = await plantRule(emulator, { code: 'RULE' });
		await listen(emulator, { parameters: { triggerOn: 'priceRuleBatchCompleted' } });
		const items = people(150).map((one, at) => ({ ...one, code: `OWN-${at}` }));
		const code = '={{ $json.code }}';
		const { priceRuleId } = rule;
		await run(node('createBatch', { resource: 'priceRuleCode', priceRuleId, code }), { items });
		await runs('continueRuns');
		const one = rule.discount().codes.at(5);
		if (one) one.usageCount = 1;
		const counts = { liveCount: 150, usedCount: 1, unusedCount: 149 };
		expect(await cancelRun('onlyCount')).toMatchObject({ ...counts, priceRuleId: rule.id });
		// A store allows two deletions per second.
		expect(await cancelRun('deleteUnused', { waitMinutes: 0.5 })).toMatchObject({
			codesMessage: expect.stringMatching(/^Not known to be deleted: \d+ codes\. 'Wait at Most/),
		});
		expect(await cancelRun('deleteUnused')).toMatchObject({ liveCount: 1, usedCount: 1 });
		expect(rule.codes()).toEqual(['OWN-4']);
	});
});

describe('a run whose jobs the store no longer names', () => {
	it('says that its codes are no longer known', async () => {
		await listen(emulator);
		await run(node('createUnique'), { items: people(10) });
		await runs('continueRuns');
		forget(/^job_/);
		const { message, description } = await runToError(
			node('cancelRun', {
				resource: 'bulkCreation',
				runId: String(record().id),
				createdCodes: 'deleteUnused',
			}),
		);
		expect(message).toBe('The codes of this run are no longer known');
		expect(description).toContain("use 'Code' → 'Delete Many' and the search times_used:0");
		expect(live()).toHaveLength(10);
	});

	it('takes the codes of the others back, and says of how many nothing is known', async () => {
		await listen(emulator);
		await run(node('createUnique'), { items: people(600) });
		await runs('continueRuns');
		forget(/^job_.*_1$/);
		expect(await cancelRun('deleteUnused')).toMatchObject({
			deletedCount: 350,
			missingJobsCount: 1,
			codesMessage: expect.stringContaining('Not counted: the codes of 1 of 3 jobs'),
		});
		expect(live()).toHaveLength(250);
	});
});

it('does not touch the codes of another run of the same discount', async () => {
	await listen(emulator);
	await run(node('createUnique'), { items: people(3), executionId: '1' });
	await runs('continueRuns');
	const first = live();
	const { outputs } = await run(node('createUnique'), { items: people(4), executionId: '2' });
	const runId = String(outputs[0]?.[0]?.json.runId);
	await runs('continueRuns');
	await runs('cancelRun', { runId, createdCodes: 'deleteUnused' });
	expect(live()).toEqual(first);
});
