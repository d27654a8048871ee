import {
	mergeInput,
	readInput,
} from '../../../nodes/ShopifyDiscount/resources/discount/additionalInput';

describe('reading additional input', () => {
	it.each([
		['', {}],
		[undefined, {}],
		['{}', {}],
		['{"tags": ["vip"]}', { tags: ['vip'] }],
		[{ tags: ['vip'] }, { tags: ['vip'] }],
	])('takes %j as %j', (value, expected) => {
		expect(readInput('JSON', value)).toEqual(expected);
	});

	it.each(['{', '[]', '"text"', 'null', '5', 5, true, [[]]])('refuses %j', (value) => {
		expect(() => readInput('JSON', value)).toThrow("'JSON' must be a JSON object");
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
	])('replaces the other choice of %s', (_, under, over, merged) => {
		expect(mergeInput(under, over)).toEqual(merged);
	});

	it('adds to the same choice', () => {
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

	it('leaves a choice alone for an empty object', () => {
		const given = { context: { all: 'ALL' } };
		expect(mergeInput(given, { context: {} })).toEqual(given);
	});

	it('changes neither of the two, and no prototype', () => {
		const under = { combinesWith: { orderDiscounts: true } };
		const merged = mergeInput(under, JSON.parse('{"__proto__": {"polluted": true}}'));
		expect(under).toEqual({ combinesWith: { orderDiscounts: true } });
		expect(Object.getPrototypeOf(merged)).toBe(Object.prototype);
		expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
	});
});
