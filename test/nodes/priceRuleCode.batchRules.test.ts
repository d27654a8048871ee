import { fieldOf } from '../support/codeNodes';
import { locator } from '../support/discountForms';
import { run, runToError } from '../support/engine';
import { messagesOf, people, usePriceRuleBatches } from '../support/priceRuleBatches';
import { plantRule } from '../support/priceRuleNodes';

// Shopify does not guarantee that IDs are the same in both APIs.
const offsets = { priceRuleIdOffset: 1_000_000, restCodeIdOffset: 500 };
const idOffset = offsets.priceRuleIdOffset;

const { emulator, rule, node, batches } = usePriceRuleBatches(offsets);

describe('the price rules of a run', () => {
	const each = { priceRuleId: locator('={{ $json.rule }}') };

	it('of several items each get the codes of their items', async () => {
		const other = await plantRule(emulator, { code: 'OTHER', idOffset });
		const items = people(6).map((one, at) => ({ ...one, rule: at % 2 ? other.id : rule.id }));
		const { outputs } = await run(node(each), { items });
		expect(rule.codes()).toEqual(['CODE-0', 'CODE-2', 'CODE-4']);
		expect(other.codes()).toEqual(['CODE-1', 'CODE-3', 'CODE-5']);
		for (const { json } of outputs[0] ?? []) expect(json.priceRuleId).toBe(json.rule);
	});

	it('that are missing or have ended do not stop the others', async () => {
		const ended = { endsAt: '2026-01-02T00:00:00Z' };
		const old = await plantRule(emulator, { code: 'OLD', idOffset, ...ended });
		const items = ['1', old.id, rule.id].map((id, at) => ({ code: `C-${at}`, rule: id }));
		const { outputs } = await run(node(each), { items });
		expect(fieldOf('code', outputs[0])).toEqual(['C-2']);
		expect(outputs[1]?.map(({ json }) => [json.reason, json.priceRuleId])).toEqual([
			['discountGone', '1'],
			['discountEnded', old.id],
		]);
		expect(old.codes()).toEqual([]);
	});

	it('that are not active are refused before anything is created', async () => {
		rule.discount().endsAt = Date.now();
		const failed = await runToError(node(), { items: people(2) });
		expect(failed.message).toBe("The price rule 'BORN-WITH' has ended, so its codes do not work");
		expect(failed.description).toMatch(/It ended at .+ Nothing was created\./);
		expect(batches()).toEqual([]);
	});

	it('that start later return their start with each code', async () => {
		const later = { startsAt: '2037-01-01T00:00:00Z' };
		const scheduled = await plantRule(emulator, { code: 'LATER', idOffset, ...later });
		const { outputs, hints } = await run(node({ priceRuleId: scheduled.priceRuleId }), {
			items: people(1),
		});
		expect(Date.parse(String(outputs[0]?.[0]?.json.startsAt))).toBe(Date.parse(later.startsAt));
		expect(messagesOf(hints)).toContain("The price rule 'LATER' starts at 1 January 2037, 00:00");
	});

	it('that end during the run return no codes as Created', async () => {
		virtualTime.onSleep(() => {
			if (batches().length > 0) rule.discount().endsAt = Date.now() - 1000;
		});
		const { outputs, hints } = await run(node(), { items: people(2) });
		virtualTime.onSleep();
		expect(outputs[0]).toEqual([]);
		expect(fieldOf('reason', outputs[1])).toEqual(['discountEnded', 'discountEnded']);
		expect(messagesOf(hints)).toContain(
			"The price rule 'BORN-WITH' has ended, so its codes do not work. Its codes were created but do not work.",
		);
	});

	it('that are deleted during the run return no codes as Created', async () => {
		virtualTime.onSleep(() => {
			if (batches().length > 0) emulator.state.discounts.delete(Number(rule.id) - idOffset);
		});
		const { outputs } = await run(node(), { items: people(2) });
		virtualTime.onSleep();
		expect(outputs[0]).toEqual([]);
		expect(fieldOf('reason', outputs[1])).toEqual(['unknown', 'unknown']);
	});

	it('that are gone when the codes exist return none as Created, and are not called discounts', async () => {
		const body = '{"errors":"Not Found"}';
		emulator.faults([
			{
				operation: 'restGetPriceRule',
				fault: { kind: 'answer', status: 404, body },
				when: 'before',
				occurrence: 2,
			},
		]);
		const { outputs, hints } = await run(node(), { items: people(2) });
		expect(outputs[0]).toEqual([]);
		expect(fieldOf('reason', outputs[1])).toEqual(['discountGone', 'discountGone']);
		expect(messagesOf(hints)).toContain('The price rule was deleted while its codes were made');
	});

	it('that cannot be read when the codes exist return none as Created, and say where to look', async () => {
		emulator.faults([
			{ operation: 'restGetPriceRule', fault: '403', when: 'before', occurrence: 2 },
		]);
		const { outputs, hints } = await run(node(), { items: people(2) });
		expect(outputs[0]).toEqual([]);
		expect(fieldOf('reason', outputs[1])).toEqual(['unknown', 'unknown']);
		expect(messagesOf(hints)).toContain("with 'Price Rule Code (Legacy)' → 'Look Up'");
	});
});
