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
		});
		expect(fieldsOfQuery('a:1 (b:2 OR -c:3) NOT d:4 word "x:y"')).toEqual(['a', 'b', 'c', 'd']);
	});

	it('finds nothing to read in blanks', () => {
		expect(readQuery('   ')).toBeUndefined();
	});
});
