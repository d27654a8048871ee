import fc from 'fast-check';
import { showUnseen, unseenIn, withoutUnseen } from '../../../../nodes/shared/codes/characters';

it.each([
	['SAVE\u200B10', 'U+200B', 'zero-width space', 5],
	['\uFEFFSAVE', 'U+FEFF', 'byte order mark', 1],
	['SAVE\u00A010', 'U+00A0', 'no-break space', 5],
	['SAVE\u200D10', 'U+200D', 'zero-width joiner', 5],
	['SAVE\u200C', 'U+200C', 'zero-width non-joiner', 5],
	['SAVE\u2060', 'U+2060', 'word joiner', 5],
	['SA\u00ADVE', 'U+00AD', 'soft hyphen', 3],
	['SAVE\u202E', 'U+202E', 'invisible character', 5],
	['SAVE\u3164', 'U+3164', 'invisible character', 5],
	['SAVE\u2800', 'U+2800', 'braille blank', 5],
	['SAVE\uFE0F', 'U+FE0F', 'invisible character', 5],
	['SAVE\u{E0041}', 'U+E0041', 'invisible character', 5],
	['SAVE\tX', 'U+0009', 'tab', 5],
	['SAVE\u2003X', 'U+2003', 'unusual space', 5],
	['SAVE\uD83D', 'U+D83D', 'invisible character', 5],
	['🎉\u200DSAVE', 'U+200D', 'zero-width joiner', 2],
])('finds the invisible character in %j', (text, codePoint, name, position) => {
	expect(unseenIn(text)).toEqual({ codePoint, name, position });
});

it.each([
	'SAVE 10',
	'CAFÉ',
	'👩‍👩‍👧',
	'👍🏽',
	'❤️',
	'1️⃣',
	'🏴󠁧󠁢󠁥󠁮󠁧󠁿',
	'🏳️‍🌈',
	'می‌خواهم',
	'क्‍ष',
	'ශ්‍රී',
	'葛󠄀',
	'क़ीमत',
])('leaves %s as it is, because emoji and scripts need their joiners', (text) => {
	expect(unseenIn(text)).toBeUndefined();
});

it('spells out invisible characters', () => {
	expect(showUnseen('\uFEFFcode')).toBe('[U+FEFF]code');
});

it('removes invisible characters and turns all spaces into ordinary ones', () => {
	expect(withoutUnseen(' \uFEFFAnna\u00A0\u200B Smith\u2060 ')).toBe('Anna Smith');
});

it('leaves no invisible character in any text', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (text) => {
			expect(unseenIn(withoutUnseen(text))).toBeUndefined();
		}),
	);
});
