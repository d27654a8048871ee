import type { INodeProperties, INodePropertyRegexValidation } from 'n8n-workflow';
import { toGid } from '../../../nodes/shopify/client/gid';
import type { GidType } from '../../../nodes/shopify/client/gid';
import { locator as makeLocator } from '../../../nodes/ShopifyDiscount/locators';
import { ShopifyDiscount } from '../../../nodes/ShopifyDiscount/ShopifyDiscount.node';

const locators: Array<[GidType, string, INodeProperties]> = [
	['DiscountCodeNode', 'discounts', makeLocator('discount')],
	['Product', 'products', makeLocator('product')],
	['Collection', 'collections', makeLocator('collection')],
	['Customer', 'customers', makeLocator('customer')],
	['Segment', 'customers/segments', makeLocator('segment')],
];

function accepts(locator: INodeProperties, name: string, value: string) {
	const mode = locator.modes?.find((candidate) => candidate.name === name);
	const [validation] = mode?.validation ?? [];
	const { regex } = (validation as INodePropertyRegexValidation).properties;
	return new RegExp(regex).test(value);
}

describe.each(locators)('%s', (type, folder, locator) => {
	const url = `https://admin.shopify.com/store/acme/${folder}/42`;

	it('offers a searchable list that the node has', () => {
		const list = locator.modes?.find(({ name }) => name === 'list');
		const searches = new ShopifyDiscount().methods.listSearch;
		expect(list?.typeOptions?.searchable).toBe(true);
		expect(Object.keys(searches)).toContain(list?.typeOptions?.searchListMethod);
	});

	it.each(['42', ` gid://shopify/${type}/42 `])('takes the ID %p', (value) => {
		expect(accepts(locator, 'id', value)).toBe(true);
		expect(toGid(type, value)).toBe(`gid://shopify/${type}/42`);
	});

	it.each(['', 'WELCOME10', 'gid://shopify/Order/42', '4 2'])('refuses the ID %p', (value) => {
		expect(accepts(locator, 'id', value)).toBe(false);
		expect(toGid(type, value)).toBeUndefined();
	});

	it.each([url, `${url}/`, `${url}?a=1#b`, `https://acme.myshopify.com/admin/${folder}/42`])(
		'takes the URL %s',
		(value) => {
			expect(accepts(locator, 'url', value)).toBe(true);
			expect(toGid(type, value)).toBe(`gid://shopify/${type}/42`);
		},
	);

	it('refuses the URLs of other objects', () => {
		const others = locators.filter(([other]) => other !== type);
		for (const [, otherFolder] of others) {
			const other = `https://admin.shopify.com/store/acme/${otherFolder}/42`;
			expect(accepts(locator, 'url', other)).toBe(false);
			expect(toGid(type, other)).toBeUndefined();
		}
		expect(accepts(locator, 'url', `http://evil.example/${folder}/42`)).toBe(false);
	});

	it('takes several IDs in one row, but never several discounts', () => {
		const several = `42, gid://shopify/${type}/43`;
		expect(accepts(locator, 'id', several)).toBe(type !== 'DiscountCodeNode');
	});
});
