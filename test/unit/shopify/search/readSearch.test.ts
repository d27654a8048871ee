import { CODES } from '../../../../nodes/ShopifyDiscount/resources/redeemCode/search';
import { DISCOUNTS } from '../../../../nodes/ShopifyDiscount/discountForm/search';
import { API_VERSION } from '../../../../nodes/shopify/client/version';
import type { Searched } from '../../../../nodes/shopify/search/fields';
import { readSearch } from '../../../../nodes/shopify/search/readSearch';
import { writeSearch } from '../../../../nodes/shopify/search/write';
import { loadSchema } from '../../../support/schemas';

const read = (text: unknown, changes: boolean, searched = DISCOUNTS) =>
	writeSearch(readSearch('Search', text, { searched, changes }));

describe('a search', () => {
	it.each([
		['status:ACTIVE', 'status:active'],
		['status:active,scheduled title:x', '(status:active OR status:scheduled) AND title:x'],
		['tag:"a, b"', 'tag:"a" OR tag:"b"'],
		['-type:bxgy,app', 'NOT (type:bxgy OR type:app)'],
		['title:a,b', 'title:"a,b"'],
		['customer_ids:123,456', 'customer_ids:123 OR customer_ids:456'],
		['created_at:>2026-01-01T00:00:00Z', 'created_at:>"2026-01-01T00:00:00Z"'],
		['ends_at:<now', 'ends_at:<now'],
		["created_at:<='2024'", 'created_at:<="2024"'],
		['starts_at:2026-11-27T10:00:00.5+02:00', 'starts_at:"2026-11-27T10:00:00.5+02:00"'],
		['times_used:>"5"', 'times_used:>5'],
		['combines_with:order_discounts', 'combines_with:order_discounts'],
		['ends_at:*', 'ends_at:*'],
		['-status:active', 'NOT status:active'],
		[2026, '2026'],
	])('%p for listing only is sent as %p', (text, sent) => {
		expect(read(text, false)).toBe(sent);
	});

	it.each([
		['statu:active', "has the field 'statu', which Shopify would ignore, at character 1. Put"],
		['title:x -(usage:0)', "has the field 'usage', which Shopify would ignore, at character 11"],
		['constructor:x', "has the field 'constructor'"],
		['code:SUMMER', "has the field 'code' at character 1, by which Shopify finds no discount"],
		['status:activ', "has 'activ' at character 1, where status must be one of active, expired"],
		['status:active,', "has 'active,' at character 1, where status has an empty entry"],
		['status:act*', "takes no '*' behind a value"],
		['status:>active', "cannot be compared by ':>'"],
		['title:<b', "cannot be compared by ':<'"],
		['times_used:many', "has 'many' at character 1, where times_used must be a whole number"],
		['times_used:>-1', "has '-1' at character 1, where times_used must be a whole number"],
		['times_used:1.5', 'times_used must be a whole number'],
		['id:gid', 'id must be a whole number'],
		['times_used:>*', "has 'times_used:>*' at character 1, which compares with no value"],
		['customer_ids:ada', 'customer_ids must be the number of an ID'],
		['ends_at:<2037-02-30', "has '2037-02-30' at character 1, where ends_at must be now or a date"],
		['ends_at:<2026-13-01', 'ends_at must be now or a date'],
		['ends_at:<tomorrow', 'ends_at must be now or a date'],
		['ends_at:2026-01-01T25:00:00Z', 'ends_at must be now or a date'],
		['times_used>5', "has 'times_used>5' at character 1: write ':' between the field and '>'"],
		['status=active', "write ':' between the field and '='"],
		['title:undefined', "has the value '(nothing)' at character 1"],
		['title:[object Object]', 'has an object where a text belongs'],
		['title:x OR title:y status:expired', 'has AND (or only a space) beside OR at character 20'],
		['status:expired AND title:x OR title:y', 'has AND (or only a space) beside OR'],
		['*', "has a condition without a value at character 1: '*' finds all"],
		['title:x OR *', "has a condition without a value at character 12: '*' finds all"],
		['', "'Search' is empty, which would mean all discounts"],
		[' \n ', "'Search' is empty, which would mean all discounts"],
		[undefined, "'Search' is empty"],
		[{ a: 1 }, "'Search' must be text, not an object with the fields a"],
		[['title:x'], "'Search' must be text, not a list"],
		[true, "'Search' must be text, not true"],
	])('%p is refused for any purpose', (text, message) => {
		for (const changes of [true, false]) expect(() => read(text, changes)).toThrow(message);
	});
});

describe('a search for changes or deletions', () => {
	it.each([
		['title:Summer'],
		['summer'],
		['SUMMER-*'],
		['status:expired AND ends_at:<2026-01-01'],
		['status:expired OR status:scheduled'],
		['times_used:0'],
		['times_used:>=1 (status:active OR title:"Black: Friday")'],
		['title:Summer -status:active'],
		['title:Summer ends_at:*'],
		['title:Summer times_used:>=0'],
		['tag:vip,gold'],
		['created_at:<2026-01-01'],
		['ends_at:<now'],
		['id:>1700000000000'],
		['(status:active AND times_used:0) OR (status:expired AND times_used:>0)'],
		['created_at:<2020-01-01 OR created_at:>2025-01-01'],
		['combines_with:order_discounts,product_discounts,shipping_discounts'],
	])('can be %p', (text) => {
		expect(() => read(text, true)).not.toThrow();
	});

	it.each([
		['title:*', "'title:*' at character 1 only asks whether there is a value"],
		['title:x OR ends_at:*', "'ends_at:*' at character 12 only asks whether there is a value"],
		['-title:x', "'NOT title:x' at character 1 only leaves discounts out"],
		['NOT (title:x OR title:y)', 'only leaves discounts out'],
		['title:x OR -title:y', "'NOT title:y' at character 12 only leaves discounts out"],
		['NOT (-title:x)', 'only leaves discounts out'],
		['title:"%"', 'has no letter and no digit'],
		['"*"', 'has no letter and no digit'],
		['"🎉"', 'has no letter and no digit'],
		['times_used:>=0', "'times_used:>=0' at character 1 is true of all discounts"],
		['times_used:<999999999999', 'is true of all discounts'],
		['times_used:0 OR times_used:>0', "'times_used:0' at character 1 is true of all discounts"],
		['times_used:>5 OR times_used:<=5', 'is true of all discounts'],
		['times_used:>5 OR times_used:<=7', 'is true of all discounts'],
		['id:>0', 'is true of all discounts'],
		['id:<=999999999999999', 'is true of all discounts'],
		['created_at:>=1970-01-01', 'is true of all discounts'],
		['created_at:<now', 'is true of all discounts'],
		['updated_at:<2999', 'is true of all discounts'],
		['starts_at:>1999', 'is true of all discounts'],
		['ends_at:<2999-12-31', 'is true of all discounts'],
		['created_at:<2026 OR created_at:>=2026', 'is true of all discounts'],
		['status:active,expired,scheduled', 'is true of all discounts'],
		['status:active OR status:expired OR status:scheduled', 'is true of all discounts'],
		['(status:active tag:*) OR status:expired OR status:scheduled', 'is true of all discounts'],
		['type:all', 'is true of all discounts'],
		['method:code', 'is true of all discounts'],
		['method:code times_used:>=0 created_at:*', 'is true of all discounts'],
		['context:all,customer,segment,market', 'is true of all discounts'],
	])('cannot be %p, which may find everything', (text, why) => {
		expect(() => read(text, true)).toThrow(`'Search' may find all discounts: `);
		expect(() => read(text, true)).toThrow(why);
	});

	it.each([
		['title:x or title:y', "has 'or' at character 9: write it in capitals"],
		['title:"it\'s 5\\""', 'has a text with both kinds of quotes at character 1'],
	])('cannot be %p, which people and Shopify may read differently', (text, message) => {
		expect(() => read(text, true)).toThrow(message);
	});

	it('names what it is about', () => {
		const purpose = {
			searched: CODES,
			changes: true,
			about: "names the search 'status:active', which ",
		};
		expect(() => readSearch('Saved Search Name or ID', 'status:active', purpose)).toThrow(
			"'Saved Search Name or ID' names the search 'status:active', which has the field 'status', which Shopify would ignore, at character 1",
		);
	});

	it.each([['times_used:0'], ['SUMMER-*'], ['id:5 OR id:7']])('for codes can be %p', (text) => {
		expect(() => read(text, true, CODES)).not.toThrow();
	});
});

describe('the fields', () => {
	/** Reads the fields of the argument `query` and their values from Shopify's schema. */
	function documented(type: string, list: string) {
		const fields = (
			loadSchema(API_VERSION).getType(type) as { getFields(): Record<string, unknown> }
		).getFields();
		const { args } = fields[list] as { args: Array<{ name: string; description: string }> };
		const table = args.find(({ name }) => name === 'query')?.description ?? '';
		const rows = table.replace(/\n(?!\| [\w.]+ \|)/g, ' ').split('\n');
		return new Map(
			rows
				.filter((row) => row.startsWith('| ') && !row.startsWith('| name '))
				.map((row) => row.split('|').map((cell) => cell.trim()))
				.map(([, name = '', , , values = '']) => [
					name,
					[...values.matchAll(/`(\w+)`/g)].map(([, value]) => value),
				]),
		);
	}

	it.each<[string, string, Searched]>([
		['QueryRoot', 'discountNodes', DISCOUNTS],
		['DiscountCodeBasic', 'codes', CODES],
	])('of %s.%s match those of Shopify, including their values', (type, list, { fields }) => {
		const known = documented(type, list);
		expect(Object.keys(fields).sort()).toEqual([...known.keys()].sort());
		for (const [name, field] of Object.entries(fields)) {
			const values = field.type === 'choice' ? field.values : [];
			expect([name, [...values].sort()]).toEqual([name, [...(known.get(name) ?? [])].sort()]);
		}
	});
});
