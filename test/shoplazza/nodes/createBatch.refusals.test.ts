import { run, runToError } from '../../support/engine';
import type { Settings } from '../emulator';
import {
	countRequests,
	createBatchNode,
	customers,
	fieldOf,
	liveCodes,
} from '../support/codeNodes';
import { useShoplazza } from '../support/useShoplazza';

const emulator = useShoplazza();

beforeAll(() => virtualTime.freeze());

const runIn = async (settings: Partial<Settings>, items: Array<{ code: string }>, options = {}) => {
	emulator.settings(settings);
	return await run(createBatchNode(emulator, { options }), { items });
};

const withOne = (bad: string, at: number) => {
	const items = customers(100).map(({ code }) => ({ code }));
	items[at] = { code: bad };
	return items;
};

describe('a batch that is refused for one code', () => {
	it.each(['code', 'plainText'] as const)(
		'is made without it, which is found by its name in the refusal (%s)',
		async (errorShape) => {
			const items = withOne('welcome', 37);
			const { outputs } = await runIn({ onDuplicate: 'refuseAll', errorShape }, items);
			expect(outputs[0]).toHaveLength(99);
			expect(
				outputs[1]?.map(({ json, pairedItem }) => [json.code, json.reason, pairedItem]),
			).toEqual([['welcome', 'taken', { item: 37 }]]);
			expect(countRequests(emulator, 'createBatch')).toBe(2);
			expect(countRequests(emulator, 'lookUpCode')).toBe(1);
		},
	);

	it('is made without it, although the refusal names none, with few requests', async () => {
		const items = withOne('X'.repeat(30), 99);
		const { outputs } = await runIn({ maxCodeLength: 20 }, items);
		expect(outputs[0]).toHaveLength(99);
		expect(outputs[1]?.map(({ json }) => [json.code, json.reason, json.message])).toEqual([
			[
				'X'.repeat(30),
				'refused',
				expect.stringMatching(
					/^Shoplazza refused the code: discount_codes\[0\]\.code may have at most 20 characters/,
				),
			],
		]);
		expect(emulator.requests().length).toBeLessThan(60);
	});

	it('is made without the many that are bad', async () => {
		const items = customers(100).map(({ code }, at) => ({
			code: at % 3 ? code : `LONG-${code}-LONG`,
		}));
		const { outputs } = await runIn({ maxCodeLength: 10 }, items);
		expect(fieldOf('code', outputs[0])).toEqual(
			items.map(({ code }) => code).filter((code) => code.length <= 10),
		);
		expect(new Set(fieldOf('reason', outputs[1]))).toEqual(new Set(['refused']));
	});

	it('is made without the first ones, which are all bad', async () => {
		const items = customers(100).map(({ code }, at) => ({
			code: at < 20 ? `LONG-${code}-LONG` : code,
		}));
		const { outputs } = await runIn({ maxCodeLength: 10 }, items);
		expect(outputs[0]).toHaveLength(80);
		expect(outputs[1]).toHaveLength(20);
	});
});

describe('a batch that is refused for its size', () => {
	it('is sent in parts, and those after it in parts of that size at once', async () => {
		const items = customers(1000);
		const { outputs } = await runIn({ maxCodesPerBatch: 60 }, items, { codesPerRequest: 200 });
		expect(fieldOf('code', outputs[0])).toEqual(items.map(({ code }) => code));
		expect(outputs[1]).toEqual([]);
		const sizes = emulator
			.requests()
			.filter(({ operation }) => operation === 'createBatch')
			.map(({ variables }) => (variables?.discount_codes as unknown[]).length);
		expect(sizes.slice(0, 7)).toEqual([200, 100, 50, 50, 100, 50, 50]);
		expect(Math.max(...sizes.slice(7))).toBe(50);
		expect(countRequests(emulator, 'lookUpCode')).toBe(0);
	});
});

describe('a batch that is refused for what is wrong with all codes', () => {
	it('ends the node with what Shoplazza said, after few requests', async () => {
		emulator.settings({ maxCodeLength: 2 });
		const error = await runToError(createBatchNode(emulator), { items: customers(300) });
		expect(error.message).toMatch(
			/^Shoplazza did not accept the request: discount_codes\[0\]\.code may have at most 2 characters/,
		);
		expect(error.description).toContain('HTTP status 400');
		expect(emulator.requests().length).toBeLessThan(100);
		expect(liveCodes(emulator)).toHaveLength(2);
	});

	it('tells it of each item where the node goes on', async () => {
		emulator.settings({ maxCodeLength: 2 });
		const placed = createBatchNode(emulator, {}, { extra: { onError: 'continueRegularOutput' } });
		const { outputs } = await run(placed, { items: customers(300) });
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]).toHaveLength(300);
		const reasons = fieldOf('reason', outputs[1]);
		expect(reasons.filter((one) => one === 'refused')).toHaveLength(100);
		expect(reasons.filter((one) => one === 'notSent')).toHaveLength(200);
	});
});

it.each([
	'{"errors":["not today"]}',
	'{"code":"200","data":{"discount_codes":[]},"errors":["not today"]}',
	'{"code":"200","data":{"discount_codes":null},"errors":["not today"]}',
])(
	'answers that make nothing and object to all end the node, after few requests (%s)',
	async (body) => {
		emulator.faults([
			{ operation: 'createBatch', when: 'before', fault: { kind: 'answer', body } },
		]);
		const error = await runToError(createBatchNode(emulator), { items: customers(300) });
		expect(error.message).toBe('Shoplazza did not accept the request: not today');
		expect(emulator.requests().length).toBeLessThan(150);
	},
);

describe('a code that an answer leaves out and that is nowhere', () => {
	it('is sent once more alone, and then it is not known', async () => {
		emulator.faults([
			{
				operation: 'createBatch',
				when: 'before',
				fault: { kind: 'answer', body: '{"code":"200","data":{"discount_codes":[]}}' },
			},
		]);
		const { outputs } = await run(createBatchNode(emulator), { items: customers(2) });
		expect(outputs[0]).toEqual([]);
		expect(outputs[1]?.map(({ json }) => [json.reason, json.message])).toEqual(
			Array(2).fill(['unknown', expect.stringContaining('does not find the code')]),
		);
		const sent = emulator.requests().filter(({ operation }) => operation === 'createBatch');
		expect(sent.map(({ variables }) => variables?.discount_codes)).toEqual([
			[{ code: 'CODE-0' }, { code: 'CODE-1' }],
			[{ code: 'CODE-0' }],
			[{ code: 'CODE-1' }],
		]);
	});

	it('is made by the second request if only the first one left it out', async () => {
		emulator.faults([
			{
				operation: 'createBatch',
				when: 'before',
				occurrence: 1,
				fault: { kind: 'answer', body: '{"code":"200","data":{}}' },
			},
		]);
		const { outputs } = await run(createBatchNode(emulator), { items: customers(2) });
		expect(fieldOf('code', outputs[0])).toEqual(['CODE-0', 'CODE-1']);
	});
});

describe('a code that is made and seen only later', () => {
	it('is found although nothing answered the request', async () => {
		emulator.settings({ lookupLagSeconds: 5 });
		emulator.faults([{ operation: 'createBatch', fault: 'reset', when: 'after', occurrence: 1 }]);
		const { outputs } = await run(createBatchNode(emulator), { items: customers(30) });
		expect(outputs[0]).toHaveLength(30);
		expect(countRequests(emulator, 'createBatch')).toBe(1);
	});

	it.each(['skip', 'refuseAll', 'refuseSome'] as const)(
		'is not known, and never called refused, where that takes too long (%s)',
		async (onDuplicate) => {
			emulator.settings({ lookupLagSeconds: 3600, onDuplicate });
			emulator.faults([{ operation: 'createBatch', fault: 'reset', when: 'after', occurrence: 1 }]);
			const { outputs } = await run(createBatchNode(emulator), { items: customers(3) });
			expect(outputs[0]).toEqual([]);
			expect(fieldOf('reason', outputs[1])).toEqual(Array(3).fill('unknown'));
			expect(liveCodes(emulator)).toHaveLength(5);
		},
	);
});
