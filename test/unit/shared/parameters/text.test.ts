import type { IExecuteSingleFunctions } from 'n8n-workflow';
import { describeValue } from '../../../../nodes/shared/parameters/describe';
import { gid, gidsOf } from '../../../../nodes/shopify/parameters/id';
import { textOf } from '../../../../nodes/shared/parameters/text';

const idOf = (value: unknown) => gid('Product', 'Product')(value, {} as IExecuteSingleFunctions);

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

describe('an ID', () => {
	it.each([5, '5', ' 5 ', 'gid://shopify/Product/5', { value: '5' }])('%j is one', (value) => {
		expect(idOf(value)).toBe('gid://shopify/Product/5');
	});

	it.each<[unknown, RegExp]>([
		[2 ** 60, /'Product' is a number with too many digits/],
		[-5, /'Product' is the number -5/],
		[5.5, /'Product' is the number 5.5/],
		['5.5', /must be an ID such as gid:\/\/shopify\/Product\/1057371160, not '5.5'/],
		['-5', /not '-5'/],
		['\u200B5', /not '\[U\+200B\]5'/],
		['gid://shopify/Collection/5', /not 'gid:\/\/shopify\/Collection\/5'/],
		[['5'], /must be text, not a list/],
		[true, /must be text, not true/],
		['', /'Product' is empty/],
	])('%j is none', (value, expected) => {
		expect(() => idOf(value)).toThrow(expected);
	});

	it('may stand in rows of several, in any shape of a list', () => {
		const rows = [{ id: '1, 2' }, { id: ['3', { id: 4 }] }, { id: '["5"]' }, { id: { value: 5 } }];
		expect(gidsOf('Product', 'Products', rows, 'id')).toEqual(
			[1, 2, 3, 4, 5].map((id) => `gid://shopify/Product/${id}`),
		);
		expect(() => gidsOf('Product', 'Products', [{ id: '' }], 'id')).toThrow('has an empty entry');
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
