import fc from 'fast-check';
import { readAnswer } from '../../../../nodes/shopify/graphql/answer';
import { retryAfterMs } from '../../../../nodes/shared/http/answer';
import type { HttpResponse } from '../../../../nodes/shared/http/answer';

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
	it('yields its data and its cost', () => {
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
		[307, 'store', 'no'],
		[308, 'store', 'no'],
		[302, 'unreadable', 'unknown'],
		[303, 'unreadable', 'unknown'],
		[304, 'unreadable', 'unknown'],
		[400, 'request', 'unknown'],
		[408, 'unavailable', 'unknown'],
		[409, 'request', 'unknown'],
		[413, 'request', 'unknown'],
		[418, 'request', 'unknown'],
		[425, 'unavailable', 'unknown'],
		[499, 'unavailable', 'unknown'],
		[783, 'unavailable', 'unknown'],
	])('with HTTP status %i is a %s failure, carried out: %s', (status, kind, executed) => {
		expect(failureOf(response(status, '<html></html>'))).toMatchObject({
			kind,
			executed,
			httpCode: String(status),
		});
	});

	it('returns the wait that Shopify asks for, which is in seconds', () => {
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
		['TIMEOUT', 'unavailable', 'unknown'],
		['NOT_FOUND', 'request', 'no'],
		['undefinedField', 'request', 'no'],
		['SOMETHING_NEW', 'request', 'unknown'],
		[undefined, 'request', 'unknown'],
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
				"Shopify's name for it: field basicCodeDiscount.code, TAKEN. Something went wrong. Nothing was changed.",
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

const created = { data: { discountCodeBasicCreate: { codeDiscountNode: { id: 'gid' } } } };
const asMutation = { isMutation: true, fits: () => true };

describe('data next to something else', () => {
	it.each([
		['errors', { errors: [{ message: 'Access denied', extensions: { code: 'ACCESS_DENIED' } }] }],
		['an error of the server', graphQlError('INTERNAL_SERVER_ERROR')],
		['errors that cannot be read', { errors: [null] }],
		['errors that are no list', { errors: { query: 'wrong' } }],
	])('counts as the result, whatever %s say', (_name, more) => {
		const answer = readAnswer(response(200, { ...created, ...more }), asMutation);
		expect(answer).toMatchObject(created);
		expect(answer.notes).toHaveLength(1);
	});

	it.each([200, 400, 403, 404, 408, 500])(
		'counts as the result with HTTP status %i, too',
		(status) => {
			expect(readAnswer(response(status, created), asMutation)).toMatchObject(created);
		},
	);

	it.each([
		['the error is of the server', 'INTERNAL_SERVER_ERROR'],
		['the app may not see it', 'ACCESS_DENIED'],
	])('leaves the fate unknown if the result is missing and %s', (_name, code) => {
		const data = { discountCodeBasicCreate: { codeDiscountNode: null, userErrors: [] } };
		const answer = readAnswer(response(200, { data, ...graphQlError(code) }), asMutation);
		expect(answer).toMatchObject({ failure: { executed: 'unknown' } });
		expect(JSON.stringify(answer)).not.toContain('Nothing was changed');
	});

	it('leaves the fate unknown if there is a refusal next to the result', () => {
		const payload = { job: { id: 'gid', done: false }, userErrors: [{ message: 'No' }] };
		const answer = readAnswer(response(200, { data: { x: payload } }), asMutation);
		expect(answer).toMatchObject({ failure: { kind: 'userErrors', executed: 'unknown' } });
		expect(JSON.stringify(answer)).not.toContain('Nothing was changed');
	});

	it('of a query comes with a note if the app may not see part of it', () => {
		const data = { discountNode: { id: 'gid', customers: null } };
		const path = ['discountNode', 'customers'];
		const errors = [
			{ message: 'Access denied for customers', path, extensions: { code: 'ACCESS_DENIED' } },
		];
		const answer = readAnswer(response(200, { data, errors }));
		expect(answer).toEqual({ data, notes: ['Access denied for customers (ACCESS_DENIED)'] });
	});

	it.each([
		['an entry of a list', ['nodes', 0], 'ACCESS_DENIED'],
		['a root', ['discountNode'], 'ACCESS_DENIED'],
		['anything, for another reason', ['discountNode', 'title'], 'INTERNAL_SERVER_ERROR'],
	])('of a query does not count if the missing part is %s', (_name, path, code) => {
		const data = { nodes: [null, { id: 'gid' }] };
		const errors = [{ message: 'No', path, extensions: { code } }];
		expect(readAnswer(response(200, { data, errors }))).toHaveProperty('failure');
	});

	it('of the wrong shape is not a result and leaves the fate unknown', () => {
		const answer = readAnswer(response(200, created), { isMutation: true, fits: () => false });
		expect(answer).toMatchObject({ failure: { kind: 'unreadable', executed: 'unknown' } });
	});
});

it.each([[[null]], ['wrong'], [{ base: ['wrong'] }], [[{}]], [[{ message: 5 }]], [[[]]], [7]])(
	'errors of the form %j leave the fate unknown',
	(errors) => {
		expect(failureOf(response(200, { errors }))).toMatchObject({
			kind: 'unreadable',
			executed: 'unknown',
		});
	},
);

it.each([[null], [[null]], [[{}]], [{ message: 'x' }], ['wrong'], [[{ message: null }]]])(
	'refusals of the form %j do not count',
	(userErrors) => {
		const body = { data: { x: { job: null, userErrors } } };
		expect(readAnswer(response(200, body), asMutation)).not.toHaveProperty('failure');
	},
);

it('reads any answer as data or as a failure with a readable message', () => {
	const anything = fc.record({
		statusCode: fc.integer({ min: 100, max: 999 }),
		headers: fc.constant({}),
		body: fc.oneof(
			fc.jsonValue(),
			fc.record(
				{ data: fc.jsonValue(), errors: fc.jsonValue(), extensions: fc.jsonValue() },
				{ requiredKeys: [] },
			),
			fc.record({ data: fc.record({ x: fc.record({ userErrors: fc.jsonValue() }) }) }),
		),
	});
	fc.assert(
		fc.property(anything, fc.boolean(), (given, isMutation) => {
			const answer = readAnswer(given, { isMutation, fits: () => true });
			if ('data' in answer) return;
			const { message, description } = answer.failure;
			expect(message).toMatch(/\w/);
			expect(`${message} ${description}`).not.toMatch(/\bundefined\b|\[object|NaN/);
		}),
		{ numRuns: 2000 },
	);
});
