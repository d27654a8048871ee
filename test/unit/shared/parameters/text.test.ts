import { describeValue } from '../../../../nodes/shared/parameters/describe';
import { textOf } from '../../../../nodes/shared/parameters/text';

describe('a text', () => {
	it.each<[unknown, string]>([
		[' A ', 'A'],
		['', ''],
		[undefined, ''],
		[null, ''],
		[0, '0'],
		[9007199254740991, '9007199254740991'],
		[12345678901234567890n, '12345678901234567890'],
		['12345678901234567890', '12345678901234567890'],
		['nullify', 'nullify'],
	])('%p is %j', (value, expected) => {
		expect(textOf('Code', value)).toBe(expected);
	});

	it.each<[unknown, RegExp]>([
		[2 ** 53, /too many digits to be exact \(9007199254740992\): make it text in the source/],
		[-1, /the number -1, which is not a whole number/],
		[1.5, /the number 1.5/],
		[true, /must be text, not true/],
		[['A'], /must be text, not a list/],
		[{ code: 'A' }, /must be text, not an object with the fields code/],
		['["A1","B1"]', /must be text, not the JSON of a list/],
		['{"code":"A1"}', /must be text, not the JSON of an object with the fields code/],
		['a [object Object]', /has an object where a text belongs/],
		[' undefined ', /has a word that stands for nothing/],
		['NaN', /has a word that stands for nothing/],
		[Symbol('A'), /must be text, not a symbol/],
	])('%p is refused', (value, expected) => {
		expect(() => textOf('Code', value)).toThrow(expected);
	});
});

it.each<[unknown, string]>([
	[undefined, 'nothing'],
	[[], 'an empty list'],
	[{ '\uFEFFcode': 1, b: 2 }, 'an object with the fields [U+FEFF]code, b'],
	[NaN, 'a calculation without a result'],
	[Infinity, 'an endless number'],
	['undefined', "'(nothing)'"],
	['a[object Object]b', "'a(object)b'"],
	[' ', 'a blank text'],
	['x'.repeat(100), `'${'x'.repeat(60)}…'`],
])('a message shows %j as %s', (value, expected) => {
	expect(describeValue(value)).toBe(expected);
});
