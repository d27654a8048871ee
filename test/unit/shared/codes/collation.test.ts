import fc from 'fast-check';
import { foldCode } from '../../../../nodes/shared/codes/checkCodes';
import { collationKeyOf } from '../../../../nodes/shared/codes/collation';

it.each([
	['save10', 'SAVE10'],
	['🎉', '🔥'],
	['🎉🎉', '🔥🎁'],
	['CAFE', 'CAFÉ'],
	['CAFE\u0301', 'CAFÉ'],
	['SAVE', 'SAVE  '],
	['A🎉', 'a🔥'],
	['STRASSE', 'straße'],
	['ＳＡＶＥ', 'SAVE'],
	['❤️', '🎉'],
])('treats %s and %s as the same code, as Shopify may', (one, other) => {
	expect(collationKeyOf(one)).toBe(collationKeyOf(other));
});

it.each([
	['SAVE10', 'SAVE1O'],
	['🎉', '🎉🎉'],
	['A🎉', 'B🎉'],
	['SAVE', 'SAVE-'],
	['SA VE', 'SAVE'],
])('distinguishes %s and %s', (one, other) => {
	expect(collationKeyOf(one)).not.toBe(collationKeyOf(other));
});

it('never distinguishes texts that differ only in case', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (one, other) => {
			if (foldCode(one) === foldCode(other)) {
				expect(collationKeyOf(one)).toBe(collationKeyOf(other));
			}
			expect(collationKeyOf(one.toUpperCase())).toBe(collationKeyOf(one.normalize('NFD')));
		}),
	);
});
