import { hasEmptyCondition, prefixSearch, quoted } from '../../../nodes/shared/adminApi/search';

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

it.each([
	['*'],
	['""'],
	["''"],
	['()'],
	['times_used:'],
	['times_used: 0'],
	['times_used:>='],
	['title:""'],
	['(id:1 OR title:)'],
	['summer OR *'],
	['-*'],
])('sees that %p has a condition without a value', (search) => {
	expect(hasEmptyCondition(search)).toBe(true);
});

it.each([
	['summer'],
	['SUMMER-*'],
	['times_used:0'],
	['times_used:>=1 AND (status:active OR title:"Black: Friday")'],
	['ends_at:*'],
	["title:'it: '"],
	['"*"'],
	['created_at:>2026-01-01T00:00:00Z'],
])('sees that every condition of %p has a value', (search) => {
	expect(hasEmptyCondition(search)).toBe(false);
});
