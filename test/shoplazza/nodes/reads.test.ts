import type { INodeParameters } from 'n8n-workflow';
import { run, runNode, runToError } from '../../support/engine';
import { writeId } from '../emulator/views/formats';
import {
	byId,
	countRequests,
	fieldOf,
	ruleId,
	ruleNumber,
	shoplazzaNode,
} from '../support/codeNodes';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

const codeNode = (operation: string, parameters: INodeParameters = {}, extra = {}) =>
	shoplazzaNode(emulator, { resource: 'discountCode', operation, ...parameters }, { extra });

const ruleNode = (operation: string, parameters: INodeParameters = {}) =>
	shoplazzaNode(emulator, { resource: 'priceRule', operation, ...parameters });

const codeId = (code: string) =>
	writeId(emulator.state.findCode(code)?.id ?? 0, 'discount_code', 'uuid');

const goesOn = { onError: 'continueRegularOutput' };

/** How the emulated store answers everything, and how it reads all the same. */
const formats = [
	{},
	{ wrapped: false },
	{ numbersAsText: true, timeFormat: 'unix' as const },
	{ timeFormat: 'plain' as const, successCode: 'Success' as const },
	{ successCode: 200 as const, answerCase: 'upper' as const },
];

const summer20 = () => ({
	code: 'SUMMER20',
	discountCodeId: codeId('SUMMER20'),
	priceRuleId: ruleId(emulator),
	usageCount: 3,
	useWithOtherDiscounts: true,
	createdAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
	updatedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/),
});

describe('finding a code', () => {
	it.each(formats)(
		'says which price rule it belongs to and how often it was used (%j)',
		async (format) => {
			emulator.settings(format);
			const found = await runNode(codeNode('find', { code: '={{ $json.code }}' }), {
				items: [{ code: 'summer20' }, { code: ' SUMMER20 ' }],
			});
			expect(found).toEqual([
				{ json: summer20(), pairedItem: { item: 0 } },
				{ json: summer20(), pairedItem: { item: 1 } },
			]);
		},
	);

	it.each(['notFound', 'emptyData'] as const)(
		'stops at one that is unknown (%s)',
		async (unknown) => {
			emulator.settings({ unknownCode: unknown });
			const error = await runToError(codeNode('find', { code: 'NOBODY' }));
			expect(error.message).toBe('The store has no discount code like this');
			expect(error.description).toContain('Nothing was changed.');
		},
	);

	it('returns an item for one that is unknown if it is told to', async () => {
		const found = await runNode(
			codeNode('find', { code: '={{ $json.code }}', unknownCode: 'item' }),
			{ items: [{ code: 'NOBODY' }, { code: 'SUMMER20' }] },
		);
		expect(found.map(({ json }) => json)).toEqual([
			{ found: false, code: 'NOBODY' },
			{ found: true, ...summer20() },
		]);
	});

	it.each(['a+b c', 'Ü&code=x', '100%', 'a/b?c#d'])('finds %j as it is', async (code) => {
		emulator.state.addCode({ priceRuleId: ruleNumber(emulator), code, createdAt: Date.now() });
		expect(fieldOf('code', await runNode(codeNode('find', { code })))).toEqual([code]);
	});

	it('refuses what is no code, and sends nothing', async () => {
		const { outputs } = await run(codeNode('find', { code: '={{ $json.code }}' }, goesOn), {
			items: [{ code: '' }, { code: ['A'] }, {}],
		});
		expect(outputs[0]?.map(({ json, pairedItem }) => [json.error, pairedItem])).toEqual([
			[expect.stringMatching(/^'Code' is empty for this item/), { item: 0 }],
			[expect.stringMatching(/^'Code' must be text, not a list/), { item: 1 }],
			[expect.stringMatching(/^'Code' is empty for this item/), { item: 2 }],
		]);
		expect(emulator.requests()).toEqual([]);
	});
});

describe('reading a code by its ID', () => {
	it.each(formats)('returns it (%j)', async (format) => {
		emulator.settings(format);
		const parameters = {
			priceRuleId: byId(ruleId(emulator)),
			discountCodeId: codeId('SUMMER20'),
		};
		expect(await runNode(codeNode('get', parameters))).toEqual([
			{ json: summer20(), pairedItem: { item: 0 } },
		]);
	});

	it('says that the price rule has none with it', async () => {
		const error = await runToError(
			codeNode('get', { priceRuleId: byId(ruleId(emulator)), discountCodeId: codeId('WELCOME') }),
		);
		expect(error.message).toBe('The price rule has no discount code with this ID');
	});
});

describe('listing the codes of a price rule', () => {
	const getAll = (parameters: INodeParameters = {}) =>
		codeNode('getAll', { priceRuleId: byId(ruleId(emulator)), ...parameters });

	it('returns as many as the limit', async () => {
		expect(fieldOf('code', await runNode(getAll({ limit: 1 })))).toEqual(['SUMMER20']);
	});

	it.each([0, 47, 48, 248, 498, 700])('returns all, each once (%i more)', async (more) => {
		const priceRuleId = ruleNumber(emulator);
		for (let at = 0; at < more; at++) {
			emulator.state.addCode({ priceRuleId, code: `CODE-${at}`, createdAt: Date.now() });
		}
		const listed = fieldOf('code', await runNode(getAll({ returnAll: true })));
		expect(listed).toHaveLength(more + 2);
		expect(new Set(listed).size).toBe(more + 2);
	});

	it('says that there is no such price rule', async () => {
		const error = await runToError(getAll({ priceRuleId: byId('gone'), limit: 5 }));
		expect(error.message).toBe('The store does not have what was asked for');
	});

	it('ends where the pages do not move', async () => {
		const list = [{ id: 'c-1', price_rule_id: 'r-1', code: 'A' }];
		const discount_codes = Array.from({ length: 250 }, (_, at) => ({ ...list[0], id: `c-${at}` }));
		emulator.faults([
			{
				operation: 'listCodes',
				when: 'before',
				fault: { kind: 'answer', body: JSON.stringify({ data: { discount_codes } }) },
			},
		]);
		const error = await runToError(getAll({ returnAll: true }));
		expect(error.message).toBe('Shoplazza sent the same page of the list twice');
		expect(countRequests(emulator, 'listCodes')).toBe(2);
	});
});

describe('price rules', () => {
	it.each(formats)('are listed with what most need of them (%j)', async (format) => {
		emulator.settings(format);
		const rules = await runNode(ruleNode('getAll'));
		expect(rules.map(({ json }) => [json.title, json.status, json.endsAt === null])).toEqual([
			['Summer campaign', 'ACTIVE', false],
			['Black Friday', 'SCHEDULED', false],
			['Spring campaign', 'EXPIRED', false],
			['Welcome to the shop', 'ACTIVE', true],
		]);
		expect(rules[0]?.json).toEqual({
			priceRuleId: ruleId(emulator),
			title: 'Summer campaign',
			status: 'ACTIVE',
			valueType: 'percentage',
			value: '20',
			startsAt: expect.stringMatching(/Z$/),
			endsAt: expect.stringMatching(/Z$/),
			usageLimit: 500,
			timesUsed: 3,
		});
	});

	it('are returned as they came if that is asked for', async () => {
		const parameters = { priceRuleId: byId(ruleId(emulator)), simplify: false };
		const [rule] = await runNode(ruleNode('get', parameters));
		expect(rule?.json).toMatchObject({ id: ruleId(emulator), value_type: 'percentage' });
	});

	it.each(formats)('are read by ID (%j)', async (format) => {
		emulator.settings(format);
		const [rule] = await runNode(ruleNode('get', { priceRuleId: byId(` ${ruleId(emulator)} `) }));
		expect(rule?.json.title).toBe('Summer campaign');
	});

	it('that do not exist are named as the cause', async () => {
		const error = await runToError(ruleNode('get', { priceRuleId: byId('gone') }));
		expect(error.message).toBe('The store has no price rule with this ID');
		expect(error.description).toContain('Nothing was changed.');
	});

	it('keep all digits of long IDs', async () => {
		const body = '{"data":{"price_rules":[{"id":12345678901234567890,"title":"Long"}]}}';
		emulator.faults([
			{ operation: 'listPriceRules', when: 'before', fault: { kind: 'answer', body } },
		]);
		const [rule] = await runNode(ruleNode('getAll', { limit: 1 }));
		expect(rule?.json.priceRuleId).toBe('12345678901234567890');
	});
});
