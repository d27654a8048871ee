import fc from 'fast-check';
import { nextPageIn } from '../../../../nodes/shopify/rest/links';

const URL = 'https://acme.myshopify.com/admin/api/2026-07/price_rules.json';
const next = `<${URL}?page_info=abc&limit=50>; rel="next"`;
const previous = `<${URL}?page_info=xyz,1;2&limit=50>; rel="previous"`;

it.each<[string, unknown]>([
	['alone', next],
	['second', `${previous}, ${next}`],
	['first', `${next}, ${previous}`],
	['in a header of its own', [previous, next]],
	['without quotes', next.replaceAll('"', '')],
	['in single quotes', next.replaceAll('"', "'")],
	['in capitals', next.replace('rel="next"', 'REL="Next"')],
	['with another parameter before', next.replace('; rel', '; title="a" ; rel')],
	['with another parameter behind', `${next}; title="a"`],
	['without spaces', `${previous},${next}`.replaceAll('; ', ';')],
])('finds the next page %s', (_, header) =>
	expect(nextPageIn(header)).toBe(`${URL}?page_info=abc&limit=50`),
);

it.each([
	undefined,
	null,
	'',
	5,
	{},
	[[{ toString: {} }]],
	previous,
	`${previous}, ${previous}`,
	`<${URL}>`,
	`<${URL}>; rel="nextish"`,
	`<${URL}>; norel="next"`,
	`${URL}; rel="next"`,
])('finds none in %p', (header) => expect(nextPageIn(header)).toBeUndefined());

it('finds only text that the header contains, for any header', () => {
	const pieces = fc.constantFrom('<', '>', ';', ',', ' ', 'rel=', '"next"', 'next', '"', URL, 'a');
	const headers = fc.oneof(
		fc.array(pieces, { maxLength: 12 }).map((all) => all.join('')),
		fc.string(),
		fc.anything(),
	);
	fc.assert(
		fc.property(headers, (header) => {
			const found = nextPageIn(header);
			expect(
				found === undefined || JSON.stringify(header).includes(JSON.stringify(found).slice(1, -1)),
			).toBe(true);
		}),
		{ numRuns: 1000 },
	);
});
