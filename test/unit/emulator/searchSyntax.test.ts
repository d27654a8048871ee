import fc from 'fast-check';
import { readQuery } from '../../emulator/graphql/searchSyntax';
import { fieldsOfQuery } from '../../emulator/graphql/search';

describe('the search syntax', () => {
	it('reads any text without failing', () => {
		const piece = fc.constantFrom(
			'(',
			')',
			'OR',
			'AND',
			'NOT',
			'-',
			':',
			'"',
			"'",
			'a:b',
			'>',
			'*',
			' ',
		);
		fc.assert(
			fc.property(fc.array(fc.oneof(piece, fc.string()), { maxLength: 20 }), (pieces) => {
				expect(() => readQuery(pieces.join(' '))).not.toThrow();
			}),
		);
	});

	it('reads fields, comparisons and quotes', () => {
		expect(readQuery(`created_at:>='2026-01-01T00:00:00Z'`)).toEqual({
			kind: 'term',
			field: 'created_at',
			comparator: '>=',
			value: '2026-01-01T00:00:00Z',
			quoted: true,
			prefix: false,
		});
		expect(fieldsOfQuery('a:1 (b:2 OR -c:3) NOT d:4 word "x:y"')).toEqual(['a', 'b', 'c', 'd']);
	});

	const word = (value: string, field?: string) => ({
		kind: 'term',
		field,
		comparator: '=',
		value,
		quoted: false,
		prefix: false,
	});

	it('reads escaped characters literally', () => {
		expect(readQuery('a\\:b\\(c\\)')).toEqual(word('a:b(c)'));
		expect(readQuery('\\OR')).toEqual(word('OR'));
		expect(readQuery('f:50\\*')).toEqual(word('50*', 'f'));
		expect(readQuery('"say \\"hi\\""')).toMatchObject({ value: 'say "hi"', quoted: true });
	});

	it('binds AND tighter than OR, and a minus to what follows, including parentheses', () => {
		expect(readQuery('a b OR -(c AND d)')).toEqual({
			kind: 'or',
			parts: [
				{ kind: 'and', parts: [word('a'), word('b')] },
				{ kind: 'not', inner: { kind: 'and', parts: [word('c'), word('d')] } },
			],
		});
		expect(readQuery('a-b')).toEqual(word('a-b'));
	});

	it('reads blanks as an empty search', () => {
		expect(readQuery('   ')).toBeUndefined();
	});
});
