import type { INode, INodeParameters } from 'n8n-workflow';
import type { Batch } from '../emulator';
import { run, runNode, runToError } from '../support/engine';
import { restRequests, ruleNode, usePriceRule } from '../support/priceRuleNodes';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator({ settings: { jobSeconds: [60] } });
const rule = usePriceRule(emulator);

afterEach(() => virtualTime.onSleep());

const startBatch = (codes: string[], logs: string[] = []): Batch =>
	emulator.state.batches.submit({
		discountId: rule.discount().id,
		codes,
		logs,
		createdAt: Date.now(),
		submittedAt: Date.now(),
	});

const node = (
	operation: string,
	id: unknown,
	more: INodeParameters = {},
	extra: Partial<INode> = {},
) =>
	ruleNode(
		emulator,
		operation,
		{ priceRuleId: rule.priceRuleId, discountCodeCreationId: String(id), ...more },
		extra,
	);

const continues = { onError: 'continueRegularOutput' } as const;

describe('a batch', () => {
	it('is returned in its current state', async () => {
		const { id } = startBatch(['A', 'BORN-WITH']);
		const [queued] = await runNode(node('getBatch', id));
		expect(queued?.json).toMatchObject({
			discountCodeCreationId: String(id),
			priceRuleId: rule.id,
			status: 'queued',
			codesCount: 2,
			startedAt: null,
		});
		virtualTime.skip(60_000);
		const [done] = await runNode(node('getBatch', id));
		expect(done?.json).toMatchObject({ status: 'completed', importedCount: 1, failedCount: 1 });
	});

	it('that created nothing says why', async () => {
		const { id } = startBatch(['A'], ["Price rule allocation method can't be blank"]);
		virtualTime.skip(60_000);
		const [done] = await runNode(node('getBatch', id));
		expect(done?.json).toMatchObject({
			status: 'completed',
			logs: ["Price rule allocation method can't be blank"],
		});
	});

	it('is waited for, one item after another', async () => {
		const { id } = startBatch(['A']);
		const { outputs } = await run(node('waitForBatch', '={{ $json.id }}', {}, continues), {
			items: [{ id }, { id: 1 }, { id: 'x' }, { id }],
		});
		expect(
			outputs[0]?.map(({ json, pairedItem }) => [json.status ?? json.error, pairedItem]),
		).toEqual([
			['completed', { item: 0 }],
			['The store has no such batch of this price rule', { item: 1 }],
			[expect.stringContaining("'Batch ID' "), { item: 2 }],
			['completed', { item: 3 }],
		]);
	});

	it('that takes too long is reported as still running', async () => {
		emulator.settings({ jobSeconds: [600] });
		const { id } = startBatch(['A']);
		const start = Date.now();
		const { message, description } = await runToError(node('waitForBatch', id, { waitMinutes: 1 }));
		expect(message).toBe('The batch is still running');
		expect(description).toContain(`price_rules/${rule.id}/batch/${id}: 0 of 1 codes were done`);
		expect(Date.now() - start).toBeLessThan(62_000);
	});

	it('continues if the execution is cancelled while waiting', async () => {
		const { id } = startBatch(['A']);
		const controller = new AbortController();
		virtualTime.onSleep(() => controller.abort());
		const { message, description } = await runToError(node('waitForBatch', id), {
			signal: controller.signal,
		});
		expect(message).toBe('Waiting was cancelled');
		expect(description).toBe('The batch continues in Shopify. Nothing was changed.');
	});

	it.each(['getBatch', 'getBatchCodes', 'waitForBatch'])(
		'that the store does not have causes an error in %s',
		async (operation) => {
			const { message, description } = await runToError(node(operation, 1));
			expect(message).toBe('The store has no such batch of this price rule');
			expect(description).toContain('Nothing was changed.');
		},
	);

	it.each(['', 'x', '-1', 'gid://shopify/DiscountRedeemCodeBulkCreation/1', '1/2'])(
		'is refused as %p before sending',
		async (id) => {
			for (const operation of ['getBatch', 'getBatchCodes', 'waitForBatch']) {
				const { message } = await runToError(node(operation, id));
				expect(message).toContain("'Batch ID' ");
			}
			expect(restRequests(emulator)).toEqual([]);
		},
	);
});

describe('the codes of a batch', () => {
	it('are pending, created or not created, with the reason', async () => {
		const { id } = startBatch(['A', 'BORN-WITH']);
		const [pending] = await runNode(node('getBatchCodes', id));
		expect(pending?.json).toMatchObject({ code: 'A', status: 'pending' });
		virtualTime.skip(60_000);
		const items = await runNode(node('getBatchCodes', id));
		const common = { priceRuleId: rule.id, discountCodeCreationId: String(id) };
		expect(items.map(({ json }) => json)).toEqual([
			{
				code: 'A',
				status: 'created',
				discountCodeId: String(rule.discount().codes[1]?.id),
				...common,
			},
			{
				code: 'BORN-WITH',
				status: 'notCreated',
				message: 'must be unique. Please try a different code.',
				...common,
			},
		]);
	});

	it.each<[INodeParameters, number]>([
		[{}, 90],
		[{ returnAll: false }, 50],
		[{ returnAll: false, limit: 3 }, 3],
	])('are read page by page, with %j', async (more, count) => {
		emulator.settings({ batchCodesPageSize: 40 });
		const { id, codes } = startBatch(Array.from({ length: 90 }, (_, at) => `C-${at}`));
		const items = await runNode(node('getBatchCodes', id, more));
		expect(items.map(({ json }) => json.code)).toEqual(codes.slice(0, count));
	});
});
