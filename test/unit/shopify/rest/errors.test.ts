import fc from 'fast-check';
import { describeRestErrors, restErrorsIn } from '../../../../nodes/shopify/rest/errors';

it.each<[string, unknown, string]>([
	['a text', { errors: 'Not Found' }, 'Not Found'],
	['another name', { error: 'invalid_request' }, 'invalid_request'],
	[
		'texts per field',
		{ errors: { code: ['must be unique. Please try a different code.'] } },
		'code: must be unique. Please try a different code.',
	],
	['one text per field', { errors: { discount_code: 'is missing' } }, 'discount_code: is missing'],
	['what is wrong with the whole', { errors: { base: ['No', 'Not now'] } }, 'No · Not now'],
	['a list', { errors: ['One', { code: ['Two'] }] }, 'One · code: Two'],
	['a field in a field', { errors: { discount_codes: { code: ['x'] } } }, 'code: x'],
	['nothing', { errors: {} }, ''],
	['nothing in a list', { errors: [null, '', ' '] }, ''],
	['numbers', { errors: { code: [5, true, null] } }, ''],
	['no errors', { discount_code: {} }, ''],
	['a list as the answer', [{ errors: 'x' }], ''],
	['no answer', undefined, ''],
])('reads %s', (_, body, expected) => {
	expect(describeRestErrors(restErrorsIn(body))).toBe(expected);
});

it('returns refusals with a text and an optional field, for any answer', () => {
	const errors = fc.oneof(fc.jsonValue(), fc.dictionary(fc.string(), fc.jsonValue()));
	fc.assert(
		fc.property(errors, fc.constantFrom('errors', 'error'), (value, key) => {
			for (const { field, message } of restErrorsIn({ [key]: value })) {
				expect(message.trim()).not.toBe('');
				expect(field === null || typeof field[0] === 'string').toBe(true);
			}
			expect(Array.isArray(restErrorsIn(value))).toBe(true);
		}),
		{ numRuns: 500 },
	);
});
