import type { Answer, Fault, Settings } from '../emulator';
import { fieldOf } from '../support/codeNodes';
import { run, runToError } from '../support/engine';
import { messagesOf, people, usePriceRuleBatches } from '../support/priceRuleBatches';
import { restRequests } from '../support/priceRuleNodes';
import { countRequests } from '../support/storeClient';

// The clocks of the store and of n8n differ.
const { emulator, rule, node, batches } = usePriceRuleBatches({ clockOffsetMs: 3_600_000 });

/** Starts a batch of another client. */
const occupy = (codes: string[]) =>
	emulator.state.batches.submit({
		discountId: rule.discount().id,
		codes,
		logs: [],
		createdAt: Date.now(),
		submittedAt: Date.now(),
	});

const lost = (when: Fault['when'], more: Partial<Fault> = { occurrence: 1 }): Fault => ({
	operation: 'restCreateBatch',
	fault: 'reset',
	when,
	...more,
});

const busy = 'A discount code creation job is already running';

describe('while another batch of the store runs', () => {
	it.each([409, 422, 423, 429] as const)(
		'and Shopify says so with status %i, the node reports it and sends nothing more',
		async (busyBatchStatus) => {
			emulator.settings({ busyBatchStatus, jobSeconds: [3600] });
			occupy(['THEIRS']);
			const start = Date.now();
			const { message, description } = await runToError(node(), { items: people(150) });
			expect(`${message} ${description}`).toContain(busy);
			expect(description).toMatch(
				busyBatchStatus === 429 ? /It is not known whether/ : /Nothing was changed\./,
			);
			expect(batches()).toHaveLength(1);
			const sent = countRequests(emulator, 'restCreateBatch');
			// A status that asks for a retry is retried for a while.
			if (busyBatchStatus === 429) expect(sent).toBeLessThan(20);
			else expect(sent).toBe(1);
			expect(Date.now() - start).toBeLessThan(300_000);
		},
	);

	it.each([409, 422, 423, 429] as const)(
		'after the first of our batches (status %i): what works is Created, the rest is notSent',
		async (busyBatchStatus) => {
			emulator.settings({ busyBatchStatus, jobSeconds: [10, 3600] });
			// Another client is faster as soon as our batch is done.
			const rewrite = (good: Answer) => {
				occupy(['THEIRS']);
				return good;
			};
			emulator.faults([
				{
					operation: 'restListBatchCodes',
					fault: { kind: 'rewrite', rewrite },
					when: 'after',
					occurrence: 1,
				},
			]);
			const { outputs, hints } = await run(node(), { items: people(250) });
			expect(outputs[0]).toHaveLength(100);
			expect(fieldOf('reason', outputs[1])).toEqual(Array(150).fill('notSent'));
			expect(messagesOf(hints)).toContain(busy);
		},
	);

	it('that ends while Shopify asks for a retry, the node retries', async () => {
		emulator.settings({ busyBatchStatus: 429, jobSeconds: [30, 2] });
		occupy(['THEIRS']);
		const { outputs } = await run(node(), { items: people(3) });
		expect(outputs[0]).toHaveLength(3);
		expect(batches()).toHaveLength(2);
	});
});

describe('a lost answer to the start of a batch', () => {
	const paces: Array<Partial<Settings>> = [
		{ jobSeconds: [2] },
		{ jobSeconds: [30] },
		{ jobSeconds: [30], codesGoLive: 'atEnd' },
		{ jobSeconds: [30], codesGoLive: 'randomOrder' },
	];

	it.each(paces)('after the batch has started loses no code: %j', async (pace) => {
		emulator.settings(pace);
		emulator.faults([lost('after')]);
		const items = people(40);
		const { outputs } = await run(node(), { items });
		expect(fieldOf('code', outputs[0])).toEqual(items.map(({ code }) => code));
		expect(fieldOf('email', outputs[0])).toEqual(items.map(({ email }) => email));
		expect(outputs[1]).toEqual([]);
		expect(rule.codes().sort()).toEqual(items.map(({ code }) => code).sort());
	});

	it('does not count as no change, even if Shopify refuses a second batch for minutes', async () => {
		emulator.settings({ jobSeconds: [600], codesGoLive: 'atEnd' });
		emulator.faults([lost('after')]);
		const { message, description } = await runToError(node(), { items: people(3) });
		expect(message).toBe('The connection to the store was cut');
		expect(description).toContain('It is not known whether Shopify carried the request out');
		expect(description).not.toMatch(/No job was started|Nothing was changed/);
		virtualTime.skip(600_000);
		expect(rule.codes()).toHaveLength(3);
	});

	it('leads to a lookup before anything is sent again', async () => {
		emulator.settings({ jobSeconds: [0.2] });
		emulator.faults([lost('after')]);
		await run(node(), { items: people(3) });
		expect(countRequests(emulator, 'restCreateBatch')).toBe(1);
		expect(batches()).toHaveLength(1);
	});

	it('before the batch has started leads to a retry', async () => {
		emulator.faults([lost('before')]);
		const { outputs } = await run(node(), { items: people(150) });
		expect(outputs[0]).toHaveLength(150);
		expect(batches().map(({ codes }) => codes.length)).toEqual([100, 50]);
	});

	it('before the batch has started leads to a retry, even if its first and last code exist', async () => {
		const { codes } = emulator.state;
		for (const code of ['CODE-0', 'CODE-9']) codes.add(rule.discount(), code, Date.now());
		virtualTime.skip(60_000);
		emulator.faults([lost('before')]);
		const { outputs } = await run(node({ options: { existingCodes: 'created' } }), {
			items: people(10),
		});
		expect(fieldOf('code', outputs[0])).toEqual(people(10).map(({ code }) => code));
		expect(batches()).toHaveLength(1);
	});

	it('every time returns what works, and the rest as unknown', async () => {
		emulator.faults([lost('before', {})]);
		const { message, description } = await runToError(node(), { items: people(150) });
		expect(message).toBe('The connection to the store was cut');
		expect(description).toContain('It is not known whether');
		expect(rule.codes()).toEqual([]);
	});

	it('every time after the first batch keeps what works', async () => {
		emulator.faults([lost('before', { occurrence: 2, times: 1000 })]);
		const { outputs } = await run(node(), { items: people(250) });
		expect(outputs[0]).toHaveLength(100);
		expect(new Set(fieldOf('reason', outputs[1]))).toEqual(new Set(['unknown', 'notSent']));
	});
});

it('looks up the codes of a batch that the store has forgotten', async () => {
	emulator.faults([
		{
			operation: 'restGetBatch',
			fault: { kind: 'answer', status: 404, body: '{"errors":"Not Found"}' },
			when: 'before',
		},
	]);
	emulator.settings({ jobSeconds: [0.1] });
	const { outputs } = await run(node(), { items: people(3) });
	expect(fieldOf('code', outputs[0])).toEqual(['CODE-0', 'CODE-1', 'CODE-2']);
	expect(restRequests(emulator).filter(({ status }) => status === 303)).toHaveLength(3);
});
