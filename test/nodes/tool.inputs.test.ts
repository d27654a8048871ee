import type { IDataObject } from 'n8n-workflow';
import { callTool, itemsOf, placeOpenTool, placeTool, WAYS } from '../support/agentTool';
import { byId } from '../support/codeNodes';
import { fromAi } from '../support/fromAi';
import { lastInput, locator } from '../support/discountForms';
import { createDiscount, createDiscounts, discountOf, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeAll(() => virtualTime.freeze());

beforeEach(() => virtualTime.onSleep());

/** The model creates a discount; it leaves empty what it is not told. */
const create = (choices: IDataObject = {}) =>
	placeOpenTool(emulator.url, { resource: 'codeDiscount', operation: 'create', ...choices });

const SPRING = { code: 'SPRING', percentage: 15, usageLimit: 1 };

/** The model tags discounts: both fields are lists. */
const addTags = () =>
	placeOpenTool(emulator.url, { resource: 'codeDiscount', operation: 'addTags', selectBy: 'ids' });

describe.each(WAYS)('a tool that n8n runs %s', (way) => {
	const createWith = async (given: IDataObject, choices?: IDataObject, empty?: unknown) => {
		const { tool, argumentsFor } = create(choices);
		return await callTool(tool, argumentsFor({ ...SPRING, ...given }, empty), way);
	};

	it.each([
		['an array as JSON', (ids: string[]) => JSON.stringify(ids)],
		[
			'an array as JSON in a code block',
			(ids: string[]) => `\`\`\`json\n${JSON.stringify(ids)}\n\`\`\``,
		],
		['a list with commas', (ids: string[]) => ids.join(', ')],
		['an array of another language', (ids: string[]) => `['${ids.join("', '")}']`],
		['objects with IDs', (ids: string[]) => JSON.stringify(ids.map((id) => ({ id })))],
		[
			'numbers without the rest of the ID',
			(ids: string[]) => ids.map((id) => id.replace(/\D/g, '')).join(),
		],
	])('takes %s for a list of IDs', async (_, write) => {
		const ids = await createDiscounts(emulator.url, ['ONE', 'TWO']);
		const { tool, argumentsFor } = addTags();
		const given = { discountIds: write(ids), tags: '["vip", "2026"]' };
		const items = await itemsOf(tool, argumentsFor(given), way);
		expect(items.map(({ tagsAdded }) => tagsAdded)).toEqual([true, true]);
		expect(ids.map((id) => [...discountOf(emulator, id).tags].sort())).toEqual([
			['2026', 'vip'],
			['2026', 'vip'],
		]);
	});

	it.each(['A-1, A-2', '["A-1", "A-2"]', 'A-1\nA-2', '```\nA-1\nA-2\n```'])(
		'takes %j for several codes',
		async (code) => {
			const discountId = await createDiscount(emulator.url, 'FIRST');
			const choices = { resource: 'redeemCode', operation: 'addMany' };
			const { tool, argumentsFor } = placeOpenTool(emulator.url, choices);
			const items = await itemsOf(tool, argumentsFor({ discountId, code }), way);
			expect(items.map((item) => item.code)).toEqual(['A-1', 'A-2']);
			expect(liveCodes(emulator, discountId)).toEqual(['A-1', 'A-2']);
		},
	);

	it.each([15, '15', '15%', '15 %'])('takes %j for 15 %', async (percentage) => {
		expect(JSON.parse(await createWith({ percentage }))).toMatchObject([{ title: 'SPRING' }]);
		expect(lastInput(emulator).customerGets).toMatchObject({ value: { percentage: 0.15 } });
	});

	it.each([0.15, '0.15', '.5%'])('does not take %j for a percentage', async (percentage) => {
		expect(await createWith({ percentage })).toMatch(/send 15 for 15 %|such as 15 for 15 %/);
		expect(emulator.state.discounts.size).toBe(0);
	});

	it.each([
		['usageLimit', '5', 5],
		['usageLimit', '0', null],
	])('takes the text of a number for %s: %j', async (name, value, sent) => {
		await createWith({ [name]: value });
		expect(lastInput(emulator)[name] ?? null).toBe(sent);
	});

	it.each(['true', true, 'TRUE'])('takes %j for yes', async (value) => {
		const additionalFields = { appliesOncePerCustomer: fromAi('Once') };
		const tool = placeTool(emulator.url, {
			...{ resource: 'codeDiscount', operation: 'create', ...SPRING },
			additionalFields,
		});
		await callTool(tool, { Once: value }, way);
		expect(lastInput(emulator)).toMatchObject({ appliesOncePerCustomer: true });
	});

	it.each(['', null, 'null', 'undefined', ' Null '])(
		'takes %j for a field that is left out',
		async (empty) => {
			expect(JSON.parse(await createWith({}, {}, empty))).toMatchObject([{ title: 'SPRING' }]);
			expect(lastInput(emulator)).not.toHaveProperty('endsAt');
		},
	);

	it.each(['', null, 'null'])('takes %j for a setting that stays as it is', async (empty) => {
		const id = await createDiscount(emulator.url, 'FIRST');
		const fields = { title: fromAi('Title'), usageLimit: fromAi('Uses'), endsAt: fromAi('Ends') };
		const tool = placeTool(emulator.url, {
			...{ resource: 'codeDiscount', operation: 'update', discountId: locator(id) },
			updateFields: fields,
		});
		await callTool(tool, { Title: 'New', Uses: empty, Ends: empty } as IDataObject, way);
		expect(Object.keys(lastInput(emulator))).toEqual(['title']);
	});

	it('names a required field that is left out', async () => {
		expect(await createWith({ code: '' })).toContain("'Code' is empty");
		expect(await createWith({ percentage: 'null' })).toContain("'Percentage' is empty");
	});

	it.each(['next Friday', 'in two weeks', '31.02.2027', 'end of month'])(
		'asks for another form of the date %j',
		async (endsAt) => {
			expect(await createWith({ endsAt })).toContain(
				"'Ends At' must be a date and time such as 2026-12-31T23:59:00",
			);
			expect(emulator.state.discounts.size).toBe(0);
		},
	);

	it.each(['2037-02-28', '2037-02-28T10:00:00Z', 'February 28, 2037', '28 Feb 2037'])(
		'takes the date %j',
		async (endsAt) => {
			await createWith({ endsAt });
			expect(lastInput(emulator).endsAt).toMatch(/^2037-02-2[78]T/);
		},
	);

	it.each(['Summer Sale', 'SUMMER10', 'gid://shopify/Product/1', 'the first one'])(
		'says what to do about %j instead of an ID',
		async (discountId) => {
			const choices = { resource: 'codeDiscount', operation: 'get' };
			const { tool, argumentsFor } = placeOpenTool(emulator.url, choices);
			const answer = await callTool(tool, argumentsFor({ discountId }), way);
			expect(answer).toContain(`must be an ID such as gid://shopify/DiscountCodeNode/1057371160`);
			expect(answer).toContain('look the ID up first');
		},
	);

	it.each(['{"tags": ["vip"]}', '```json\n{"tags": ["vip"]}\n```', { tags: ['vip'] }])(
		'takes %j for additional input',
		async (additionalInput) => {
			await createWith({ additionalInput } as IDataObject);
			expect(lastInput(emulator)).toMatchObject({ tags: ['vip'] });
		},
	);

	it('leaves it to the model whether a code belongs to a key', async () => {
		const discountId = await createDiscount(emulator.url, 'FIRST');
		const tool = placeTool(emulator.url, {
			...{ resource: 'redeemCode', operation: 'createUnique', discountId: byId(discountId) },
			stableKey: fromAi('Key'),
		});
		const codeOf = async (Key: string) => (await itemsOf(tool, { Key }, way))[0]?.code;
		expect(await codeOf('ann@example.com')).toBe(await codeOf('ann@example.com'));
		expect(await codeOf('')).not.toBe(await codeOf(''));
	});

	it('names the argument that a text of several parts lacks', async () => {
		const discountId = await createDiscount(emulator.url, 'FIRST');
		const tool = placeTool(emulator.url, {
			...{ resource: 'redeemCode', operation: 'createUnique', discountId: byId(discountId) },
			prefix: "={{ $fromAI('Season') }}-",
		});
		expect(await callTool(tool, { Season: null }, way)).toContain("the argument 'Season'");
		expect(await itemsOf(tool, { Season: 'SPRING' }, way)).toMatchObject([
			{ code: expect.stringMatching(/^SPRING-/) as unknown },
		]);
	});
});
