import fc from 'fast-check';
import { checkCodes, foldCode, MAX_CODE_LENGTH } from '../../../nodes/shared/codes/checkCodes';

const check = (...codes: unknown[]) => checkCodes(codes.map((code, item) => ({ code, item })));

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
		['AB\nCD', 'The code contains a line break or another control character'],
		['AB\rCD', 'The code contains a line break or another control character'],
		['AB\u2028CD', 'The code contains a line break or another control character'],
		['AB\u0000', 'The code contains a line break or another control character'],
		[{ code: 'A' }, 'A code must be text, not object'],
		[['A'], 'A code must be text, not a list'],
		[true, 'A code must be text, not boolean'],
	])('refuses %j: %s', (code, message) => {
		expect(check(code)).toEqual({
			accepted: [],
			refused: [expect.objectContaining({ item: 0, reason: 'invalid', message })],
		});
	});

	it('trims blanks, as they come from sheets, and takes numbers', () => {
		expect(check(' SUMMER ', 12345).accepted.map(({ code }) => code)).toEqual(['SUMMER', '12345']);
	});

	it('refuses the second copy whatever its case and names the item of the first', () => {
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
				expect([...accepted, ...refused].map(({ item }) => item).sort((a, b) => a - b)).toEqual(
					codes.map((_, item) => item),
				);
				expect(new Set(accepted.map(({ code }) => foldCode(code))).size).toBe(accepted.length);
				for (const { code } of accepted) {
					expect(code.length).toBeGreaterThan(0);
					expect(code.length).toBeLessThanOrEqual(MAX_CODE_LENGTH);
				}
			}),
		);
	});
});
