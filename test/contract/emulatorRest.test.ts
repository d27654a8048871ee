import { sendRest } from '../emulator/restClient';
import { createDiscount, discountOf } from '../support/storeClient';
import { useClockedEmulator } from '../support/useEmulator';

// The examples of Shopify's DiscountCode page of the legacy REST API, as published for 2025-01.
const ID = 507_328_175;
const CODES = `price_rules/${ID}/discount_codes`;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d-05:00$/;
const shownTime = expect.stringMatching(TIME) as unknown;
const shownId = expect.any(Number) as unknown;

const emulator = useClockedEmulator();
let gid: string;
beforeEach(async () => {
	gid = await createDiscount(emulator.url, 'SUMMERSALE10OFF');
	const { id, codes } = discountOf(emulator, gid);
	emulator.settings({
		priceRuleIdOffset: ID - id,
		restCodeIdOffset: ID - (codes[0]?.id ?? 0),
	});
});

const send = async (method: string, path: string, body?: unknown) =>
	await sendRest(emulator.url, method, path, { body, version: 'unstable' });

const shownCode = {
	id: ID,
	price_rule_id: ID,
	code: 'SUMMERSALE10OFF',
	usage_count: 0,
	created_at: shownTime,
	updated_at: shownTime,
};
const shownBatch = {
	id: shownId,
	price_rule_id: ID,
	started_at: null,
	completed_at: null,
	created_at: shownTime,
	updated_at: shownTime,
	status: 'queued',
	codes_count: 3,
	imported_count: 0,
	failed_count: 0,
	logs: [],
};
const keysOf = (body: Record<string, unknown>, root: string) => Object.keys(body[root] as object);

describe('the examples of the document', () => {
	it('create a discount code', async () => {
		await send('DELETE', `${CODES}/${ID}.json`);
		const body = { discount_code: { code: 'SUMMERSALE10OFF' } };
		const answer = await send('POST', `${CODES}.json`, body);
		expect(answer.status).toBe(201);
		expect(answer.body).toEqual({ discount_code: { ...shownCode, id: shownId } });
		expect(keysOf(answer.body, 'discount_code')).toEqual(Object.keys(shownCode));
	});

	it('list the discount codes of a price rule', async () => {
		const answer = await send('GET', `${CODES}.json`);
		expect(answer.status).toBe(200);
		expect(answer.body).toEqual({ discount_codes: [shownCode] });
	});

	it('update the code of a discount', async () => {
		emulator.pass(108);
		const body = { discount_code: { id: ID, code: 'WINTERSALE20OFF' } };
		const answer = await send('PUT', `${CODES}/${ID}.json`, body);
		expect(answer.status).toBe(200);
		const { code, ...rest } = shownCode;
		expect(answer.body).toEqual({
			discount_code: {
				...rest,
				code: 'WINTERSALE20OFF',
				created_at: '2026-11-20T07:00:00-05:00',
				updated_at: '2026-11-20T07:01:48-05:00',
			},
		});
		expect(emulator.state.codes.find(code)).toBeUndefined();
	});

	it('get a single discount code', async () => {
		const answer = await send('GET', `${CODES}/${ID}.json`);
		expect(answer.status).toBe(200);
		expect(answer.body).toEqual({ discount_code: shownCode });
	});

	it('delete a discount code', async () => {
		const answer = await send('DELETE', `${CODES}/${ID}.json`);
		expect([answer.status, answer.text]).toEqual([204, '']);
		expect(answer.headers.get('content-length')).toBeNull();
		expect(emulator.state.codes.size).toBe(0);
	});

	it('find the location of a discount code', async () => {
		const answer = await send('GET', 'discount_codes/lookup.json?code=SUMMERSALE10OFF');
		expect([answer.status, answer.text]).toEqual([303, '']);
		const { host } = new URL(emulator.url);
		expect(answer.headers.get('location')).toBe(`https://${host}/admin/${CODES}/${ID}`);
	});

	it('count the discount codes of the shop', async () => {
		await createDiscount(emulator.url, 'OTHER');
		const answer = await send('GET', 'discount_codes/count.json');
		expect([answer.status, answer.text]).toEqual([200, '{"count":2}']);
	});

	it('start a batch, and read it and its codes while it is queued', async () => {
		const codes = ['foo', '', 'bar'].map((code) => ({ code }));
		const started = await send('POST', `price_rules/${ID}/batch.json`, { discount_codes: codes });
		expect(started.status).toBe(201);
		expect(started.body).toEqual({ discount_code_creation: shownBatch });
		expect(keysOf(started.body, 'discount_code_creation')).toEqual(Object.keys(shownBatch));

		const { id } = started.body.discount_code_creation as { id: number };
		const read = await send('GET', `price_rules/${ID}/batch/${id}.json`);
		expect([read.status, read.body]).toEqual([200, started.body]);

		const listed = await send('GET', `price_rules/${ID}/batch/${id}/discount_codes.json`);
		expect([listed.status, listed.text]).toEqual([
			200,
			'{"discount_codes":[{"id":null,"code":"foo","errors":{}},{"id":null,"code":"","errors":{}},{"id":null,"code":"bar","errors":{}}]}',
		]);
	});
});

describe('a discount code', () => {
	it.each([
		['summersale10off', 'must be unique. Please try a different code.'],
		['', 'is too short (minimum is 1 character)'],
		['A\nB', 'cannot contain newline characters.'],
		['X'.repeat(256), 'is too long (maximum is 255 characters)'],
	])('%j is refused by create and update, and nothing changes', async (code, text) => {
		const other = await createDiscount(emulator.url, 'OTHER');
		const { id, codes } = discountOf(emulator, other);
		emulator.settings({ priceRuleIdOffset: 0, restCodeIdOffset: 0 });
		const path = `price_rules/${id}/discount_codes`;
		const one = `${path}/${codes[0]?.id}.json`;
		for (const [method, target] of [
			['POST', `${path}.json`],
			['PUT', one],
		] as const) {
			const answer = await send(method, target, { discount_code: { code } });
			expect([answer.status, answer.body]).toEqual([422, { errors: { code: [text] } }]);
		}
		expect(discountOf(emulator, other).codes.map((entry) => entry.code)).toEqual(['OTHER']);
	});

	it('may be updated to another spelling of itself', async () => {
		const body = { discount_code: { code: 'summersale10off' } };
		expect((await send('PUT', `${CODES}/${ID}.json`, body)).status).toBe(200);
		expect(emulator.state.codes.find('SUMMERSALE10OFF')?.code.code).toBe('summersale10off');
	});

	it.each([undefined, {}, { discount_code: null }, { discount_code: 'X' }, ['X']])(
		'that is missing in the body (%j) is refused',
		async (body) => {
			const expected = { errors: { discount_code: 'Required parameter missing or invalid' } };
			for (const [method, path] of [
				['POST', `${CODES}.json`],
				['PUT', `${CODES}/${ID}.json`],
			] as const) {
				const answer = await send(method, path, body);
				expect([answer.status, answer.body]).toEqual([400, expected]);
			}
		},
	);

	it.each([
		['GET', 'price_rules/1.json'],
		['GET', 'price_rules/x.json'],
		['GET', 'price_rules/1/discount_codes.json'],
		['POST', 'price_rules/1/discount_codes.json'],
		['GET', `${CODES}/1.json`],
		['PUT', `${CODES}/1.json`],
		['DELETE', `${CODES}/1.json`],
		['GET', 'discount_codes/lookup.json?code=NOPE'],
		['POST', 'price_rules/1/batch.json'],
		['GET', `price_rules/${ID}/batch/1.json`],
		['GET', `price_rules/${ID}/batch/1/discount_codes.json`],
	])('or a rule or batch that is unknown is not found: %s %s', async (method, path) => {
		const answer = await send(method, path, method === 'GET' ? undefined : {});
		expect([answer.status, answer.text]).toEqual([404, '{"errors":"Not Found"}']);
	});

	it('of one price rule is not found under another', async () => {
		const other = discountOf(emulator, await createDiscount(emulator.url, 'OTHER'));
		const rule = other.id - discountOf(emulator, gid).id + ID;
		expect((await send('GET', `price_rules/${rule}/discount_codes.json`)).status).toBe(200);
		expect((await send('DELETE', `price_rules/${rule}/discount_codes/${ID}.json`)).status).toBe(
			404,
		);
		expect(emulator.state.codes.size).toBe(2);
	});

	it('is counted by how often it was used', async () => {
		for (const [i, code] of ['A', 'B', 'C'].entries()) {
			await send('POST', `${CODES}.json`, { discount_code: { code } });
			const entry = emulator.state.codes.find(code);
			if (entry) entry.code.usageCount = i + 1;
		}
		const counts = [];
		for (const query of [
			'times_used=2',
			'times_used_min=2',
			'times_used_max=2',
			'times_used_min=1&times_used_max=2',
		]) {
			counts.push((await send('GET', `discount_codes/count.json?${query}`)).body.count);
		}
		expect(counts).toEqual([1, 2, 3, 2]);
	});
});
