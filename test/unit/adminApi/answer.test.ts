import { connectionFailure, readAnswer, retryAfterMs } from '../../../nodes/shared/adminApi/answer';
import type { HttpResponse } from '../../../nodes/shared/adminApi/answer';

const cost = {
	requestedQueryCost: 24,
	actualQueryCost: null,
	throttleStatus: { maximumAvailable: 2000, currentlyAvailable: 3, restoreRate: 100 },
};

const response = (statusCode: number, body: unknown, headers = {}): HttpResponse => ({
	statusCode,
	body,
	headers,
});

const failureOf = (given: HttpResponse) => {
	const answer = readAnswer(given);
	if (!('failure' in answer)) throw new Error('read as data');
	return answer.failure;
};

const graphQlError = (code: string | undefined, message = 'Said by Shopify') => ({
	errors: [{ message, extensions: code ? { code } : {} }],
});

describe('an answer of Shopify', () => {
	it('is its data and its cost', () => {
		const data = { discountNode: null };
		expect(readAnswer(response(200, { data, extensions: { cost } }))).toEqual({ data, cost });
	});

	test.each([200, 429])('that is THROTTLED with HTTP status %i was not carried out', (status) => {
		const body = { ...graphQlError('THROTTLED', 'Throttled'), extensions: { cost } };
		expect(readAnswer(response(status, body))).toMatchObject({
			failure: { kind: 'throttled', executed: 'no' },
			cost: { actualQueryCost: null },
		});
	});

	test.each([
		[429, 'throttled', 'no'],
		[430, 'throttled', 'no'],
		[500, 'unavailable', 'unknown'],
		[502, 'unavailable', 'unknown'],
		[503, 'unavailable', 'unknown'],
		[504, 'unavailable', 'unknown'],
		[530, 'unavailable', 'unknown'],
		[401, 'token', 'no'],
		[403, 'scope', 'no'],
		[402, 'store', 'no'],
		[423, 'store', 'no'],
		[404, 'store', 'no'],
		[301, 'store', 'no'],
		[400, 'request', 'no'],
	])('with HTTP status %i is a %s failure, carried out: %s', (status, kind, executed) => {
		expect(failureOf(response(status, '<html></html>'))).toMatchObject({
			kind,
			executed,
			httpCode: String(status),
		});
	});

	it('names the wait that Shopify asks for, which is in seconds', () => {
		expect(failureOf(response(429, '', { 'retry-after': '2.0' })).retryAfterMs).toBe(2000);
		expect(retryAfterMs('0.5')).toBe(500);
		expect(retryAfterMs(undefined)).toBeUndefined();
		expect(retryAfterMs('soon')).toBeUndefined();
	});

	test.each([
		['an HTML page', '<!DOCTYPE html><title>Opening soon</title>'],
		['an empty body', ''],
		['a list', []],
		['an object without data', { extensions: {} }],
	])('that is %s leaves the fate unknown', (_name, body) => {
		expect(failureOf(response(200, body))).toMatchObject({
			kind: 'unreadable',
			executed: 'unknown',
		});
	});

	it('that denies access says which scope is missing', () => {
		const said =
			'Access denied for discountNodes field. Required access: `read_discounts` access scope.';
		const failure = failureOf(
			response(200, { ...graphQlError('ACCESS_DENIED', said), data: { discountNodes: null } }),
		);
		expect(failure).toMatchObject({ kind: 'scope', executed: 'no' });
		expect(failure.description).toContain('read_discounts');
	});

	test.each([
		['MAX_INPUT_SIZE_EXCEEDED', 'request', 'no'],
		['BAD_REQUEST', 'request', 'no'],
		['INVALID_VARIABLE', 'request', 'no'],
		['INTERNAL_SERVER_ERROR', 'unavailable', 'unknown'],
		[undefined, 'request', 'no'],
	])('with the code %s is a %s failure, carried out: %s', (code, kind, executed) => {
		const failure = failureOf(response(200, graphQlError(code)));
		expect(failure).toMatchObject({ kind, executed });
		expect(failure.description).toContain('Said by Shopify');
	});

	it('repeats every refusal with its field and code', () => {
		const userErrors = [
			{ field: ['basicCodeDiscount', 'code'], message: 'Code must be unique.', code: 'TAKEN' },
			{ field: null, message: 'Something went wrong', code: null },
		];
		const failure = failureOf(
			response(200, { data: { discountCodeBasicCreate: { codeDiscountNode: null, userErrors } } }),
		);
		expect(failure).toMatchObject({
			kind: 'userErrors',
			executed: 'no',
			message: 'Shopify refused: Code must be unique.',
			description:
				'Code must be unique., field basicCodeDiscount.code, TAKEN · Something went wrong Nothing was changed.',
			userErrors,
		});
	});

	test.each(['id', 'discountId'])(
		'that refuses the argument %s names the field Discount',
		(argument) => {
			const userErrors = [{ field: [argument], message: 'Code discount does not exist.' }];
			const failure = failureOf(response(200, { data: { discountCodeActivate: { userErrors } } }));
			expect(failure.message).toBe("Shopify refused 'Discount': Code discount does not exist.");
		},
	);

	it('keeps the request ID that Shopify support asks for', () => {
		expect(failureOf(response(500, '', { 'x-request-id': 'abc-1' })).requestId).toBe('abc-1');
	});

	it('does not repeat values of variables, which may be secret', () => {
		const body = {
			errors: [
				{
					message: 'Variable $codes was provided invalid value',
					extensions: { code: 'INVALID_VARIABLE', value: ['SECRET-CODE'] },
				},
			],
		};
		expect(JSON.stringify(failureOf(response(200, body)))).not.toContain('SECRET-CODE');
	});
});

describe('no answer at all', () => {
	test.each([
		['ENOTFOUND', 'no'],
		['ECONNREFUSED', 'no'],
		['ECONNRESET', 'unknown'],
		['ECONNABORTED', 'unknown'],
		['ETIMEDOUT', 'unknown'],
		['', 'unknown'],
	])('%s: carried out: %s', (code, executed) => {
		expect(connectionFailure(code)).toMatchObject({ kind: 'connection', executed });
	});
});
