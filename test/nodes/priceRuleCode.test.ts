import type { IDataObject, INode, INodeParameters } from 'n8n-workflow';
import { locator } from '../support/discountForms';
import { run, runNode, runToError } from '../support/engine';
import {
	plantRule,
	restRequests,
	ruleNode,
	textsOf,
	usePriceRule,
} from '../support/priceRuleNodes';
import { useEmulator } from '../support/useEmulator';

// Shopify does not guarantee that IDs are the same in both APIs.
const offsets = { priceRuleIdOffset: 1_000_000, restCodeIdOffset: 500 };

const emulator = useEmulator({ settings: offsets });
const rule = usePriceRule(emulator, offsets.priceRuleIdOffset);

const node = (operation: string, more: INodeParameters = {}, extra: Partial<INode> = {}) =>
	ruleNode(emulator, operation, { priceRuleId: rule.priceRuleId, ...more }, extra);

/** The REST ID of the first code. */
const born = () => String((rule.discount().codes[0]?.id ?? 0) + offsets.restCodeIdOffset);

const continues = { onError: 'continueRegularOutput' } as const;

describe('creating a code', () => {
	it('returns it as the store has it, with its IDs as text', async () => {
		const [item] = await runNode(node('create', { code: 'New Code' }));
		expect(item?.json).toEqual({
			discountCodeId: expect.stringMatching(/^\d+$/),
			priceRuleId: rule.id,
			code: 'New Code',
			usageCount: 0,
			createdAt: expect.any(String),
			updatedAt: expect.any(String),
		});
		expect(textsOf(rule)).toEqual(['BORN-WITH', 'New Code']);
	});

	it.each<[string, unknown, string]>([
		['a number', 123456, '123456'],
		['spaces around it', '  SALE ', 'SALE'],
		['an accent in two characters', 'CAFE\u0301', 'CAFÉ'],
		['255 characters', 'x'.repeat(255), 'x'.repeat(255)],
		['signs of URLs', 'A+B & C/D?e=%20#', 'A+B & C/D?e=%20#'],
	])('accepts %s', async (_, code, expected) => {
		await runNode(node('create', { code: '={{ $json.code }}' }), {
			items: [{ code } as IDataObject],
		});
		expect(textsOf(rule)).toEqual(['BORN-WITH', expected]);
		const [found] = await runNode(node('lookup', { code: expected }));
		expect(found?.json).toMatchObject({ found: true, priceRuleId: rule.id });
	});

	it.each<[string, unknown, RegExp]>([
		['a blank', ' \n', /'Code' /],
		['a new line', 'A\nB', /'Code' .*line/],
		['256 characters', 'x'.repeat(256), /'Code' .*255/],
		['an invisible character', 'SA\u200BLE', /'Code' .*(invisible|U\+200B)/i],
		['an object', { a: 1 }, /'Code' /],
		['a broken number', 1.5, /'Code' /],
		['a number that has lost digits', 12345678901234567000, /'Code' .*digits/],
		['the word of nothing', 'undefined', /'Code' /],
	])('refuses %s before anything is sent', async (_, code, expected) => {
		const failed = await runToError(node('create', { code: '={{ $json.code }}' }), {
			items: [{ code } as IDataObject],
		});
		expect(failed.message).toMatch(expected);
		expect(failed.itemIndex).toBe(0);
		expect(restRequests(emulator)).toEqual([]);
	});

	it('refuses an expression that was typed as plain text', async () => {
		const { message } = await runToError(node('create', { code: '{{ $json.code }}' }));
		expect(message).toMatch(/^'Code' contains .* set to Fixed/);
		expect(restRequests(emulator)).toEqual([]);
	});

	it('says that a code is taken, whichever price rule has it', async () => {
		const other = await plantRule(emulator, { code: 'TAKEN' });
		for (const code of ['born-with', 'taken']) {
			const { message, description } = await runToError(node('create', { code }));
			expect(message).toBe("Shopify refused 'Code': must be unique. Please try a different code.");
			expect(description).toContain('Nothing was changed.');
		}
		expect([...textsOf(rule), ...other.codes()]).toEqual(['BORN-WITH']);
	});

	it('for many items pairs each code and refusal with its item', async () => {
		const items = [{ code: 'A' }, { code: '' }, { code: 'BORN-WITH' }, { code: 'B' }];
		const { outputs } = await run(node('create', { code: '={{ $json.code }}' }, continues), {
			items,
		});
		expect(outputs[0]?.map(({ json, pairedItem }) => [json.code, json.error, pairedItem])).toEqual([
			['A', undefined, { item: 0 }],
			[undefined, expect.stringContaining("'Code' is empty"), { item: 1 }],
			[undefined, expect.stringContaining('must be unique'), { item: 2 }],
			['B', undefined, { item: 3 }],
		]);
	});
});

describe('a price rule', () => {
	it.each([
		['its number', () => locator(rule.id)],
		['a global ID', () => locator(`gid://shopify/PriceRule/${rule.id}`)],
		['its address', () => locator(`https://admin.shopify.com/store/a/discounts/${rule.id}`, 'url')],
		['a choice from the list', () => locator(rule.id, 'list')],
	])('can be selected by %s', async (_, priceRuleId) => {
		const [item] = await runNode(node('create', { priceRuleId: priceRuleId(), code: 'A' }));
		expect(item?.json.priceRuleId).toBe(rule.id);
	});

	it.each([
		['nothing', ''],
		['another kind of thing', 'gid://shopify/Product/1'],
		['the ID of a discount in GraphQL', 'gid://shopify/DiscountCodeNode/1'],
		['a word', 'SUMMER'],
		['a path', '1/batch/2'],
		['an address of another place', 'https://admin.shopify.com/store/a/products/1'],
	])('cannot be selected by %s', async (_, value) => {
		for (const operation of ['create', 'getAll', 'createBatch', 'waitForBatch', 'getBatchCodes']) {
			const parameters = { priceRuleId: locator(value), code: 'A', discountCodeCreationId: '1' };
			const { message } = await runToError(node(operation, parameters));
			expect(message).toContain("'Price Rule' ");
		}
		expect(restRequests(emulator)).toEqual([]);
	});

	it('that the store does not have causes an error', async () => {
		const priceRuleId = locator(1);
		for (const operation of ['create', 'getAll']) {
			const { message } = await runToError(node(operation, { priceRuleId, code: 'A' }));
			expect(message).toBe('The store has no such price rule');
		}
	});
});

describe('one code by its ID', () => {
	it('is read with its use count', async () => {
		const [code] = rule.discount().codes;
		if (code) code.usageCount = 7;
		const [item] = await runNode(node('get', { discountCodeId: born() }));
		expect(item?.json).toMatchObject({ discountCodeId: born(), code: 'BORN-WITH', usageCount: 7 });
	});

	it('can be renamed', async () => {
		const [item] = await runNode(node('update', { discountCodeId: born(), code: 'OTHER' }));
		expect(item?.json).toMatchObject({ discountCodeId: born(), code: 'OTHER' });
		expect(textsOf(rule)).toEqual(['OTHER']);
	});

	it('keeps its text if another code has the new one', async () => {
		await plantRule(emulator, { code: 'TAKEN' });
		const { message } = await runToError(node('update', { discountCodeId: born(), code: 'taken' }));
		expect(message).toContain("Shopify refused 'Code': must be unique");
		expect(textsOf(rule)).toEqual(['BORN-WITH']);
	});

	it('is deleted once and not found the second time', async () => {
		const [item] = await runNode(node('delete', { discountCodeId: born() }));
		expect(item?.json).toEqual({ deleted: true, discountCodeId: expect.any(String) });
		expect(textsOf(rule)).toEqual([]);
		const gone = { discountCodeId: String(item?.json.discountCodeId) };
		const { message, description } = await runToError(node('delete', gone));
		expect(message).toBe('The store has no such discount code in this price rule');
		expect(description).toContain('Nothing was changed.');
	});

	it('is not found in another price rule', async () => {
		const { id } = await plantRule(emulator, { code: 'ELSE', idOffset: 1_000_000 });
		for (const operation of ['get', 'update', 'delete']) {
			const parameters = { priceRuleId: locator(id), discountCodeId: born(), code: 'A' };
			const { message } = await runToError(node(operation, parameters));
			expect(message).toBe('The store has no such discount code in this price rule');
		}
		expect(textsOf(rule)).toEqual(['BORN-WITH']);
	});

	it.each([
		'',
		' ',
		'gid://shopify/DiscountRedeemCode/1',
		'SALE',
		'-1',
		'1/2',
		'1.5',
		'{{ $json }}',
	])('is refused as %p before sending', async (discountCodeId) => {
		for (const operation of ['get', 'update', 'delete']) {
			const { message } = await runToError(node(operation, { discountCodeId, code: 'A' }));
			expect(message).toContain("'Discount Code ID' ");
		}
		expect(restRequests(emulator)).toEqual([]);
	});

	it('for many items is paired with each, including failures', async () => {
		const items = [{ id: born() }, { id: 'x' }, { id: '1' }, { id: born() }];
		const { outputs } = await run(node('get', { discountCodeId: '={{ $json.id }}' }, continues), {
			items,
		});
		expect(outputs[0]?.map(({ json, pairedItem }) => [json.code, json.error, pairedItem])).toEqual([
			['BORN-WITH', undefined, { item: 0 }],
			[undefined, expect.stringContaining("'Discount Code ID' "), { item: 1 }],
			[undefined, 'The store has no such discount code in this price rule', { item: 2 }],
			['BORN-WITH', undefined, { item: 3 }],
		]);
	});
});
