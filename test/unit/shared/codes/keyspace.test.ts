import fc from 'fast-check';
import { PRESETS, templateOf } from '../../../../nodes/shared/codes/format';
import {
	count,
	keyspaceOf,
	MIN_ODDS,
	objectionToKeyspace,
	randomLengthNeeded,
} from '../../../../nodes/shared/codes/keyspace';

const template = (length: number, alphabet: string) =>
	templateOf({ pattern: '#'.repeat(length), alphabet });

it('counts the codes that a template can make', () => {
	expect(keyspaceOf(template(4, '0123456789'))).toBe(10_000);
	expect(keyspaceOf(templateOf({ pattern: 'VIP', alphabet: '01' }))).toBe(1);
});

it('refuses exactly the lengths below the required one', () => {
	fc.assert(
		fc.property(
			fc.integer({ min: 1, max: 20_000_000 }),
			fc.integer({ min: 2, max: 36 }),
			fc.boolean(),
			(codes, base, keyed) => {
				const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'.slice(0, base);
				const needed = randomLengthNeeded(base, { codes, keyed });
				const objection = (length: number) =>
					objectionToKeyspace(template(length, alphabet), { codes, keyed });
				expect(objection(needed)).toBeUndefined();
				expect(objection(needed - 1)).toContain(`: ${needed} random characters are needed`);
				const odds = keyspaceOf(template(needed, alphabet)) / codes;
				expect(odds).toBeGreaterThanOrEqual(MIN_ODDS);
			},
		),
	);
});

it('requires exactly the power of the base that suffices', () => {
	expect(randomLengthNeeded(10, { codes: 1, keyed: false })).toBe(6);
	expect(randomLengthNeeded(10, { codes: 10_000, keyed: false })).toBe(10);
	expect(randomLengthNeeded(10, { codes: 10_001, keyed: false })).toBe(11);
});

it('requires more for keys, whose codes cannot be redrawn: under 0.1 % chance that two share one', () => {
	const codes = 100_000;
	const length = randomLengthNeeded(24, { codes, keyed: true });
	expect(length).toBeGreaterThan(randomLengthNeeded(24, { codes, keyed: false }));
	expect((codes * codes) / 2 / 24 ** length).toBeLessThan(1 / 1000);
});

it('says how many codes are too few for how many, and which length suffices', () => {
	expect(objectionToKeyspace(template(4, '0123456789'), { codes: 500, keyed: false })).toBe(
		'4 random characters of 10 different ones make 10,000 codes, too few for 500: 9 random characters are needed so that nobody finds one by trying',
	);
	expect(objectionToKeyspace(template(1, '01'), { codes: 2, keyed: true })).toContain(
		'1 random character of 2 different ones make 2 codes, too few for 2',
	);
});

it.each([
	['characters8', 100_000],
	['characters10', 20_000_000],
	['characters12', 20_000_000],
	['characters16', 20_000_000],
	['digits12', 1_000_000],
] as const)('the preset %s is enough for %i codes', (preset, codes) => {
	expect(objectionToKeyspace(templateOf(PRESETS[preset]), { codes, keyed: false })).toBeUndefined();
});

it.each([
	[9_999_999, '9,999,999'],
	[95_367_431_640_625, '9.5e13'],
])('writes %d as %s', (value, text) => expect(count(value)).toBe(text));
