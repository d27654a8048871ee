import type { IDataObject } from 'n8n-workflow';
import { callTool, itemsOf, placeTool, WAYS } from '../support/agentTool';
import { byId } from '../support/codeNodes';
import { fromAi } from '../support/fromAi';
import { createDiscount, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();
let discountId: string;

beforeEach(async () => {
	virtualTime.onSleep();
	discountId = await createDiscount(emulator.url, 'FIRST');
});

const addCodes = (more: IDataObject = {}) =>
	placeTool(emulator.url, {
		...{ resource: 'redeemCode', operation: 'addMany', discountId: byId(discountId) },
		...{ codesFrom: 'list', codes: fromAi('Codes') },
		...more,
	});

describe.each(WAYS)('the answer to a model of a tool that n8n runs %s', (way) => {
	it('has the codes that were not created beside those that were, with the reason', async () => {
		await createDiscount(emulator.url, 'TAKEN');
		const items = await itemsOf(addCodes(), { Codes: 'NEW, TAKEN, first' }, way);
		expect(items).toMatchObject([
			{ code: 'NEW', link: expect.stringMatching(/\/NEW$/) as unknown },
			{ code: 'TAKEN', created: false, reason: 'taken', message: expect.any(String) as unknown },
			{ code: 'first', created: false, reason: 'alreadyOnDiscount' },
		]);
		expect(items[0]).not.toHaveProperty('created');
	});

	it('has them when no code was created at all', async () => {
		await createDiscount(emulator.url, 'TAKEN');
		const items = await itemsOf(addCodes(), { Codes: 'TAKEN' }, way);
		expect(items).toMatchObject([{ code: 'TAKEN', created: false, reason: 'taken' }]);
	});

	it('does not repeat what the model sent, or what the user said', async () => {
		const [item = {}] = await itemsOf(addCodes(), { Codes: 'NEW' }, way);
		for (const key of ['Codes', 'chatInput', 'toolCallId']) expect(item).not.toHaveProperty(key);
	});

	it('has the advice of an error, which n8n leaves out of a message', async () => {
		const answer = await callTool(addCodes({ codes: '' }), {}, way);
		expect(answer).toContain("There are no codes to add. Check 'Codes'. Nothing was sent.");
	});

	it('has what Shopify refused, and that nothing was changed', async () => {
		emulator.settings({ scopes: ['read_discounts'] });
		const answer = await callTool(addCodes(), { Codes: 'NEW' }, way);
		expect(answer).toContain('write_discounts');
		expect(answer).toContain('Nothing was');
		expect(liveCodes(emulator, discountId)).toEqual([]);
	});

	it.each([
		['a routed operation', { resource: 'priceRuleCode', operation: 'count' }, /"count":1/],
		['a list', { resource: 'automaticDiscount', operation: 'getAll' }, /Nothing was found/],
		['a list of codes', { resource: 'bulkCreation', operation: 'getAllRuns' }, /Nothing was found/],
	])('is never empty: %s', async (_, parameters, expected) => {
		expect(await callTool(placeTool(emulator.url, parameters), {}, way)).toMatch(expected);
	});

	it('is no file: that is refused before anything is created', async () => {
		const answer = await callTool(
			addCodes({ options: { returnAs: 'csv' } }),
			{ Codes: 'NEW' },
			way,
		);
		expect(answer).toContain("'Return Codes As' cannot be a file in a tool");
		expect(liveCodes(emulator, discountId)).toEqual([]);
	});
});
