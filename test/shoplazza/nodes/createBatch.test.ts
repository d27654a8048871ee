import type { INodeParameters } from 'n8n-workflow';
import { run, runToError } from '../../support/engine';
import {
	byId,
	countRequests,
	createBatchNode,
	customers,
	fieldOf,
	liveCodes,
	ruleId,
} from '../support/codeNodes';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

const createBatch = (parameters: INodeParameters = {}, extra = {}) =>
	createBatchNode(emulator, parameters, { extra });

describe('creating the codes of all input items', () => {
	it('returns every code that works with the data and the link of its item', async () => {
		const items = customers(3);
		const { outputs } = await run(createBatch(), { items });
		expect(outputs[0]).toEqual(
			items.map((json, item) => ({
				json: {
					...json,
					startsAt: expect.any(String),
					endsAt: expect.any(String),
					existing: false,
					priceRuleId: ruleId(emulator),
					discountCodeId: expect.any(String),
				},
				pairedItem: { item },
			})),
		);
		expect(outputs[1]).toEqual([]);
		expect(liveCodes(emulator).slice(2)).toEqual(fieldOf('code', outputs[0]));
	});

	it('sends 100 at a time, or as many as it is told', async () => {
		await run(createBatch(), { items: customers(250) });
		expect(countRequests(emulator, 'createBatch')).toBe(3);
		await run(createBatch({ options: { codesPerRequest: 1000 } }), { items: customers(250, 'B') });
		expect(countRequests(emulator, 'createBatch')).toBe(4);
	});

	it('sends what the documentation asks for, and no more than is set', async () => {
		await run(createBatch(), { items: customers(1) });
		await run(createBatch({ options: { useWithOthers: true, usageLimit: 100 } }), {
			items: customers(1, 'B'),
		});
		await run(createBatch({ options: { useWithOthers: false, usageLimit: 0 } }), {
			items: customers(1, 'C'),
		});
		const sent = emulator.requests().filter(({ operation }) => operation === 'createBatch');
		expect(sent.map(({ variables }) => variables?.discount_codes)).toEqual([
			[{ code: 'CODE-0' }],
			[{ code: 'B-0', use_with_other: 1, usage_limit: 100 }],
			[{ code: 'C-0', use_with_other: 0 }],
		]);
	});

	it('gives each code the usage limit of its item', async () => {
		const items = [
			{ code: 'A', uses: 1 },
			{ code: 'B', uses: '7' },
			{ code: 'C', uses: 'often' },
		];
		const { outputs } = await run(createBatch({ options: { usageLimit: '={{ $json.uses }}' } }), {
			items,
		});
		expect(fieldOf('code', outputs[0])).toEqual(['A', 'B']);
		expect(outputs[1]?.map(({ json }) => [json.reason, json.message])).toEqual([
			['invalid', expect.stringMatching(/^'Usage Limit' must be a whole number/)],
		]);
		const limits = [...emulator.state.codes.values()].slice(-2).map((one) => one.usageLimit);
		expect(limits).toEqual([1, 7]);
	});

	it('creates codes of the price rule of each item, and of a wrong one none', async () => {
		const rules = [ruleId(emulator), ruleId(emulator, 'Welcome to the shop'), 'no-such-rule'];
		const items = rules.map((rule, at) => ({ rule, code: `CODE-${at}` }));
		const { outputs } = await run(createBatch({ priceRuleId: byId('={{ $json.rule }}') }), {
			items,
		});
		expect(fieldOf('priceRuleId', outputs[0])).toEqual(rules.slice(0, 2));
		expect(liveCodes(emulator, 'Welcome to the shop')).toEqual(['WELCOME', 'CODE-1']);
		expect(outputs[1]?.map(({ json }) => [json.code, json.reason, json.message])).toEqual([
			['CODE-2', 'discountGone', 'The store has no price rule with this ID'],
		]);
	});

	it('says of codes of a price rule that has not started when it starts', async () => {
		const { outputs, hints } = await run(
			createBatch({ priceRuleId: byId(ruleId(emulator, 'Black Friday')) }),
			{ items: customers(1) },
		);
		const { startsAt } = outputs[0]?.[0]?.json ?? {};
		expect(Date.parse(String(startsAt))).toBeGreaterThan(Date.now());
		expect(hints[0]?.message).toBe(
			`The price rule 'Black Friday' starts at ${String(startsAt)}: its codes do not work before then.`,
		);
	});

	it.each([
		['Spring campaign', "The price rule 'Spring campaign' has ended, so its codes do not work"],
		[undefined, 'The store has no price rule with this ID'],
	])('makes no code of a price rule that does not run (%s)', async (title, message) => {
		const id = title === undefined ? 'gone' : ruleId(emulator, title);
		const error = await runToError(createBatch({ priceRuleId: byId(id) }), { items: customers(2) });
		expect(error.message).toBe(message);
		expect(error.description).toContain('Nothing was created.');
		expect(countRequests(emulator, 'createBatch')).toBe(0);
	});
});

describe('codes that the price rule or another one has', () => {
	const items = [{ code: 'NEW' }, { code: 'summer20' }, { code: 'Welcome' }];

	it('are Not Created with the reason, and do not stop the others', async () => {
		const { outputs } = await run(createBatch(), { items });
		expect(fieldOf('code', outputs[0])).toEqual(['NEW']);
		expect(outputs[1]).toMatchObject([
			{
				json: {
					code: 'summer20',
					priceRuleId: ruleId(emulator),
					discountCodeId: expect.any(String),
					reason: 'alreadyOnDiscount',
					message: 'The price rule had this code before',
				},
				pairedItem: { item: 1 },
			},
			{
				json: {
					code: 'Welcome',
					priceRuleId: ruleId(emulator),
					reason: 'taken',
					message: 'Another price rule of the store has this code',
					takenBy: ruleId(emulator, 'Welcome to the shop'),
				},
				pairedItem: { item: 2 },
			},
		]);
	});

	it('are Created if the user says that those of the price rule count, and say so', async () => {
		const { outputs } = await run(createBatch({ options: { existingCodes: 'created' } }), {
			items,
		});
		expect(outputs[0]?.map(({ json }) => [json.code, json.existing])).toEqual([
			['NEW', false],
			['summer20', true],
		]);
		expect(fieldOf('reason', outputs[1])).toEqual(['taken']);
	});

	it('are never Created by a second run, not even within the same second', async () => {
		virtualTime.skip(1000 - (Date.now() % 1000));
		for (const onDuplicate of ['skip', 'answerAll', 'refuseAll', 'refuseSome'] as const) {
			emulator.settings({ onDuplicate });
			const list = customers(2, onDuplicate);
			expect((await run(createBatch(), { items: list })).outputs[0]).toHaveLength(2);
			const { outputs } = await run(createBatch(), { items: list });
			expect(outputs[0]).toEqual([]);
			expect(fieldOf('reason', outputs[1])).toEqual(Array(2).fill('alreadyOnDiscount'));
		}
	});
});
