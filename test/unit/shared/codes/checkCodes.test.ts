import fc from 'fast-check';
import { checkCodes, foldCode, MAX_CODE_LENGTH } from '../../../../nodes/shared/codes/checkCodes';
import { givenCode } from '../../../../nodes/shared/parameters/code';

const check = (...codes: unknown[]) => checkCodes(codes.map((code, item) => givenCode(code, item)));

const unseen = (which: string) => `The code has a character that nobody can see or type, ${which}`;

const lostDigits = (number: string) =>
	`The code is a number with too many digits to be exact (${number}): make it text in the source`;

const noWhole = (number: string) =>
	`The code is the number ${number}, which is not a whole number of 0 or more: make it text in the source if it is meant like this`;

describe('checking codes before they are sent', () => {
	it('accepts 255 characters and refuses 256', () => {
		expect(check('A'.repeat(255)).accepted).toHaveLength(1);
		expect(check('A'.repeat(256)).refused).toEqual([
			expect.objectContaining({
				reason: 'invalid',
				message: 'The code has 256 characters; at most 255 are allowed',
			}),
		]);
	});

	test.each([
		['', 'The code is empty'],
		['   ', 'The code is empty'],
		[undefined, 'The code is empty'],
		[null, 'The code is empty'],
		['AB\nCD', unseen('U+000A (line break), at position 3')],
		['AB\rCD', unseen('U+000D (line break), at position 3')],
		['AB\u2028CD', unseen('U+2028 (line break), at position 3')],
		['AB\u0000', unseen('U+0000 (invisible character), at position 3')],
		['SAVE\u200B10', unseen('U+200B (zero-width space), at position 5')],
		[{ code: 'A' }, 'The code must be text, not an object with the fields code'],
		[['A', 'B'], 'The code must be text, not a list'],
		['["A1","B1"]', 'The code must be text, not the JSON of a list'],
		['{"code":"A1"}', 'The code must be text, not the JSON of an object with the fields code'],
		[true, 'The code must be text, not true'],
		[2 ** 63, lostDigits('9223372036854776000')],
		[1e21, lostDigits('1e+21')],
		[12.5, noWhole('12.5')],
		[-5, noWhole('-5')],
		[Number.NaN, 'The code must be text, not a calculation without a result'],
		[
			'WELCOME-{{ $json.id }}',
			'The code contains an expression that was not evaluated: switch the field to Expression',
		],
	])('refuses %j: %s', (code, message) => {
		expect(check(code)).toEqual({
			accepted: [],
			refused: [expect.objectContaining({ item: 0, reason: 'invalid', message })],
		});
	});

	it('trims blanks, which sheets often contain, and accepts numbers', () => {
		expect(check(' SUMMER ', 12345).accepted.map(({ code }) => code)).toEqual(['SUMMER', '12345']);
	});

	it('refuses a duplicate regardless of case and names the item of the first copy', () => {
		const { accepted, refused } = check('Summer', 'OTHER', 'SUMMER');
		expect(accepted.map(({ code }) => code)).toEqual(['Summer', 'OTHER']);
		expect(refused).toEqual([
			{
				code: 'SUMMER',
				item: 2,
				reason: 'duplicate',
				message: 'Same code as item 1; upper and lower case count as the same',
			},
		]);
	});

	it('refuses a code that Shopify may confuse with an earlier one', () => {
		const { accepted, refused } = check('CAFÉ', '🎉', 'CAFE', '🔥');
		expect(accepted.map(({ code }) => code)).toEqual(['CAFÉ', '🎉']);
		expect(refused.map(({ message }) => message)).toEqual([
			"Shopify may take it for 'CAFÉ' of item 1: it ignores accents and which emoji it is",
			"Shopify may take it for '🎉' of item 2: it ignores accents and which emoji it is",
		]);
	});

	it('sends codes in composed form, the form people type', () => {
		expect(check('CAFE\u0301').accepted.map(({ code }) => code)).toEqual(['CAF\u00C9']);
	});

	it('loses no code and accepts none twice', () => {
		const anything = fc.oneof(
			fc.string(),
			fc.stringMatching(/^[a-bA-B]{0,3}$/),
			fc.integer(),
			fc.constant(null),
		);
		fc.assert(
			fc.property(fc.array(anything), (codes) => {
				const { accepted, refused } = check(...codes);
				expect(
					[...accepted, ...refused].map(({ item = -1 }) => item).sort((a, b) => a - b),
				).toEqual(codes.map((_, item) => item));
				expect(new Set(accepted.map(({ code }) => foldCode(code))).size).toBe(accepted.length);
				for (const { code } of accepted) {
					expect(code.length).toBeGreaterThan(0);
					expect(code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
				}
			}),
		);
	});
});
