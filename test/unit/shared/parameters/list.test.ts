import fc from 'fast-check';
import { listOf } from '../../../../nodes/shared/parameters/list';

const codes = (value: unknown) => listOf('Codes', value, 'code');

describe('a list can have any of the usual shapes', () => {
	it.each<[string, unknown]>([
		['an array', ['A1', 'B1']],
		['with spaces', [' A1 ', 'B1\n']],
		['with empty entries', ['A1', '', null, undefined, '  ', 'B1']],
		['an array in an array', [['A1'], [['B1']]]],
		['objects', [{ code: 'A1', email: 'a@x' }, { code: 'B1' }]],
		['objects in other letters', [{ Code: 'A1' }, { CODE: 'B1' }]],
		['objects, one without a value', [{ code: 'A1' }, { code: null }, { code: 'B1' }]],
		['items of n8n', [{ json: { code: 'A1' }, pairedItem: 0 }, { json: { code: 'B1' } }]],
		['an object with a list', { code: ['A1', 'B1'] }],
		['JSON of an array', '["A1","B1"]'],
		['JSON in lines', '[\n  "A1",\n  "B1"\n]'],
		['JSON of objects', '[{"code":"A1"},{"code":"B1"}]'],
		['JSON within an array', ['["A1"]', '{"code":"B1"}']],
		['a list of another language', "['A1', 'B1']"],
		['brackets without quotes', '[A1, B1]'],
		['commas', 'A1,B1'],
		['semicolons', 'A1;B1'],
		['tabs', 'A1\tB1'],
		['lines', 'A1\nB1\n'],
		['lines of Windows', 'A1\r\nB1\r\n'],
		['lines of other editors', 'A1\u2028B1\u2029'],
		['several separators', ',A1, ;\n B1;;'],
		['pasted quotes', '"A1","B1"'],
		['single quotes', "'A1'; 'B1'"],
		['curly quotes', '“A1”, “B1”'],
		['German quotes', '„A1“\n„B1“'],
		['quotes around some', '"A1" , B1'],
		['a byte order mark', '\uFEFFA1,B1'],
	])('%s', (_, value) => {
		expect(codes(value)).toEqual(['A1', 'B1']);
	});

	it.each<[string, unknown, string[]]>([
		['numbers', [123, '4'], ['123', '4']],
		['a number', 123, ['123']],
		['a comma in quotes', '"a,b", c', ['a,b', 'c']],
		['a quote in quotes', '"5"" pipe", c', ['5" pipe', 'c']],
		['an apostrophe in single quotes', "'O'Neil', 'B'", ["O'Neil", 'B']],
		['apostrophes', "'tis, O'Neil, 90's", ["'tis", "O'Neil", "90's"]],
		['a comma in an entry of an array', ['a,b', 'c'], ['a,b', 'c']],
		['a line in quotes', '"a\nb"', ['a\nb']],
		['brackets in quotes', '"[VIP]"', ['[VIP]']],
		['brackets within', 'A[1], B', ['A[1]', 'B']],
		['nothing', undefined, []],
		['null', null, []],
		['blanks', ' \n,; ', []],
		['an empty array', [], []],
		['JSON of an empty array', '[]', []],
	])('%s', (_, value, expected) => {
		expect(codes(value)).toEqual(expected);
	});
});

describe('anything else is refused with the value that was found', () => {
	it.each<[unknown, RegExp]>([
		[true, /^'Codes' must be text, not true$/],
		[NaN, /a calculation without a result/],
		[[1, NaN], /^'Codes' has an entry that must be text/],
		[2 ** 64, /too many digits to be exact .*make it text in the source/],
		[[2 ** 64], /too many digits/],
		[-5, /the number -5/],
		[2.5, /the number 2.5/],
		[{ name: 'A1' }, /with the field 'code', not an object with the fields name$/],
		[[{ name: 'A1' }], /objects with the field 'code', not an object with the fields name$/],
		[{}, /not an empty object/],
		[[[true]], /not true/],
		[{ code: { a: 1 } }, /not an object with the fields a/],
		[new Date(0), /not a date/],
		['[object Object]', /has an object where a text belongs/],
		[['x [object Object]'], /has an object where a text belongs/],
		['["A1","B1"', /begins with \[ and is no list/],
		['{code: A1}', /begins with \{ and is no list/],
		['"A1, B1', /quotation mark in the wrong place: '"A1'/],
		['"A1" B1, C1', /quotation mark/],
		[[{ '\uFEFFcode': 'A1' }], /fields \[U\+FEFF\]code/],
	])('%j', (value, expected) => {
		expect(() => codes(value)).toThrow(expected);
	});

	it('objects if no field is named', () => {
		expect(() => listOf('Tags', [{ name: 'a' }])).toThrow(
			"'Tags' must be a list of texts, not an object with the fields name",
		);
	});
});

const plain = fc
	.string({ unit: fc.constantFrom(...'Ab1-_.#é日'), minLength: 1, maxLength: 8 })
	.filter((text) => text.trim() === text);

const writings: Array<(list: string[]) => unknown> = [
	(list) => list,
	(list) => JSON.stringify(list),
	(list) => list.map((code) => ({ code })),
	(list) => list.map((code) => ({ json: { code } })),
	(list) => [list],
	(list) => list.join(','),
	(list) => list.join('\r\n'),
	(list) => list.map((code) => `"${code}"`).join(';'),
	(list) => list.map((code) => `'${code}'`).join('\t'),
	(list) => `[${list.map((code) => `'${code}'`).join(', ')}]`,
];

it('reads the same list from every notation, with any entries', () => {
	fc.assert(
		fc.property(fc.array(plain, { maxLength: 20 }), fc.nat(writings.length - 1), (list, way) => {
			expect(codes(writings[way]?.(list))).toEqual(list);
		}),
	);
});

it('reads arbitrary JSON as texts without a trace of an object, or refuses it', () => {
	fc.assert(
		fc.property(fc.oneof(fc.jsonValue(), fc.json()), (value) => {
			let read: string[] = [];
			try {
				read = codes(value);
			} catch (error) {
				expect((error as Error).message).toMatch(/^'Codes' /);
			}
			for (const code of read) expect(code).toMatch(/^(?!\s)[^]*(?<!\s)$/);
			expect(read.join()).not.toContain('[object');
		}),
	);
});

it('reads 200,000 codes quickly, with or without quotes', () => {
	const many = Array.from({ length: 200_000 }, (_, at) => `CODE${at}`);
	expect(codes(many.join('\n'))).toHaveLength(200_000);
	expect(codes(many.map((code) => `"${code}"`).join(','))).toHaveLength(200_000);
	expect(codes(many.map((code) => `'${code}`).join(','))).toHaveLength(200_000);
});
