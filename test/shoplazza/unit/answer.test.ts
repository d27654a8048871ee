import fc from 'fast-check';
import { readAnswer } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/answer';
import {
	createBatch,
	getPriceRule,
	listCodes,
	listPriceRules,
	lookUpCode,
} from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/calls';
import { parseJsonWithIds } from '../../../nodes/shared/http/parseJson';
import type { Call } from '../../../shoplazza/nodes/ShoplazzaDiscountCode/api/send';

const answered = (body: unknown, statusCode = 200, headers = {}) => ({
	statusCode,
	headers,
	body: typeof body === 'string' ? body : JSON.stringify(body),
});

const read = <T>(call: Call<T>, body: unknown, statusCode = 200, headers = {}) =>
	readAnswer(answered(body, statusCode, headers), call.read);

const code = { id: 'c-1', price_rule_id: 'r-1', code: 'SUMMER20', use_with_other: 1 };

describe('a success', () => {
	it.each([{ code: '200' }, { code: 200 }, { code: 'Success' }, { code: null }, {}])(
		'is told by %j',
		(envelope) => {
			const body = { ...envelope, message: 'Success', data: { discount_codes: [code] } };
			expect(read(createBatch('r-1', []), body)).toMatchObject({
				data: { value: [{ id: 'c-1', priceRuleId: 'r-1', code: 'SUMMER20' }], messages: [] },
			});
		},
	);

	it.each([
		{ discount_code: code },
		{ data: { discount_code: code } },
		{ data: code },
		code,
		{ code: '200', data: { discount_codes: [{ ...code, code: 'OTHER' }, code] } },
		{ code: 'Success', data: [code] },
	])('of a look-up holds the code in %j', (body) => {
		expect(read(lookUpCode('summer20'), body)).toMatchObject({
			data: { value: { found: { id: 'c-1', code: 'SUMMER20' } } },
		});
	});

	it.each([
		{},
		{ data: null },
		{ data: {} },
		{ data: [] },
		{ data: { discount_code: null } },
		{ data: { discount_codes: [] } },
		{ data: { discount_code: { ...code, code: 'ANOTHER' } } },
	])('of a look-up holds no code in %j', (body) => {
		expect(read(lookUpCode('SUMMER20'), { code: '200', ...body })).toMatchObject({
			data: { value: { found: undefined } },
		});
	});

	it('may object to a part beside the data', () => {
		const body = { code: '200', data: { discount_codes: [code] }, errors: ['B already exists'] };
		expect(read(createBatch('r-1', []), body)).toMatchObject({
			data: { value: [{ code: 'SUMMER20' }], messages: ['B already exists'] },
		});
	});

	it('carries when the service answered', () => {
		const headers = { date: 'Fri, 20 Nov 2026 12:00:00 GMT' };
		expect(read(listPriceRules(1, 50), { data: { price_rules: [] } }, 200, headers)).toMatchObject({
			date: Date.parse('2026-11-20T12:00:00Z'),
		});
	});
});

describe('what is no success', () => {
	it.each([
		[
			{ code: 'InvalidParameter', message: 'code is required' },
			'code is required (InvalidParameter)',
		],
		[{ errors: ['code is required'] }, 'code is required'],
		[{ errors: { code: ['is required'] } }, 'code: is required'],
		[{ errors: [{ message: 'code is required' }] }, 'code is required'],
		[{ error: 'code is required' }, 'code is required'],
		[{ error: { message: 'code is required' } }, 'code is required'],
		[{ message: 'code is required' }, 'code is required'],
		['"code is required"', 'code is required'],
		['code is\n required', 'code is required'],
		[{ code: 'InvalidParameter' }, 'InvalidParameter'],
		['<html><body>no</body></html>', 'no reason given'],
		['', 'no reason given'],
	])('repeats what %j says', (body, text) => {
		expect(read(createBatch('r-1', []), body, 400, { 'request-id': 'req-1' })).toMatchObject({
			failure: {
				kind: 'request',
				message: `Shoplazza did not accept the request: ${text}`,
				httpCode: '400',
				requestId: 'req-1',
				executed: 'unknown',
			},
		});
	});

	it('may come with a status of 200', () => {
		const body = { code: 'InvalidParameter', message: 'no', data: { discount_codes: [code] } };
		expect(read(createBatch('r-1', []), body)).toMatchObject({ failure: { kind: 'request' } });
	});

	it.each([
		[401, {}, 'token', 'no'],
		[400, { message: 'the access token is invalid' }, 'token', 'no'],
		[403, {}, 'scope', 'no'],
		[404, { message: 'record not found' }, 'notFound', 'no'],
		[404, { message: 'the version is not supported' }, 'store', 'no'],
		[410, {}, 'store', 'no'],
		[429, {}, 'throttled', 'no'],
		[
			500,
			{ message: 'could not complete the underlying business operation' },
			'unavailable',
			'unknown',
		],
		[502, '<html>', 'unavailable', 'unknown'],
		[302, '', 'store', 'unknown'],
		[422, { message: 'no' }, 'request', 'unknown'],
		[200, '<html>', 'unreadable', 'unknown'],
		[200, '[]', 'unreadable', 'unknown'],
		[200, '{"data":{"discount_codes":[{"id":1}]}}', 'unreadable', 'unknown'],
	])('with status %d and %j is of its kind', (status, body, kind, executed) => {
		expect(read(createBatch('r-1', []), body, status)).toMatchObject({
			failure: { kind, executed },
		});
	});

	it.each([
		['2', 2000],
		['Fri, 20 Nov 2026 12:00:05 GMT', 5000],
		['soon', undefined],
	])('asks with Retry-After %s to wait', (header, retryAfterMs) => {
		const now = jest.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-20T12:00:00Z'));
		const answer = read(createBatch('r-1', []), {}, 429, { 'retry-after': header });
		now.mockRestore();
		expect('failure' in answer && answer.failure.retryAfterMs).toBe(retryAfterMs);
	});
});

const calls: Array<Call<unknown>> = [
	createBatch('r-1', []),
	getPriceRule('r-1'),
	listCodes('r-1', 1, 50),
	listPriceRules(1, 50),
	lookUpCode('SUMMER20'),
];

it('reads any JSON with any status into data of the right kind or a failure, without throwing', () => {
	const names = fc.constantFrom(
		...['code', 'message', 'data', 'errors', 'error', 'id', 'price_rule_id', 'discount_code'],
		...['discount_codes', 'price_rule', 'price_rules', 'title', 'created_at', 'starts_at', '0'],
	);
	const { value } = fc.letrec((tie) => ({
		value: fc.oneof(
			{ maxDepth: 4 },
			fc.constantFrom<unknown>(null, '200', 200, 'Success', 'SUMMER20', '-1', '', 1e300, true),
			fc.string(),
			fc.array(tie('value'), { maxLength: 3 }),
			fc.dictionary(names, tie('value'), { maxKeys: 5 }),
		),
	}));
	fc.assert(
		fc.property(
			fc.constantFrom(...calls),
			value,
			fc.constantFrom(200, 201, 204, 301, 400, 401, 404, 410, 422, 429, 500),
			(call, body, status) => {
				const answer = read(call, body, status);
				if ('failure' in answer) {
					expect(answer.failure.message).toEqual(expect.any(String));
					return;
				}
				expect(status).toBeLessThan(300);
				const found = answer.data.value;
				if (Array.isArray(found)) {
					for (const one of found as object[]) expect(one).toHaveProperty('raw');
				} else expect(found).toHaveProperty('found');
			},
		),
		{ numRuns: 3000 },
	);
});

describe('parsing JSON', () => {
	it('keeps the digits of long whole numbers and leaves all else as it is', () => {
		const text =
			'{"id":12345678901234567890,"s":"12345678901234567890 \\"x\\" 1","f":0.12345678901234567890,"e":1e20,"n":-98765432109876543210,"i":123456789012345,"a":[10000000000000001]}';
		expect(parseJsonWithIds(text)).toEqual({
			id: '12345678901234567890',
			s: '12345678901234567890 "x" 1',
			f: 0.12345678901234568,
			e: 1e20,
			n: '-98765432109876543210',
			i: 123456789012345,
			a: ['10000000000000001'],
		});
	});

	it('gives what JSON.parse gives where no number is long', () => {
		fc.assert(
			fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
				const text = JSON.stringify(value);
				if (/\d{16}/.test(text)) return;
				expect(parseJsonWithIds(text)).toEqual(JSON.parse(text));
			}),
		);
	});

	it('gives nothing for what is no JSON', () => {
		fc.assert(
			fc.property(fc.string(), (text) => {
				let parsed: unknown;
				try {
					parsed = JSON.parse(text);
				} catch {
					parsed = undefined;
				}
				if (/\d{16}/.test(text)) return;
				expect(parseJsonWithIds(text)).toEqual(parsed);
			}),
		);
	});
});
