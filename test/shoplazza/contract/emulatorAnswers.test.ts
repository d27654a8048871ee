import { startClockedShoplazzaEmulator, type ClockedShoplazzaEmulator } from '../emulator/clocked';
import type { Settings } from '../emulator';
import { api, expectRefusal, priceRuleId } from '../emulator/rawClient';

let emulator: ClockedShoplazzaEmulator;
beforeAll(async () => {
	emulator = await startClockedShoplazzaEmulator();
});
afterEach(() => emulator.reset());
afterAll(async () => await emulator.close());

const ask = async (path = 'price_rules/count', options = {}) =>
	await api(emulator.url, path, options);

async function create(code: string, options = {}) {
	const path = `price_rules/${await priceRuleId(emulator.url)}/discount_codes/batch`;
	return await ask(path, { json: { discount_codes: [{ code }] }, ...options });
}

describe('a success', () => {
	it.each(['200', 200, 'Success'] as const)('is wrapped with code %j', async (successCode) => {
		emulator.settings({ successCode });
		const body = { code: successCode, message: 'Success', data: { count: 4 } };
		expect((await ask()).body).toEqual(body);
	});

	it('can be wrapped without a code, or not at all', async () => {
		emulator.settings({ successCode: null });
		expect((await ask()).body).toEqual({ message: 'Success', data: { count: 4 } });
		emulator.settings({ wrapped: false });
		expect((await ask()).body).toEqual({ count: 4 });
	});

	it('keeps what was refused beside the codes when it is not wrapped', async () => {
		const rule = await priceRuleId(emulator.url);
		emulator.settings({ wrapped: false, onDuplicate: 'refuseSome' });
		const { body } = await ask(`price_rules/${rule}/discount_codes/batch`, {
			json: { discount_codes: [{ code: 'WELCOME' }] },
		});
		const errors = ['discount code WELCOME already exists'];
		expect(body).toEqual({ discount_codes: [], errors });
	});
});

describe('a refusal', () => {
	const message = 'record not found';
	const shapes: Array<[Settings['errorShape'], string]> = [
		['code', JSON.stringify({ code: 'NotFound', message })],
		['errors', JSON.stringify({ errors: [message] })],
		['error', JSON.stringify({ error: message })],
		['message', JSON.stringify({ message })],
		['string', JSON.stringify(message)],
		['plainText', message],
	];

	it.each(shapes)('comes in the shape %s', async (errorShape, expected) => {
		emulator.settings({ errorShape });
		const { status, text, headers } = await ask('price_rules/none');
		expect([status, text]).toEqual([404, expected]);
		const type = errorShape === 'plainText' ? 'text/plain' : 'application/json';
		expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
	});

	it('of a business operation is a 500 in the documented words, and changes nothing', async () => {
		emulator.settings({ failingOperations: ['createBatch'] });
		const failed = await create('A');
		expectRefusal(failed, 500);
		expect(failed.body?.message).toBe('could not complete the underlying business operation');
		expect(emulator.state.findCode('A')).toBeUndefined();
		expect((await ask()).status).toBe(200);
	});
});

describe('every answer', () => {
	it('has a Request-Id of its own, refused or not', async () => {
		const answers = [await ask(), await ask(), await ask('none'), await ask('', { token: null })];
		const ids = answers.map(({ headers }) => headers.get('request-id'));
		expect(new Set(ids).size).toBe(4);
		for (const id of ids) expect(id).toMatch(/^[\da-f-]{36}$/);
		expect(emulator.requests().map(({ requestId }) => requestId)).toEqual(ids);
	});

	it('has the date by the clock of the store', async () => {
		expect((await ask()).headers.get('date')).toBe('Fri, 20 Nov 2026 12:00:00 GMT');
	});
});

describe('access', () => {
	it.each([undefined, 400, 401] as const)(
		'is refused without a good token, with status %s',
		async (wrongTokenStatus) => {
			if (wrongTokenStatus !== undefined) emulator.settings({ wrongTokenStatus });
			for (const token of [null, 'wrong', '']) {
				expectRefusal(await ask('price_rules', { token }), wrongTokenStatus ?? 400);
			}
		},
	);

	it('is not granted to a token that is sent as Bearer', async () => {
		const headers = { authorization: 'Bearer emulator-access-token' };
		const answer = await fetch(`${emulator.url}/openapi/2025-06/price_rules`, { headers });
		expect(answer.status).toBe(400);
	});

	it('to a store that does not exist is refused with 400, whatever the token', async () => {
		emulator.settings({ storeExists: false, wrongTokenStatus: 401 });
		expectRefusal(await ask(), 400);
		expectRefusal(await ask('price_rules', { token: 'wrong' }), 400);
	});

	it('needs the scope of the call', async () => {
		emulator.settings({ scopes: ['read_price_rules'] });
		expectRefusal(await create('A'), 403);
		expect((await ask()).status).toBe(200);
		const rule = await priceRuleId(emulator.url);
		emulator.settings({ scopes: ['write_price_rules'] });
		const reads = ['price_rules', 'price_rules/count', 'discount_codes'];
		reads.push(`price_rules/${rule}`, `price_rules/${rule}/discount_codes`);
		reads.push(`price_rules/${rule}/discount_codes/x`, 'discount_codes/lookup?code=A');
		for (const path of reads) expectRefusal(await ask(path), 403);
		expect(emulator.state.findCode('A')).toBeUndefined();
	});

	it('can be another for each app', async () => {
		const tokens = ['one', 'other'];
		emulator.settings({ tokens, scopesByToken: { other: [] } });
		const statuses = [];
		for (const token of tokens) statuses.push((await ask('price_rules', { token })).status);
		expect(statuses).toEqual([200, 403]);
	});
});

describe('a version', () => {
	it.each([undefined, 404, 410] as const)(
		'that has ended answers %s, as one that never was',
		async (endedVersionStatus) => {
			if (endedVersionStatus !== undefined) emulator.settings({ endedVersionStatus });
			for (const version of ['2026-01', '2020-01', 'unstable']) {
				expectRefusal(await ask('price_rules', { version }), endedVersionStatus ?? 404);
			}
			emulator.settings({ servedVersions: ['2026-01'] });
			expectRefusal(await ask(), endedVersionStatus ?? 404);
			expect((await ask('price_rules', { version: '2026-01' })).status).toBe(200);
		},
	);

	it('of 2022 answers bare data and has no batch', async () => {
		const version = '2022-01';
		expect((await ask('price_rules/count', { version })).body).toEqual({ count: 4 });
		expectRefusal(await create('A', { version }), 404);
		expect(emulator.state.findCode('A')).toBeUndefined();
	});
});

describe('the form of values', () => {
	const times: Array<[Settings['timeFormat'], string, string]> = [
		['iso', '2026-11-20T12:00:00Z', '2026-10-21T12:00:00Z'],
		['plain', '2026-11-20 12:00:00', '2026-10-21 12:00:00'],
		['unix', '1795176000', '1792584000'],
	];

	it.each(times)('of times can be %s, and never is -1', async (timeFormat, now, start) => {
		emulator.settings({ timeFormat });
		const [code] = (await create('A')).data.discount_codes;
		expect([code?.created_at, code?.updated_at]).toEqual([now, now]);
		const rules = (await ask('price_rules')).data.price_rules;
		expect(rules[0]?.starts_at).toBe(start);
		expect(rules.map((rule) => rule.ends_at === '-1')).toEqual([false, false, false, true]);
	});

	it('of integers can be text', async () => {
		emulator.settings({ numbersAsText: true });
		expect((await ask()).data.count).toBe('4');
		const [code] = (await create('A')).data.discount_codes;
		expect(code).toMatchObject({ use_with_other: '0', usage_count: '0' });
		const [rule] = (await ask('price_rules')).data.price_rules;
		expect(rule).toMatchObject({ usage_limit: '500', allocation_limit: '-1', times_used: '3' });
	});

	it('of IDs can be digits, which then find what they name, and UUIDs do not', async () => {
		const uuid = await priceRuleId(emulator.url);
		emulator.settings({ idFormat: 'digits' });
		const digits = await priceRuleId(emulator.url);
		expect(digits).toMatch(/^\d+$/);
		const [code] = (await create('A')).data.discount_codes;
		expect(code).toMatchObject({ price_rule_id: digits, id: expect.stringMatching(/^\d+$/) });
		expect((await ask(`price_rules/${digits}/discount_codes/${code?.id}`)).status).toBe(200);
		expectRefusal(await ask(`price_rules/${uuid}`), 404);
	});
});
