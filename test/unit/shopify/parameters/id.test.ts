import type { IExecuteSingleFunctions } from 'n8n-workflow';
import { gid, gidsOf } from '../../../../nodes/shopify/parameters/id';

const idOf = (value: unknown) => gid('Product', 'Product')(value, {} as IExecuteSingleFunctions);

describe('an ID', () => {
	it.each([5, '5', ' 5 ', 'gid://shopify/Product/5', { value: '5' }])('%j is valid', (value) => {
		expect(idOf(value)).toBe('gid://shopify/Product/5');
	});

	it.each<[unknown, RegExp]>([
		[2 ** 60, /'Product' is a number with too many digits/],
		[-5, /'Product' is the number -5/],
		[5.5, /'Product' is the number 5.5/],
		['5.5', /must be an ID such as gid:\/\/shopify\/Product\/1057371160, not '5.5'/],
		['-5', /not '-5'/],
		['\u200B5', /not '\[U\+200B\]5'/],
		['gid://shopify/Collection/5', /not 'gid:\/\/shopify\/Collection\/5'/],
		[['5'], /must be text, not a list/],
		[true, /must be text, not true/],
		['', /'Product' is empty/],
	])('%j is invalid', (value, expected) => {
		expect(() => idOf(value)).toThrow(expected);
	});

	it('can stand in rows with several IDs, in any shape of a list', () => {
		const rows = [{ id: '1, 2' }, { id: ['3', { id: 4 }] }, { id: '["5"]' }, { id: { value: 5 } }];
		expect(gidsOf('Product', 'Products', rows, 'id')).toEqual(
			[1, 2, 3, 4, 5].map((id) => `gid://shopify/Product/${id}`),
		);
		expect(() => gidsOf('Product', 'Products', [{ id: '' }], 'id')).toThrow('has an empty entry');
	});
});
