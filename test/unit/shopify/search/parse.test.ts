import fc from 'fast-check';
import { parseSearch } from '../../../../nodes/shopify/search/parse';
import { condition, phrase } from '../../../../nodes/shopify/search/tree';
import type { Comparator, Search } from '../../../../nodes/shopify/search/tree';
import { writeSearch } from '../../../../nodes/shopify/search/write';
import { searchForWords } from '../../../../nodes/shopify/search/words';
import { hostileText, meaningOf, meaningToStore } from '../../../support/searches';

const parse = (text: string) => parseSearch(text, (found) => new Error(found));

it.each([
	['summer', 'summer'],
	['  John   Smith ', 'John AND Smith'],
	['state:enabled OR state:disabled', 'state:enabled OR state:disabled'],
	['-first_name:Bob AND uses:>3 uses:<=4', 'NOT first_name:Bob AND uses:>3 AND uses:<=4'],
	['NOT Bob', 'NOT Bob'],
	['-(a OR b) c', 'NOT (a OR b) AND c'],
	['NOT(a b)', 'NOT (a AND b)'],
	['title:"Black Friday"', 'title:"Black Friday"'],
	['title:\'say "hi"\'', 'title:\'say "hi"\''],
	['title:"it\'s"', 'title:"it\'s"'],
	['title:"both \' and \\""', 'title:"both \' and \\""'],
	['title:back\\\\slash', 'title:"back\\\\slash"'],
	['a\\:b \\(c\\)', '"a:b" AND "(c)"'],
	["D'Addario", '"D\'Addario"'],
	['norm* title:head*', 'norm* AND title:head*'],
	['SUMMER-*', 'SUMMER-*'],
	['title:50\\* off', 'title:"50*" AND off'],
	['published_at:*', 'published_at:*'],
	['Title:x', 'title:x'],
	["created_at:>='2026-01-01T00:00:00Z'", 'created_at:>="2026-01-01T00:00:00Z"'],
	['title:-sale', 'title:"-sale"'],
	['10% off', '"10%" AND off'],
	['one and two', 'one AND "and" AND two'],
	['a\u00a0OR\u00a0b', 'a OR b'],
])('reads %p as %p', (text, written) => {
	expect(writeSearch(parse(text))).toBe(written);
});

it.each([
	['bob OR norman AND Shopify', 15],
	['a b OR c', 5],
	['a OR b c', 8],
	['x (a OR b c)', 11],
])('refuses AND next to OR without parentheses: %p', (text, character) => {
	expect(() => parse(text)).toThrow(`beside OR at character ${character}: put parentheses`);
});

it.each([
	['title:Nobody) OR (status:active', "has a ')' at character 13 for which there is no '('"],
	['(a', "has a '(' at character 1 that is not closed"],
	['OR', "has 'OR' at character 1 with no condition before it"],
	['a OR', "has 'OR' at character 3 with no condition behind it"],
	['OR a', "has 'OR' at character 1 with no condition before it"],
	['a AND OR b', "has 'OR' at character 7 with no condition before it"],
	['a (OR b)', "has 'OR' at character 4 with no condition before it"],
	['a (b AND) c', "has 'AND' at character 6 with no condition behind it"],
	['NOT', "has 'NOT' at character 1 with no condition behind it"],
	['()', "has '(' at character 1 with no condition behind it"],
	['-', "has a '-' at character 1 that stands before no condition"],
	['a - b', "has a '-' at character 3 that stands before no condition"],
	['--a', "has a '-' at character 1 that stands before no condition"],
	['NOT -a', 'leaves out what is left out, at character 1'],
	['title:"Black Friday', 'has a quote at character 7 that is not closed'],
	["'a", 'has a quote at character 1 that is not closed'],
	['"a"b', 'has no space before what stands at character 4'],
	['"a""b"', 'has no space before what stands at character 4'],
	['sale(10%)', 'has no space before what stands at character 5'],
	['(a)(b)', 'has no space before what stands at character 4'],
	['a"b', 'has a quote inside of the word'],
	['title:“Black Friday”', "has '“Black' at character 7, which begins with a curly quote"],
	['title:', "has a condition without a value at character 1: 'title:'"],
	['title: x', "has a condition without a value at character 1: 'title:'"],
	['title:""', 'has a condition without a value at character 1: \'title:""\''],
	['a "  "', 'has a condition without a value at character 3: \'"  "\''],
	['uses:>=', "has a condition without a value at character 1: 'uses:>='"],
	['title:(a OR b)', 'Name the field in front of each value'],
	['uses:=5', "has '=5' at character 6: what compares is one of"],
	['a:b 10:30', "has the field '10', which Shopify would ignore, at character 5"],
	['\u200Bstatus:active', 'has an invisible character at character 1 (U+200B)'],
	['status:active\u00AD', 'has an invisible character at character 14 (U+00AD)'],
	['*foo', "a '*' stands only behind a word"],
	['f*o', "a '*' stands only behind a word"],
	['10%*', "a '*' stands only behind a word"],
	['"summer"*', 'has no space before what stands at character 9'],
	['a \\', "ends with a '\\' that escapes nothing"],
	['('.repeat(60) + 'a' + ')'.repeat(60), 'has more than 50 parentheses in one another'],
])('refuses %p and says at which character', (text, message) => {
	expect(() => parse(text)).toThrow(message);
});

const field = fc.option(fc.constantFrom('title', 'tag', 'status', 'times_used'), {
	nil: undefined,
});
const comparator = fc.constantFrom<Comparator>(':', ':<', ':<=', ':>', ':>=');
const text = hostileText.map((one) => one.trim()).filter((one) => one !== '');
const word = fc.stringMatching(/^[A-Za-z0-9][\w.@-]{0,8}$/);
const { search: anySearch } = fc.letrec<{ search: Search }>((tie) => ({
	search: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		fc.tuple(field, text).map(([name, value]) => phrase(value, name)),
		fc.tuple(word, comparator).map(([value, sign]) => condition('title', value, sign)),
		fc.tuple(field, word).map(([name, value]): Search => {
			return { kind: 'term', ...(name && { field: name }), comparator: ':', value, form: 'prefix' };
		}),
		fc.record({
			kind: fc.constantFrom('all' as const, 'any' as const),
			parts: fc.array(tie('search'), { minLength: 2, maxLength: 3 }),
		}),
		tie('search').map((part): Search => {
			return part.kind === 'not' ? part : { kind: 'not', part };
		}),
	),
}));

it('is the same search after being written and read again, by us and by the store', () => {
	fc.assert(
		fc.property(anySearch, (search) => {
			const written = writeSearch(search);
			expect(meaningOf(parse(written))).toEqual(meaningOf(search));
			expect(meaningToStore(written)).toEqual(meaningOf(search));
		}),
		{ numRuns: 500 },
	);
});

it('reads any text as the store does, or refuses it with a message', () => {
	fc.assert(
		fc.property(hostileText, (given) => {
			let search: Search;
			try {
				search = parse(given);
			} catch (error) {
				expect((error as Error).message).toMatch(/^(has|ends|leaves) /);
				return;
			}
			const written = writeSearch(search);
			expect(meaningToStore(written)).toEqual(meaningOf(search));
			expect(writeSearch(parse(written))).toBe(written);
		}),
		{ numRuns: 2000 },
	);
});

describe('text typed into a list', () => {
	it.each([
		['snow', 'snow*'],
		['  snow   board ', 'snow* AND board*'],
		['Übergröße 10', 'Übergröße* AND 10*'],
		['10% off', '"10%" AND off*'],
		['ada@example.com', '"ada@example.com"'],
		['title:x', '"title:x"'],
		['NOT (a', '"NOT" AND "(a"'],
		['or', '"or"'],
		['-sale', '"-sale"'],
	])('%p is searched for as %p', (typed, written) => {
		const search = searchForWords(typed);
		expect(search && writeSearch(search)).toBe(written);
	});

	it.each([[''], ['  % --  '], ['*']])('%p searches for nothing', (typed) => {
		expect(searchForWords(typed)).toBeUndefined();
	});

	it('becomes one condition without a field per word, for any text', () => {
		fc.assert(
			fc.property(hostileText, (typed) => {
				const search = searchForWords(typed);
				const words = typed.split(/\s+/).filter((one) => /[\p{L}\p{N}]/u.test(one));
				if (!search) return expect(words).toEqual([]);
				const read = meaningToStore(writeSearch(search)) as { all?: object[] };
				const terms = (read.all ?? [read]) as Array<{ field?: string; value?: string }>;
				expect(terms.map((term) => term.field)).toEqual(words.map(() => undefined));
				expect(terms.map(({ value = '' }) => value.replace(/\*$/, ''))).toEqual(
					words.map((one) => one.replace(/\*$/, '')),
				);
			}),
			{ numRuns: 500 },
		);
	});
});
