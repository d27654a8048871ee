import fc from 'fast-check';
import { startClockedShoplazzaEmulator, type ClockedShoplazzaEmulator } from '../emulator/clocked';
import type { Settings } from '../emulator';
import { api, expectRefusal, priceRuleId, type Reply } from '../emulator/rawClient';

let emulator: ClockedShoplazzaEmulator;
let summer: string;
beforeAll(async () => {
	emulator = await startClockedShoplazzaEmulator({ enforceLimits: false });
	summer = await priceRuleId(emulator.url);
});
afterEach(() => emulator.reset());
afterAll(async () => await emulator.close());

const post = async (body: object, rule = summer): Promise<Reply> =>
	await api(emulator.url, `price_rules/${rule}/discount_codes/batch`, body);
const batch = async (...discount_codes: unknown[]) => await post({ json: { discount_codes } });
const create = async (...codes: string[]) => await batch(...codes.map((code) => ({ code })));
const answered = ({ data }: Reply) => data.discount_codes.map(({ code }) => code);
const stored = () => [...emulator.state.codes.values()].map(({ code }) => code).slice(4);

describe('a batch', () => {
	it('answers the documented request with the documented fields', async () => {
		const { status, body } = await batch({
			code: 'SUMMER21',
			use_with_other: 1,
			usage_limit: 100,
		});
		expect(status).toBe(200);
		expect(body).toEqual({
			code: '200',
			message: 'Success',
			data: {
				discount_codes: [
					{
						id: expect.stringMatching(/^[\da-f-]{36}$/),
						price_rule_id: summer,
						code: 'SUMMER21',
						created_at: '2026-11-20T12:00:00Z',
						updated_at: '2026-11-20T12:00:00Z',
						use_with_other: 1,
						usage_count: 0,
					},
				],
			},
		});
		expect(emulator.state.findCode('SUMMER21')).toMatchObject({ useWithOther: 1, usageLimit: 100 });
	});

	it('makes codes that exclude others and have no limit, unless it says otherwise', async () => {
		await batch({ code: 'A' }, { code: 'B', use_with_other: 0, usage_limit: -1 });
		const like = { useWithOther: 0, usageLimit: -1, usageCount: 0 };
		expect(emulator.state.findCode('A')).toMatchObject(like);
		expect(emulator.state.findCode('B')).toMatchObject(like);
	});

	it('makes codes that can be read by ID, looked up and listed', async () => {
		const [made] = (await create('A')).data.discount_codes;
		const ask = async (path: string) => (await api(emulator.url, path)).data;
		const codes = `price_rules/${summer}/discount_codes`;
		expect((await ask(`${codes}/${made?.id}`)).discount_code).toEqual(made);
		expect((await ask('discount_codes/lookup?code=a')).discount_code).toEqual(made);
		expect((await ask(codes)).discount_codes.at(-1)).toEqual(made);
		expect((await ask('discount_codes')).discount_codes.at(-1)).toEqual(made);
	});

	it('adds to a price rule that has ended', async () => {
		const ended = await priceRuleId(emulator.url, 'Spring campaign');
		const { data } = await post({ json: { discount_codes: [{ code: 'LATE' }] } }, ended);
		expect(data.discount_codes[0]?.price_rule_id).toBe(ended);
	});

	it('of a price rule that does not exist is refused', async () => {
		expectRefusal(await post({ json: { discount_codes: [{ code: 'A' }] } }, 'pr_123456'), 404);
		expect(stored()).toEqual([]);
	});

	it.each([
		['no code', {}],
		['an empty code', { code: '' }],
		['a blank code', { code: ' ' }],
		['a code that is a number', { code: 20 }],
		['a code that is too long', { code: 'x'.repeat(256) }],
		['use_with_other 2', { code: 'A', use_with_other: 2 }],
		['use_with_other true', { code: 'A', use_with_other: true }],
		['use_with_other "1"', { code: 'A', use_with_other: '1' }],
		['usage_limit 0', { code: 'A', usage_limit: 0 }],
		['usage_limit 1.5', { code: 'A', usage_limit: 1.5 }],
		['usage_limit "1"', { code: 'A', usage_limit: '1' }],
		['usage_limit null', { code: 'A', usage_limit: null }],
		['a text for an object', 'A'],
	])('with %s is refused as a whole', async (_what, entry) => {
		expectRefusal(await batch({ code: 'GOOD' }, entry), 400, 'InvalidParameter');
		expect(stored()).toEqual([]);
	});

	it.each([
		['no JSON', { text: 'discount_codes' }],
		['no list', { json: {} }],
		['an object for a list', { json: { discount_codes: { code: 'A' } } }],
		['an empty list', { json: { discount_codes: [] } }],
	])('that is %s is refused', async (_what, body) => {
		expectRefusal(await post(body), 400, 'InvalidParameter');
	});

	it('holds as many codes, as long, as the settings say', async () => {
		emulator.settings({ maxCodesPerBatch: 2, maxCodeLength: 3 });
		expectRefusal(await create('A', 'B', 'C'), 400, 'InvalidParameter');
		expectRefusal(await create('LONG'), 400, 'InvalidParameter');
		expect(answered(await create('AAA', 'B'))).toEqual(['AAA', 'B']);
	});

	it('holds 1000 codes of 255 characters by default', async () => {
		const codes = Array.from({ length: 1001 }, (_one, index) => String(index).padStart(255, 'x'));
		expectRefusal(await create(...codes), 400, 'InvalidParameter');
		expect(answered(await create(...codes.slice(1)))).toHaveLength(1000);
	});
});

describe('a duplicate', () => {
	const duplicates = ['summer20', 'NEW', 'new', 'OTHER'];

	it('is skipped without a word', async () => {
		const reply = await create(...duplicates);
		expect(answered(reply)).toEqual(['NEW', 'OTHER']);
		expect(stored()).toEqual(['NEW', 'OTHER']);
		expect(Object.keys(reply.body ?? {})).toEqual(['code', 'message', 'data']);
	});

	it.each([
		['summer20', 'NEW'],
		['NEW', 'new'],
	])('refuses the whole batch of %s and %s where all are refused', async (...codes) => {
		emulator.settings({ onDuplicate: 'refuseAll' });
		expectRefusal(await create(...codes), 400, 'InvalidParameter');
		expect(stored()).toEqual([]);
		expect(answered(await create('NEW', 'OTHER'))).toEqual(['NEW', 'OTHER']);
	});

	it('is answered with the code that exists, of whichever price rule, where all are answered', async () => {
		emulator.settings({ onDuplicate: 'answerAll' });
		const [welcome, made, again] = (await create('welcome', 'NEW', 'new')).data.discount_codes;
		expect(welcome).toMatchObject({
			code: 'WELCOME',
			price_rule_id: await priceRuleId(emulator.url, 'Welcome to the shop'),
			created_at: '2025-10-16T12:00:00Z',
		});
		expect(again).toEqual(made);
		expect(stored()).toEqual(['NEW']);
	});

	it('is listed beside the data where some are refused', async () => {
		emulator.settings({ onDuplicate: 'refuseSome' });
		const reply = await create(...duplicates);
		expect(reply.status).toBe(200);
		expect(answered(reply)).toEqual(['NEW', 'OTHER']);
		expect(reply.body?.errors).toEqual([
			'discount code summer20 already exists',
			'discount code new already exists',
		]);
		expect((await create('THIRD')).body).not.toHaveProperty('errors');
	});

	it('may be any code of another case, or none', async () => {
		emulator.settings({ codesUnique: 'exact' });
		expect(answered(await create('summer20', 'SUMMER20'))).toEqual(['summer20']);
		const lookUp = async (code: string) =>
			(await api(emulator.url, `discount_codes/lookup?code=${code}`)).status;
		expect([await lookUp('summer20'), await lookUp('Summer20')]).toEqual([200, 404]);
	});

	it('of another case refuses no batch where case counts', async () => {
		emulator.settings({ codesUnique: 'exact', onDuplicate: 'refuseAll' });
		expect(answered(await create('new', 'NEW'))).toEqual(['new', 'NEW']);
		expectRefusal(await create('other', 'other'), 400, 'InvalidParameter');
	});

	it('never comes to exist, whatever is sent and however it is answered', async () => {
		const kinds = fc.constantFrom('skip', 'refuseAll', 'answerAll', 'refuseSome');
		const lists = fc.array(fc.stringMatching(/^[abAB]{1,2}$/), { minLength: 1, maxLength: 6 });
		await fc.assert(
			fc.asyncProperty(kinds, fc.array(lists, { maxLength: 3 }), async (onDuplicate, batches) => {
				emulator.reset();
				emulator.settings({ onDuplicate });
				for (const codes of batches) {
					const before = stored();
					const reply = await create(...codes);
					const made = stored().slice(before.length);
					if (reply.status !== 200) expect(made).toEqual([]);
					else if (onDuplicate === 'answerAll') expect(answered(reply)).toHaveLength(codes.length);
					else expect(answered(reply)).toEqual(made);
				}
				const folded = stored().map((code) => code.toLowerCase());
				expect(new Set(folded).size).toBe(folded.length);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('the answer to a batch', () => {
	const codes = ['a1', 'b2', 'c3', 'd4', 'e5', 'f6'];

	it('comes in the order that was sent, the other way round or in any', async () => {
		const inOrder = async (answerOrder: Settings['answerOrder']) => {
			emulator.reset();
			emulator.settings({ answerOrder });
			return answered(await create(...codes));
		};
		expect(await inOrder('same')).toEqual(codes);
		expect(await inOrder('reversed')).toEqual(codes.toReversed());
		const shuffled = await inOrder('shuffled');
		expect(shuffled.toSorted()).toEqual(codes);
		expect([codes, codes.toReversed()]).not.toContainEqual(shuffled);
	});

	it('writes codes as they were sent, or in capitals, as every other answer does', async () => {
		expect(answered(await create('a1'))).toEqual(['a1']);
		emulator.settings({ answerCase: 'upper' });
		expect(answered(await create('b2'))).toEqual(['B2']);
		const { data } = await api(emulator.url, 'discount_codes/lookup?code=b2');
		expect(data.discount_code.code).toBe('B2');
		expect(stored()).toEqual(['a1', 'b2']);
	});

	it.each([
		['some', ['b2', 'd4', 'f6']],
		['none', []],
	] as const)('may lack codes that were made: %s are answered', async (answerCodes, expected) => {
		emulator.settings({ answerCodes });
		expect(answered(await create(...codes))).toEqual(expected);
		expect(stored()).toEqual(codes);
	});
});

describe('a new code', () => {
	it('shows in look-ups and lists after the lag, and by its ID at once', async () => {
		emulator.settings({ lookupLagSeconds: 5 });
		const [made] = (await create('A')).data.discount_codes;
		const codes = `price_rules/${summer}/discount_codes`;
		const seen = async () => [
			(await api(emulator.url, 'discount_codes/lookup?code=A')).status === 200,
			answered(await api(emulator.url, codes)).includes('A'),
			answered(await api(emulator.url, 'discount_codes')).includes('A'),
			(await api(emulator.url, `${codes}/${made?.id}`)).status === 200,
		];
		emulator.pass(4.9);
		expect(await seen()).toEqual([false, false, false, true]);
		expect(answered(await create('a'))).toEqual([]);
		emulator.pass(0.1);
		expect(await seen()).toEqual([true, true, true, true]);
	});
});
