import type { Fault } from '../emulator';
import { locator } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { changingCalls, useCodeChanges } from '../support/priceRuleFaults';
import { plantRule, textsOf } from '../support/priceRuleNodes';
import { countRequests } from '../support/storeClient';

const { emulator, rule, node } = useCodeChanges();

const lost = (
	operation: keyof typeof changingCalls,
	when: Fault['when'],
	more: Partial<Fault> = { occurrence: 1 },
): Fault => ({ operation: changingCalls[operation], fault: 'reset', when, ...more });

describe('a creation without an answer', () => {
	it('that was carried out counts as ours and is not sent again', async () => {
		emulator.faults([lost('create', 'after')]);
		const [item] = await runNode(node('create'));
		expect(item?.json).toMatchObject({ code: 'NEW', priceRuleId: rule.id });
		expect(countRequests(emulator, changingCalls.create)).toBe(1);
	});

	it('that was not carried out is sent again', async () => {
		emulator.faults([lost('create', 'before')]);
		const [item] = await runNode(node('create'));
		expect(item?.json).toMatchObject({ code: 'NEW', priceRuleId: rule.id });
		expect(countRequests(emulator, changingCalls.create)).toBe(2);
	});

	it('does not claim a code that another price rule has', async () => {
		const other = await plantRule(emulator, { code: 'NEW' });
		emulator.faults([lost('create', 'before')]);
		const { message, description } = await runToError(node('create'));
		expect(message).toBe('The store has the code NEW already');
		expect(description).toContain(`It belongs to the price rule ${other.id}.`);
		expect(description).toContain('Nothing was created.');
		expect(textsOf(rule)).toEqual(['BORN-WITH']);
	});

	it('does not claim a code that this price rule got a minute ago: someone may hold it', async () => {
		await runNode(node('create'));
		virtualTime.skip(60_000);
		emulator.faults([lost('create', 'before')]);
		const { message } = await runToError(node('create'));
		expect(message).toBe('The store has the code NEW already');
		expect(textsOf(rule)).toEqual(['BORN-WITH', 'NEW']);
	});

	it('of a code that Shopify confuses with another one is refused', async () => {
		const other = await plantRule(emulator, { code: 'CAFÉ' });
		emulator.faults([lost('create', 'before')]);
		const { message } = await runToError(node('create', { code: 'CAFE' }));
		expect(message).toMatch(/The store has the code CAFÉ already|must be unique/);
		expect([...textsOf(rule), ...other.codes()]).toEqual(['BORN-WITH']);
	});

	it('has an unknown fate if the lookup fails, and says so', async () => {
		emulator.faults([
			lost('create', 'after'),
			{ operation: 'restLookUpDiscountCode', fault: '503', when: 'before' },
		]);
		const { message, description } = await runToError(node('create'));
		expect(message).toBe('The connection to the store was cut');
		expect(description).toContain('It is not known whether Shopify carried the request out');
		expect(textsOf(rule)).toEqual(['BORN-WITH', 'NEW']);
	});
});

describe('a change without an answer', () => {
	it('is sent again, because it is idempotent', async () => {
		emulator.faults([lost('update', 'after')]);
		const [item] = await runNode(node('update'));
		expect(item?.json.code).toBe('NEW');
		expect(countRequests(emulator, changingCalls.update)).toBe(2);
	});

	it('that never arrives says that it is safe to run again', async () => {
		emulator.faults([lost('update', 'after', {})]);
		const { description } = await runToError(node('update'));
		expect(description).toContain('it is safe to run it again');
	});
});

describe('a deletion without an answer', () => {
	it('is sent again, and counts as done if the code is gone by then', async () => {
		emulator.faults([lost('delete', 'after')]);
		const [item] = await runNode(node('delete'));
		expect(item?.json.deleted).toBe(true);
		expect(textsOf(rule)).toEqual([]);
	});

	it('has an unknown fate, and does not count as not done, if pages replace the answers', async () => {
		emulator.faults([lost('delete', 'after', { fault: 'html' })]);
		const { description } = await runToError(node('delete'));
		expect(description).toContain('It is not known whether');
		expect(textsOf(rule)).toEqual([]);
	});

	it('does not count as done because a page replaces the answer', async () => {
		emulator.faults([lost('delete', 'before', { fault: 'html' })]);
		const { description } = await runToError(node('delete'));
		expect(description).toContain('It is not known whether');
		expect(textsOf(rule)).toEqual(['BORN-WITH']);
	});

	it('of a code that never existed does not count as a deletion', async () => {
		const { message } = await runToError(node('delete', { priceRuleId: locator(1) }));
		expect(message).toBe('The store has no such discount code in this price rule');
	});
});
