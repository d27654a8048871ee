import fc from 'fast-check';
import {
	parseBatchCode,
	parseBatch,
	parseDiscountCode,
	parseId,
	parseList,
	parsePriceRule,
} from '../../../../nodes/shopify/priceRules/records';

const rule = {
	id: 507328175,
	title: 'SUMMERSALE10OFF',
	starts_at: '2025-01-02T11:29:59-05:00',
	ends_at: null,
	usage_limit: 20,
};
const code = {
	id: '9007199254740993',
	price_rule_id: 507328175,
	code: 'SUMMERSALE10OFF',
	usage_count: 3,
	created_at: '2025-01-02T11:31:50-05:00',
	updated_at: '2025-01-02T11:31:50-05:00',
};
const creation = {
	id: 989355119,
	price_rule_id: 507328175,
	started_at: null,
	completed_at: null,
	created_at: '2025-01-02T11:31:50-05:00',
	updated_at: '2025-01-02T11:31:50-05:00',
	status: 'queued',
	codes_count: 3,
	imported_count: 0,
	failed_count: 0,
	logs: [],
};
const made = { id: 1, code: 'foo', errors: {} };

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);
const isNumberOrNull = (value: unknown) => value === null || Number.isFinite(value);
const isId = (value: unknown) => isText(value) && /^\d+$/.test(String(value));
const areTexts = (value: unknown) => Array.isArray(value) && value.every(isText);

const readers: Array<[string, (value: unknown) => object | undefined, object, Shape]> = [
	[
		'price rule',
		parsePriceRule,
		rule,
		{
			id: isId,
			title: isText,
			startsAt: isTextOrNull,
			endsAt: isTextOrNull,
			usageLimit: isNumberOrNull,
		},
	],
	[
		'discount code',
		parseDiscountCode,
		code,
		{
			id: isId,
			priceRuleId: isId,
			code: isText,
			usageCount: isNumberOrNull,
			createdAt: isTextOrNull,
			updatedAt: isTextOrNull,
		},
	],
	[
		'batch',
		parseBatch,
		creation,
		{
			id: isId,
			priceRuleId: isId,
			status: isText,
			codesCount: Number.isFinite,
			importedCount: Number.isFinite,
			failedCount: Number.isFinite,
			logs: areTexts,
			startedAt: isTextOrNull,
			completedAt: isTextOrNull,
			createdAt: isTextOrNull,
			updatedAt: isTextOrNull,
		},
	],
	[
		'code of a batch',
		parseBatchCode,
		made,
		{ id: (value) => value === null || isId(value), code: isText, errors: areTexts },
	],
];

type Shape = Record<string, (value: unknown) => boolean>;

describe.each(readers)('a %s', (_, read, good, shape) => {
	it('is read completely from an answer as documented', () => {
		const found = read(good);
		expect(Object.keys(found ?? {}).sort()).toEqual(Object.keys(shape).sort());
	});

	it('has its declared type, or is undefined, for any answer', () => {
		const spoilt = fc
			.dictionary(fc.constantFrom(...Object.keys(good)), fc.jsonValue(), { maxKeys: 3 })
			.map((changes) => ({ ...good, ...changes }));
		let some = 0;
		fc.assert(
			fc.property(fc.oneof(spoilt, fc.jsonValue(), fc.anything()), (value) => {
				const found = read(value);
				if (found === undefined) return;
				some++;
				for (const [key, one] of Object.entries(found)) {
					expect([key, one, shape[key]?.(one)]).toEqual([key, one, true]);
				}
				expect(Object.keys(found)).toEqual(expect.arrayContaining(Object.keys(shape)));
			}),
			{ numRuns: 500 },
		);
		expect(some).toBeGreaterThan(0);
	});
});

it.each<[unknown, string | undefined]>([
	[507328175, '507328175'],
	[0, '0'],
	['9007199254740993', '9007199254740993'],
	[2 ** 53, undefined],
	[1.5, undefined],
	[-1, undefined],
	['', undefined],
	['-1', undefined],
	['12a', undefined],
	[null, undefined],
	[{}, undefined],
])('the ID %p is %p', (value, expected) => expect(parseId(value)).toBe(expected));

it('reads numbers that come as text', () => {
	expect(parseDiscountCode({ ...code, usage_count: '3' })?.usageCount).toBe(3);
	expect(parseDiscountCode({ ...code, usage_count: '' })?.usageCount).toBeNull();
});

it.each<[unknown, string[]]>([
	[
		{ code: ['must be unique. Please try a different code.'] },
		['must be unique. Please try a different code.'],
	],
	[
		['a', { code: 'b' }],
		['a', 'b'],
	],
	['a', ['a']],
	[' ', []],
	[{}, []],
	[null, []],
	[undefined, []],
])('the errors %j are %j', (errors, expected) =>
	expect(parseBatchCode({ ...made, id: null, errors })?.errors).toEqual(expected),
);

it('rejects a list with an unreadable entry', () => {
	expect(parseList([made, made], parseBatchCode)).toHaveLength(2);
	expect(parseList([], parseBatchCode)).toEqual([]);
	expect(parseList([made, {}], parseBatchCode)).toBeUndefined();
	expect(parseList({ 0: made }, parseBatchCode)).toBeUndefined();
});
