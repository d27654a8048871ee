import { prefixSearch, quoted } from '../../../nodes/shared/adminApi/search';

it.each([
	['Black Friday', '"Black Friday"'],
	['say "hi"', '"say \\"hi\\""'],
	['back\\slash', '"back\\\\slash"'],
	['a" OR b:"', '"a\\" OR b:\\""'],
])('quotes %p as one value', (text, value) => {
	expect(quoted(text)).toBe(value);
});

it.each([
	['', ''],
	['  % --  ', ''],
	['snow', 'snow*'],
	['  snow   board ', 'snow* board*'],
	['Übergröße 10', 'Übergröße* 10*'],
	['10% off', '"10%" off*'],
	['ada@example.com', '"ada@example.com"'],
	['title:x', '"title:x"'],
	['NOT (a', 'NOT* "(a"'],
	['*', ''],
	['-sale', '"-sale"'],
])('searches for %p as %p', (text, query) => {
	expect(prefixSearch(text)).toBe(query);
});
