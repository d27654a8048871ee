import { startClockedShoplazzaEmulator, type ClockedShoplazzaEmulator } from '../emulator/clocked';
import { api, expectRefusal, priceRuleId, type Reply } from '../emulator/rawClient';

let emulator: ClockedShoplazzaEmulator;
beforeAll(async () => {
	emulator = await startClockedShoplazzaEmulator();
});
afterEach(() => emulator.reset());
afterAll(async () => await emulator.close());

const ask = async (path: string, options = {}): Promise<Reply> =>
	await api(emulator.url, path, options);
const rules = async (query = '') => (await ask(`price_rules${query}`)).data.price_rules;
const summer = async () => await priceRuleId(emulator.url);

async function titles(query: string): Promise<string[]> {
	return (await rules(query)).map(({ title }) => title);
}

describe('a fresh store', () => {
	it('has price rules that run, will run, have ended and never end', async () => {
		const now = new Date(emulator.now()).toISOString();
		const lives = (await rules()).map((rule) => {
			if (rule.ends_at === '-1') return 'never ends';
			if (rule.starts_at > now) return 'scheduled';
			return rule.ends_at > now ? 'running' : 'ended';
		});
		expect(lives).toEqual(['running', 'scheduled', 'ended', 'never ends']);
	});

	it('answers a price rule with the fields it is created with', async () => {
		const id = await summer();
		const { data } = await ask(`price_rules/${id}`);
		expect(data.price_rule).toEqual({
			id: expect.stringMatching(/^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-a[\da-f]{3}-[\da-f]{12}$/),
			title: 'Summer campaign',
			value_type: 'percentage',
			value: '20',
			target_type: 'line_item',
			target_selection: 'all',
			entitled_product_ids: [],
			starts_at: '2026-10-21T12:00:00Z',
			ends_at: '2027-01-19T12:00:00Z',
			usage_limit: 500,
			allocation_limit: -1,
			once_per_customer: false,
			times_used: 3,
			created_at: '2026-10-20T12:00:00Z',
			updated_at: '2026-10-21T12:00:00Z',
		});
	});

	it('counts its price rules', async () => {
		expect((await ask('price_rules/count')).data).toEqual({ count: 4 });
	});

	it.each([
		['starts_at_min', ['Black Friday']],
		['starts_at_max', ['Summer campaign', 'Spring campaign', 'Welcome to the shop']],
		['ends_at_min', ['Summer campaign', 'Black Friday', 'Welcome to the shop']],
		['ends_at_max', ['Spring campaign']],
	])('lists and counts price rules by %s', async (name, expected) => {
		const query = `?${name}=${emulator.now() / 1000}`;
		expect(await titles(query)).toEqual(expected);
		expect((await ask(`price_rules/count${query}`)).data.count).toBe(expected.length);
	});

	it.each(['starts_at_min', 'starts_at_max', 'ends_at_min', 'ends_at_max'])(
		'takes nothing but unix seconds for %s',
		async (name) => {
			const path = `price_rules?${name}=2026-11-20T12:00:00Z`;
			expectRefusal(await ask(path), 400, 'InvalidParameter');
		},
	);

	it('lists the codes of one price rule, and all codes', async () => {
		const id = await summer();
		const codesOf = ({ data }: Reply) => data.discount_codes.map(({ code }) => code);
		expect(codesOf(await ask(`price_rules/${id}/discount_codes`))).toEqual([
			'SUMMER20',
			'Summer-vip',
		]);
		expect(codesOf(await ask('discount_codes'))).toEqual([
			'SUMMER20',
			'Summer-vip',
			'SPRING10',
			'WELCOME',
		]);
	});

	it('has codes that go with other discounts, and codes that do not', async () => {
		const codes = (await ask('discount_codes')).data.discount_codes;
		expect(codes.map((code) => code.use_with_other)).toEqual([1, 0, 0, 0]);
	});

	it('answers a code by its ID below its own price rule only', async () => {
		const own = `price_rules/${await summer()}/discount_codes`;
		const other = `price_rules/${await priceRuleId(emulator.url, 'Black Friday')}/discount_codes`;
		const [code] = (await ask(own)).data.discount_codes;
		expect((await ask(`${own}/${code?.id}`)).data.discount_code).toEqual(code);
		expectRefusal(await ask(`${other}/${code?.id}`), 404);
	});

	it.each(['price_rules/pr_123456', 'price_rules/pr_123456/discount_codes', 'collections'])(
		'does not know %s',
		async (path) => expectRefusal(await ask(path), 404),
	);

	it('does not know an ID that is right at its end only', async () => {
		const id = await summer();
		const other = `${id.startsWith('0') ? '1' : '0'}${id.slice(1)}`;
		expectRefusal(await ask(`price_rules/${other}`), 404);
		expectRefusal(await ask(`price_rules/${id.slice(-12)}`), 404);
		expect((await ask(`price_rules/${id}`)).status).toBe(200);
	});

	it('does not delete the codes of a price rule', async () => {
		const id = await summer();
		const deletion = await ask(`price_rules/${id}/discount_codes`, { method: 'DELETE' });
		expectRefusal(deletion, 404);
		expect(emulator.state.codes.size).toBe(4);
	});
});

describe('a list', () => {
	it('of price rules or codes comes in pages of 50, or of at most 250', async () => {
		const id = await summer();
		const [rule = 0] = emulator.state.priceRules.keys();
		const createdAt = emulator.now();
		for (let i = 0; i < 300; i++) {
			emulator.state.addCode({ priceRuleId: rule, code: `CODE-${i}`, createdAt });
			emulator.state.addPriceRule({ title: `Rule ${i}`, startsAt: createdAt });
		}
		const lists: Array<[path: string, key: 'discount_codes' | 'price_rules', total: number]> = [
			['discount_codes', 'discount_codes', 304],
			['price_rules', 'price_rules', 304],
			[`price_rules/${id}/discount_codes`, 'discount_codes', 302],
		];
		for (const [path, key, total] of lists) {
			const size = async (query: string) => (await ask(`${path}?${query}`)).data[key].length;
			expect(await size('')).toBe(50);
			expect(await size('limit=250')).toBe(250);
			expect(await size('limit=250&page=2')).toBe(total - 250);
			expect(await size('limit=250&page=3')).toBe(0);
		}
	});

	it('page by page holds everything once', async () => {
		const pages = [];
		for (const page of [1, 2, 3, 4]) pages.push(...(await titles(`?limit=1&page=${page}`)));
		expect(pages).toEqual(await titles(''));
	});

	it.each(
		['price_rules', 'discount_codes'].flatMap((path) =>
			['limit=251', 'limit=0', 'limit=x', 'page=0', 'page=1.5'].map((query) => `${path}?${query}`),
		),
	)('refuses %s', async (path) => {
		expectRefusal(await ask(path), 400, 'InvalidParameter');
	});
});

describe('a look-up', () => {
	it('finds a code in any case, with its body', async () => {
		const { status, data } = await ask('discount_codes/lookup?code=summer-VIP');
		expect([status, data.discount_code.code]).toEqual([200, 'Summer-vip']);
	});

	it('answers a code that does not exist with 404, or with empty data', async () => {
		expectRefusal(await ask('discount_codes/lookup?code=NOBODY'), 404);
		emulator.settings({ unknownCode: 'emptyData' });
		const { status, body } = await ask('discount_codes/lookup?code=NOBODY');
		expect([status, body]).toEqual([200, { code: '200', message: 'Success', data: {} }]);
	});

	it('asks for a code', async () => {
		for (const query of ['', '?code=', '?code=A&code=B']) {
			expectRefusal(await ask(`discount_codes/lookup${query}`), 400, 'InvalidParameter');
		}
	});
});
