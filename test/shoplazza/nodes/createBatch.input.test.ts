import type { IDataObject, INodeParameters } from 'n8n-workflow';
import { run, runToError } from '../../support/engine';
import {
	byId,
	countRequests,
	createBatchNode,
	customers,
	fieldOf,
	liveCodes,
	ruleNumber,
} from '../support/codeNodes';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

const createBatch = (parameters: INodeParameters = {}, extra = {}) =>
	createBatchNode(emulator, parameters, { extra });

const isMade = { codesFrom: 'pattern' };

describe('a code that cannot be used', () => {
	const items: IDataObject[] = [
		{ code: 'GOOD' },
		{ code: 'good' },
		{ code: 'X'.repeat(256) },
		{ code: 'two\nlines' },
		{ code: 'zero\u200Bwidth' },
		{ code: 'Café' },
		{ code: 'CAFE' },
		{ code: '' },
		{ code: '   ' },
		{ code: 42 },
		{ code: 0.5 },
		{ code: 2 ** 60 },
		{ code: ['A', 'B'] },
		{ code: { value: 'A' } },
		{ code: '["A"]' },
		{ code: 'undefined' },
		{ code: '[object Object]' },
		{ code: '{{ $json.code }}' },
		{ code: null },
		{},
		{ code: true },
	];

	it('is Not Created with the reason, and does not stop the others', async () => {
		const { outputs } = await run(createBatch(), { items });
		expect(fieldOf('code', outputs[0])).toEqual(['GOOD', 'Café', '42']);
		expect(outputs[1]).toHaveLength(items.length - 3);
		const messages = new Map(
			outputs[1]?.map(({ json, pairedItem }) => [
				(pairedItem as { item: number }).item,
				[json.reason, json.message],
			]),
		);
		const expected: Array<[number, string, RegExp]> = [
			[1, 'duplicate', /^Same code as item 1; upper and lower case count as the same$/],
			[2, 'invalid', /^The code has 256 characters; at most 255 are allowed$/],
			[3, 'invalid', /U\+000A \(line break\), at position 4$/],
			[4, 'invalid', /U\+200B \(zero-width space\), at position 5$/],
			[6, 'duplicate', /^Shoplazza may take it for 'Café' of item 6: it ignores accents/],
			[7, 'invalid', /^'Code' is empty for this item/],
			[8, 'invalid', /^'Code' is empty for this item/],
			[10, 'invalid', /^The code is the number 0.5/],
			[11, 'invalid', /too many digits to be exact/],
			[12, 'invalid', /must be text, not a list/],
			[13, 'invalid', /must be text, not an object/],
			[14, 'invalid', /must be text, not the JSON of a list/],
			[15, 'invalid', /^'Code' is empty|a word that stands for nothing/],
			[16, 'invalid', /^'Code' is empty for this item/],
			[17, 'invalid', /an expression that was not evaluated/],
			[18, 'invalid', /^'Code' is empty for this item/],
			[19, 'invalid', /looks for the field 'code', which the item does not have/],
			[20, 'invalid', /must be text, not true/],
		];
		for (const [item, reason, message] of expected) {
			expect([item, ...(messages.get(item) ?? [])]).toEqual([
				item,
				reason,
				expect.stringMatching(message),
			]);
		}
		expect(liveCodes(emulator).slice(2)).toEqual(['GOOD', 'Café', '42']);
	});

	it('is a mistake in the workflow if all are like that, and nothing is sent', async () => {
		const error = await runToError(createBatch({ code: '={{ $json.coupon }}' }), {
			items: customers(3),
		});
		expect(error.message).toBe(
			"'Code' is empty for this item: the expression looks for the field 'coupon', which the item does not have; it has email, code",
		);
		expect(emulator.requests()).toEqual([]);
	});
});

describe('a list of codes', () => {
	it.each<[unknown, string[]]>([
		['A, B\nC;D', ['A', 'B', 'C', 'D']],
		['={{ ["A", "B"] }}', ['A', 'B']],
		['={{ [{ code: "A" }, { code: "B" }] }}', ['A', 'B']],
		["['A', 'B']", ['A', 'B']],
		['["A", 7]', ['A', '7']],
	])('is read from %j', async (codes, made) => {
		const { outputs } = await run(createBatch({ codesFrom: 'list', codes: codes as string }));
		expect(fieldOf('code', outputs[0])).toEqual(made);
		expect(outputs[0]?.[0]?.pairedItem).toEqual({ item: 0 });
	});

	it('that is the same for several items belongs to none of them', async () => {
		const { outputs, hints } = await run(createBatch({ codesFrom: 'list', codes: 'A,B' }), {
			items: customers(2),
		});
		expect(outputs[0]?.map(({ json }) => [json.code, json.email])).toEqual([
			['A', undefined],
			['B', undefined],
		]);
		expect(hints[0]?.message).toContain("'Codes' gives the same list for 2 input items");
	});

	it('without a code in it is refused, and nothing is sent', async () => {
		const error = await runToError(createBatch({ codesFrom: 'list', codes: ' ,\n' }));
		expect(error.message).toBe('There are no codes to add');
		expect(emulator.requests()).toEqual([]);
	});
});

describe('a parameter that cannot be meant', () => {
	it.each<[INodeParameters, RegExp]>([
		[{ priceRuleId: byId('') }, /^'Price Rule' is empty/],
		[{ priceRuleId: byId('../discount_codes') }, /^'Price Rule' must be an ID such as/],
		[{ priceRuleId: byId('a/b?c') }, /^'Price Rule' must be an ID such as/],
		[{ priceRuleId: byId('={{ $json.rule }}') }, /^'Price Rule' is empty for this item/],
		[{ priceRuleId: byId('={{ "undefined" }}') }, /^'Price Rule' /],
		[{ priceRuleId: byId('={{ [1, 2] }}') }, /^'Price Rule' must be text/],
		[{ codesFrom: '={{ "nowhere" }}' }, /^'Codes From' must be one of items, list, pattern/],
		[
			{ options: { codesPerRequest: 0 } },
			/^'Codes per Request' must be a whole number from 1 to 1,000/,
		],
		[{ options: { codesPerRequest: 1001 } }, /^'Codes per Request' must be a whole number/],
		[{ options: { codesPerRequest: '={{ "many" }}' } }, /^'Codes per Request' must be a whole/],
		[{ options: { usageLimit: -1 } }, /^'Usage Limit' must be a whole number/],
		[{ options: { usageLimit: 1.5 } }, /^'Usage Limit' must be a whole number/],
		[
			{ options: { useWithOthers: '={{ "perhaps" }}' } },
			/^'Use With Other Discounts' must be true/,
		],
		[{ options: { waitMinutes: 0 } }, /^'Wait at Most \(Minutes\)' must be a number above 0/],
		[{ options: { existingCodes: 'perhaps' } }, /^'Existing Codes' must be/],
		[{ options: { returnAs: 'xml' } }, /^'Return Codes As' must be one of csv, items/],
		[{ options: { returnAs: 'csv', csvColumns: 'phone' } }, /^'CSV Columns' names the field/],
		[{ ...isMade, howMany: 'inAll', codesInAll: 0 }, /^'Number of Codes' must be a whole number/],
		[{ ...isMade, howMany: 'inAll', codesInAll: '={{ "ten" }}' }, /^'Number of Codes' must be/],
		[{ ...isMade, howMany: '={{ "some" }}' }, /^'How Many' must be one of inAll, onePerItem/],
		[{ ...isMade, codeFormat: 'custom', pattern: 'SALE', alphabet: 'AB' }, /^'Pattern' has no #/],
		[
			{ ...isMade, codeFormat: 'custom', pattern: '##', alphabet: 'AB' },
			/^The codes are too short/,
		],
		[
			{ ...isMade, codeFormat: 'custom', pattern: '##', alphabet: 'é' },
			/^'Alphabet' may have only/,
		],
		[{ ...isMade, prefix: 'a\nb' }, /^'Prefix' cannot be used/],
		[{ ...isMade, prefix: '={{ "x" + $json.nothing }}' }, /^'Prefix' /],
	])('is refused before anything is sent: %j', async (parameters, message) => {
		const { message: said, description } = await runToError(createBatch(parameters), {
			items: customers(2),
		});
		expect(said).toMatch(message);
		expect(description).toMatch(/Nothing was (sent|created)|^$/);
		expect(emulator.requests()).toEqual([]);
	});
});

describe('random codes', () => {
	it('are made one for each item, in the format, and come with its data', async () => {
		const { outputs } = await run(
			createBatch({
				...isMade,
				codeFormat: 'characters8',
				prefix: '={{ $json.email.slice(0, 4) }}-',
				options: { suffix: '-26' },
			}),
			{ items: customers(3) },
		);
		expect(outputs[0]?.map(({ json, pairedItem }) => [json.email, pairedItem])).toEqual(
			customers(3).map(({ email }, item) => [email, { item }]),
		);
		for (const code of fieldOf('code', outputs[0])) {
			expect(code).toMatch(/^cust-[2-9B-Z]{4}-[2-9B-Z]{4}-26$/);
		}
		expect(liveCodes(emulator).slice(2)).toEqual(fieldOf('code', outputs[0]));
	});

	it('are made as many as are wanted in all, and belong to no item', async () => {
		const { outputs } = await run(createBatch({ ...isMade, howMany: 'inAll', codesInAll: 230 }), {
			items: customers(2),
		});
		expect(new Set(fieldOf('code', outputs[0])).size).toBe(230);
		expect(new Set(fieldOf('email', outputs[0]))).toEqual(new Set([undefined]));
		expect(outputs[0]?.[0]?.pairedItem).toEqual([{ item: 0 }, { item: 1 }]);
		expect(countRequests(emulator, 'createBatch')).toBe(3);
	});

	it('that somebody has are replaced', async () => {
		const two = { codeFormat: 'custom', pattern: '####################', alphabet: 'AB' };
		const crypto = jest.requireActual<{ randomBytes: (size: number) => Buffer }>('crypto');
		const bytes = jest.spyOn(crypto, 'randomBytes').mockReturnValueOnce(Buffer.alloc(20));
		const priceRuleId = ruleNumber(emulator, 'Welcome to the shop');
		const createdAt = Date.now() - 86_400_000;
		emulator.state.addCode({ priceRuleId, code: 'A'.repeat(20), createdAt });
		const { outputs } = await run(createBatch({ ...isMade, ...two }));
		bytes.mockRestore();
		const [first] = emulator.requests().filter(({ operation }) => operation === 'createBatch');
		expect(first?.variables?.discount_codes).toEqual([{ code: 'A'.repeat(20) }]);
		expect(outputs[1]).toEqual([]);
		expect(fieldOf('code', outputs[0])).toEqual([expect.stringMatching(/^[AB]{20}$/)]);
		expect(fieldOf('code', outputs[0])).not.toEqual(['A'.repeat(20)]);
	});
});
