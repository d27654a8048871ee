import type { IDataObject } from 'n8n-workflow';
import type { Answer } from '../emulator';
import { fieldOf } from '../support/codeNodes';
import { CredentialStore } from '../support/credentialStore';
import { locator } from '../support/discountForms';
import { run, runToError } from '../support/engine';
import { messagesOf, people, usePriceRuleBatches } from '../support/priceRuleBatches';
import { plantRule, restRequests, ruleNode } from '../support/priceRuleNodes';
import { countRequests } from '../support/storeClient';

// Shopify does not guarantee that IDs are the same in both APIs.
const offsets = { priceRuleIdOffset: 1_000_000, restCodeIdOffset: 500 };
const idOffset = offsets.priceRuleIdOffset;

const { emulator, rule, node, batches } = usePriceRuleBatches(offsets);

describe('creating the codes of all input items', () => {
	it('returns each code that works with the data and the link of its item, in sequential batches of 100', async () => {
		const items = people(250);
		const { outputs, hints } = await run(node(), { items });
		expect(batches().map(({ codes }) => codes.length)).toEqual([100, 100, 50]);
		for (const [at, { submittedAt }] of batches().entries()) {
			expect(submittedAt).toBeGreaterThanOrEqual(batches()[at - 1]?.completedAt ?? 0);
		}
		const made = new Map(rule.discount().codes.map(({ code, id }) => [code, String(id + 500)]));
		expect(outputs[0]).toEqual(
			items.map((json, item) => ({
				json: expect.objectContaining({
					...json,
					priceRuleId: rule.id,
					discountCodeCreationId: String(batches()[Math.floor(item / 100)]?.id),
					discountCodeId: made.get(json.code),
				}),
				pairedItem: { item },
			})),
		);
		expect(outputs[1]).toEqual([]);
		expect(hints).toEqual([]);
		expect(rule.codes()).toEqual(items.map(({ code }) => code));
	});

	it('accepts a list, whose codes carry no item data', async () => {
		const { outputs } = await run(node({ codesFrom: 'list', codes: 'A, B\nC' }), {
			items: [{ email: 'a@example.com' }, { email: 'b@example.com' }],
		});
		expect(fieldOf('code', outputs[0])).toEqual(['A', 'B', 'C']);
		expect(fieldOf('email', outputs[0])).toEqual([undefined, undefined, undefined]);
		expect(outputs[0]?.[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
	});

	it('reads the codes of a batch page by page', async () => {
		emulator.settings({ batchCodesPageSize: 30 });
		const { outputs } = await run(node(), { items: people(120) });
		expect(outputs[0]).toHaveLength(120);
		expect(countRequests(emulator, 'restListBatchCodes')).toBe(4 + 1);
		expect(countRequests(emulator, 'restLookUpDiscountCode')).toBe(0);
	});

	it('starts one batch at a time, despite leftover options in the workflow', async () => {
		const { outputs } = await run(node({ options: { jobsInFlight: 5, includeIds: false } }), {
			items: people(250),
		});
		expect(outputs[0]).toHaveLength(250);
		expect(fieldOf('discountCodeId', outputs[0])).toEqual(
			Array(250).fill(expect.stringMatching(/^\d+$/)),
		);
	});

	it('returns a file on request, with the names of the REST API', async () => {
		const { outputs } = await run(node({ options: { returnAs: 'csv' } }), { items: people(2) });
		const text = Buffer.from(outputs[0]?.[0]?.binary?.data?.data ?? '', 'base64').toString();
		const [head, first] = text.split('\r\n');
		expect(head).toMatch(/^email,code,link,.*,priceRuleId,discountCodeCreationId,discountCodeId$/);
		const [batch] = batches();
		const id = (rule.discount().codes[1]?.id ?? 0) + 500;
		expect(first).toMatch(
			new RegExp(`^customer0@example.com,CODE-0,https:.*,${rule.id},${batch?.id},${id}$`),
		);
	});
});

describe('codes that cannot be created', () => {
	it('are Not Created with their reason, and do not stop the others', async () => {
		const other = await plantRule(emulator, { code: 'TAKEN', idOffset });
		const given = ['A', '', 'x'.repeat(256), 'A\nB', 'a', 'taken', 'Born-With', 'B'];
		const items = given.map((code) => ({ code }));
		const { outputs } = await run(node(), { items });
		expect(fieldOf('code', outputs[0])).toEqual(['A', 'B']);
		expect(
			outputs[1]?.map(({ json, pairedItem }) => [json.reason, json.takenBy, pairedItem]),
		).toEqual([
			['invalid', null, { item: 1 }],
			['invalid', null, { item: 2 }],
			['invalid', null, { item: 3 }],
			['duplicate', null, { item: 4 }],
			['taken', other.id, { item: 5 }],
			['alreadyOnDiscount', null, { item: 6 }],
		]);
		expect(rule.codes()).toEqual(['A', 'B']);
	});

	it('because they exist are Created on request', async () => {
		const { outputs } = await run(node({ options: { existingCodes: 'created' } }), {
			items: [{ code: 'BORN-WITH' }, { code: 'A' }],
		});
		expect(outputs[0]?.map(({ json }) => [json.code, json.existing])).toEqual([
			['BORN-WITH', true],
			['A', false],
		]);
	});

	it('are Not Created despite an ID if they have errors as well', async () => {
		const rewrite = (good: Answer) => ({
			...good,
			body: String(good.body).replaceAll('"id":null', '"id":5'),
		});
		emulator.faults([
			{ operation: 'restListBatchCodes', fault: { kind: 'rewrite', rewrite }, when: 'after' },
		]);
		const { outputs } = await run(node(), { items: [{ code: 'BORN-WITH' }, { code: 'A' }] });
		expect(fieldOf('code', outputs[0])).toEqual(['A']);
		expect(fieldOf('reason', outputs[1])).toEqual(['alreadyOnDiscount']);
	});

	it('because Shopify refuses the batch are returned with its reason', async () => {
		emulator.settings({ batchLogs: ["Price rule target selection can't be blank"] });
		const { outputs } = await run(node(), { items: people(2) });
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]?.map(({ json }) => [json.reason, json.message])).toEqual(
			Array(2).fill([
				'refused',
				"Shopify refused the code: Price rule target selection can't be blank",
			]),
		);
	});
});

describe('a completed batch whose code list lags', () => {
	it.each([1, 5])('for %i seconds is read again', async (batchCodesLagSeconds) => {
		emulator.settings({ batchCodesLagSeconds });
		const { outputs } = await run(node(), { items: people(3) });
		expect(outputs[0]).toHaveLength(3);
		expect(fieldOf('discountCodeId', outputs[0])).toEqual(
			Array(3).fill(expect.stringMatching(/^\d+$/)),
		);
		expect(countRequests(emulator, 'restLookUpDiscountCode')).toBe(0);
	});

	it('for longer has its codes looked up', async () => {
		emulator.settings({ batchCodesLagSeconds: 600 });
		const { outputs } = await run(node(), { items: people(3) });
		expect(fieldOf('code', outputs[0])).toEqual(['CODE-0', 'CODE-1', 'CODE-2']);
		expect(countRequests(emulator, 'restLookUpDiscountCode')).toBe(3);
	});
});

it('has its batch read by other operations, from the items that it returns', async () => {
	const { outputs } = await run(node(), { items: people(3) });
	const items = outputs[0]?.slice(0, 1).map(({ json }) => json) ?? [];
	const ofBatch = {
		priceRuleId: locator('={{ $json.priceRuleId }}'),
		discountCodeCreationId: '={{ $json.discountCodeCreationId }}',
	};
	const waited = await run(ruleNode(emulator, 'waitForBatch', ofBatch), { items });
	expect(waited.outputs[0]?.[0]?.json).toMatchObject({ status: 'completed', importedCount: 3 });
	const read = await run(ruleNode(emulator, 'getBatchCodes', ofBatch), { items });
	expect(fieldOf('status', read.outputs[0])).toEqual(['created', 'created', 'created']);
});

describe('an entire run', () => {
	it('uses one store: nothing is sent for items of two stores', async () => {
		const credentials = CredentialStore.withAccessToken('={{ $json.shop }}');
		const placed = ruleNode(emulator, 'createBatch', node().node.parameters, {}, credentials);
		const items = [emulator.url, 'acme'].map((shop) => ({ shop, code: shop }));
		const { message } = await runToError(placed, { items });
		expect(message).toBe('The items are for several stores or apps');
		expect(restRequests(emulator)).toEqual([]);
	});

	it('that cannot start makes every item Not Created if the node continues on failure', async () => {
		emulator.settings({ scopes: ['read_discounts', 'write_discounts'] });
		const items: IDataObject[] = people(2);
		const { outputs } = await run(node({}, { onError: 'continueRegularOutput' }), { items });
		expect(outputs[0]).toEqual([]);
		expect(
			outputs[1]?.map(({ json, pairedItem }) => [json.email, json.reason, pairedItem]),
		).toEqual(items.map(({ email }, item) => [email, 'notSent', { item }]));
	});

	it('ends at its deadline with the codes that work, and says what continues', async () => {
		emulator.settings({ jobSeconds: [20, 600] });
		const { outputs, hints } = await run(node({ options: { waitMinutes: 2 } }), {
			items: people(250),
		});
		expect(outputs[0]).toHaveLength(100);
		const reasons = fieldOf('reason', outputs[1]);
		expect(reasons.filter((reason) => reason === 'notFinished')).toHaveLength(100);
		expect(reasons.filter((reason) => reason === 'notSent')).toHaveLength(50);
		expect(messagesOf(hints)).toContain(
			"read them later with 'Price Rule Code (Legacy)' → 'Get Batch Codes'",
		);
	});

	it('ends immediately on cancellation, and says which batches continue', async () => {
		emulator.settings({ jobSeconds: [20, 600] });
		const controller = new AbortController();
		let cancelledAt = 0;
		virtualTime.onSleep(() => {
			if (batches().length < 2 || cancelledAt > 0) return;
			cancelledAt = Date.now();
			controller.abort();
		});
		const { message, description } = await runToError(node(), {
			items: people(250),
			signal: controller.signal,
		});
		expect(message).toBe('Adding codes was cancelled');
		expect(description).toContain('2 jobs with 200 codes were started');
		expect(description).toContain(`price_rules/${rule.id}/batch/${batches()[1]?.id}`);
		expect(Date.now() - cancelledAt).toBeLessThan(1_000);
		expect(batches()).toHaveLength(2);
	});
});
