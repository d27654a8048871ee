import { foldCode } from '../../emulator/state/collation';

describe('the collation of a database', () => {
	it.each([
		['case', 'save', 'SAVE'],
		['an accent', 'CAFÉ', 'CAFE'],
		['an accent that is a character of its own', 'CAFE\u0301', 'CAFÉ'],
		['full width', 'ＳＡＶＥ', 'SAVE'],
		['blanks at the end', 'SAVE  ', 'SAVE'],
		['which emoji it is', '🎁', '🎄'],
		['which two emojis they are', '🎁🎄', '🔥🔥'],
		['which emoji goes with a text', 'HI🎁', 'HI🎄'],
	])('ignores %s', (_what, one, other) => {
		expect(foldCode(one)).toBe(foldCode(other));
	});

	it.each([
		['the text beside an emoji', 'HI🎁', 'HO🎁'],
		['the number of emojis', '🎁', '🎁🎁'],
		['blanks in front', ' SAVE', 'SAVE'],
		['a character of no width', 'SA\u200bVE', 'SAVE'],
	])('distinguishes %s', (_what, one, other) => {
		expect(foldCode(one)).not.toBe(foldCode(other));
	});

	it('can be restricted to ignoring case', () => {
		expect(foldCode('Café🎁', 'caseOnly')).toBe('CAFÉ🎁');
	});
});
