import fc from 'fast-check';
import { MAX_CODE_LENGTH, objectionToCode } from '../../../../nodes/shared/codes/checkCodes';
import { digitsOf, randomSource } from '../../../../nodes/shared/codes/digits';
import {
	fill,
	objectionToAlphabet,
	randomLengthOf,
	PRESETS,
	SAFE_ALPHABET,
	templateOf,
} from '../../../../nodes/shared/codes/format';

const make = (pattern: string, alphabet = SAFE_ALPHABET, prefix = '', suffix = '') => {
	const template = templateOf({ pattern, alphabet }, prefix, suffix);
	return fill(template, digitsOf(randomSource(), template.alphabet.length));
};

const alphabets = fc
	.uniqueArray(fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789'), {
		minLength: 2,
		maxLength: 36,
	})
	.map((characters) => characters.join(''));

it('a code has random characters at the # of its pattern and the pattern everywhere else', () => {
	const patterns = fc.string({ unit: fc.constantFrom('#', '-', 'V', '7', ' '), maxLength: 40 });
	fc.assert(
		fc.property(patterns, alphabets, (pattern, alphabet) => {
			const code = make(pattern, alphabet);
			expect(code).toHaveLength(pattern.length);
			[...pattern].forEach((character, at) => {
				if (character === '#') expect(alphabet).toContain(code.charAt(at));
				else expect(code.charAt(at)).toBe(character);
			});
		}),
	);
});

it('any prefix and suffix is used as it is, even if it looks like a pattern', () => {
	fc.assert(
		fc.property(fc.string(), fc.string(), (prefix, suffix) => {
			const code = make('####', SAFE_ALPHABET, prefix, suffix);
			expect(code.startsWith(prefix)).toBe(true);
			expect(code.endsWith(suffix)).toBe(true);
			expect(code).toHaveLength(prefix.length + 4 + suffix.length);
		}),
	);
});

it.each([
	['\\#-##', /^#-[A-Z0-9]{2}$/, 2],
	['\\\\#', /^\\[A-Z0-9]$/, 1],
	['a\\b#', /^a\\b[A-Z0-9]$/, 1],
	['🎁#', /^🎁[A-Z0-9]$/u, 1],
	['', /^$/, 0],
])('reads the pattern %s', (pattern, shape, places) => {
	expect(make(pattern)).toMatch(shape);
	expect(randomLengthOf(templateOf({ pattern, alphabet: SAFE_ALPHABET }))).toBe(places);
});

it('letters that differ only in case count as one, in the case of the first', () => {
	expect(templateOf({ pattern: '#', alphabet: 'aAbB1' }).alphabet).toBe('ab1');
});

it('the standard alphabet has no vowels, no characters read as vowels, and no lookalikes', () => {
	expect(SAFE_ALPHABET).toMatch(/^[A-Z0-9]+$/);
	expect(SAFE_ALPHABET).not.toMatch(/[AEIOUY01343L]/);
	expect(new Set(SAFE_ALPHABET).size).toBe(SAFE_ALPHABET.length);
});

it.each(Object.entries(PRESETS))('the preset %s makes codes that Shopify accepts', (_, preset) => {
	expect(objectionToAlphabet(preset.alphabet)).toBeUndefined();
	expect(objectionToCode(make(preset.pattern, preset.alphabet))).toBeUndefined();
	expect(preset.pattern.length).toBeLessThan(MAX_CODE_LENGTH);
});

it.each([
	['A', 'needs at least two different characters'],
	['aA', 'needs at least two different characters'],
	['', 'needs at least two different characters'],
	['AB-', 'may have only the letters A to Z and digits'],
	['AÄ', 'may have only the letters A to Z and digits'],
	['A B', 'may have only the letters A to Z and digits'],
])('refuses the alphabet "%s"', (alphabet, objection) => {
	expect(objectionToAlphabet(alphabet)).toBe(objection);
});
