import {
	mergeInput,
	readInput,
} from '../../../../nodes/ShopifyDiscount/discountForm/additionalInput';

describe('reading additional input', () => {
	it.each([
		['', {}],
		[undefined, {}],
		['{}', {}],
		['{"tags": ["vip"]}', { tags: ['vip'] }],
		[{ tags: ['vip'] }, { tags: ['vip'] }],
	])('reads %j as %j', (value, expected) => {
		expect(readInput('JSON', value, 'Europe/Berlin')).toEqual(expected);
	});

	it.each(['{', '[]', '"text"', 'null', '5', 5, true, [[]]])('refuses %j', (value) => {
		expect(() => readInput('JSON', value, 'Europe/Berlin')).toThrow("'JSON' must be a JSON object");
	});
});

describe('values that JSON would lose or change', () => {
	it('do not include dates: one without a zone is read in that of the workflow', () => {
		const input = { startsAt: '2037-02-28 10:00', endsAt: new Date('2037-03-01T00:00:00Z') };
		expect(readInput('JSON', input, 'Europe/Berlin')).toEqual({
			startsAt: '2037-02-28T09:00:00Z',
			endsAt: '2037-03-01T00:00:00Z',
		});
		expect(readInput('JSON', '{"endsAt": null}', 'UTC')).toEqual({ endsAt: null });
	});

	it.each<[object | string, string]>([
		[{ endsAt: '2037-02-30' }, "'JSON: endsAt' must be a date .*: there is no such day"],
		[{ endsAt: undefined }, "'JSON' has nothing at endsAt"],
		[{ a: { b: NaN } }, "'JSON' has a number at a.b that is not exact"],
		[{ a: [1, { b: Infinity }] }, "'JSON' has a number at a.1.b that is not exact"],
		['{"ids": [12345678901234567890]}', "'JSON' has a number at ids.0 that is not exact"],
		[{ a: '[object Object]' }, "'JSON' has an object where a text belongs.* at a"],
		[{ a: new Date(0) }, "'JSON' has a date at a"],
	])('%j is refused: %s', (value, message) => {
		expect(() => readInput('JSON', value, 'UTC')).toThrow(new RegExp(message));
	});
});

describe('merging additional input', () => {
	it('merges objects and replaces everything else', () => {
		expect(
			mergeInput(
				{ title: 'A', tags: ['a', 'b'], combinesWith: { orderDiscounts: true } },
				{ title: 'B', tags: ['c'], combinesWith: { productDiscounts: true }, endsAt: null },
			),
		).toEqual({
			title: 'B',
			tags: ['c'],
			combinesWith: { orderDiscounts: true, productDiscounts: true },
			endsAt: null,
		});
	});

	it.each([
		[
			'context',
			{ context: { all: 'ALL' } },
			{ context: { markets: { add: ['1'] } } },
			{ context: { markets: { add: ['1'] } } },
		],
		[
			'customerGets.value',
			{ customerGets: { value: { percentage: 0.1 }, items: { all: true } } },
			{ customerGets: { value: { discountAmount: { amount: '5' } } } },
			{ customerGets: { value: { discountAmount: { amount: '5' } }, items: { all: true } } },
		],
		[
			'customerGets.items',
			{ customerGets: { items: { all: true } } },
			{ customerGets: { items: { collections: { add: ['1'] } } } },
			{ customerGets: { items: { collections: { add: ['1'] } } } },
		],
		[
			'minimumRequirement',
			{ minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: '5' } } },
			{ minimumRequirement: { quantity: { greaterThanOrEqualToQuantity: '2' } } },
			{ minimumRequirement: { quantity: { greaterThanOrEqualToQuantity: '2' } } },
		],
	])('replaces the other alternative of %s', (_, under, over, merged) => {
		expect(mergeInput(under, over)).toEqual(merged);
	});

	it('merges into the same alternative', () => {
		expect(
			mergeInput(
				{ customerGets: { items: { products: { productsToAdd: ['1'] } } } },
				{ customerGets: { items: { products: { productVariantsToAdd: ['2'] } } } },
			),
		).toEqual({
			customerGets: {
				items: { products: { productsToAdd: ['1'], productVariantsToAdd: ['2'] } },
			},
		});
	});

	it('keeps an alternative if the input is an empty object', () => {
		const given = { context: { all: 'ALL' } };
		expect(mergeInput(given, { context: {} })).toEqual(given);
	});

	it('changes neither input, and no prototype', () => {
		const under = { combinesWith: { orderDiscounts: true } };
		const merged = mergeInput(under, JSON.parse('{"__proto__": {"polluted": true}}'));
		expect(under).toEqual({ combinesWith: { orderDiscounts: true } });
		expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});
});
