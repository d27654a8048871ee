import type { IDataObject, INode } from 'n8n-workflow';
import { collectionRows, nth, productRows, lastInput, createNode } from '../support/discountForms';
import type { Form } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const create = (form: Form, extra: Partial<INode> = {}) => createNode(emulator, form, extra);

const sent = () => lastInput(emulator);

describe('Buy X Get Y', () => {
	const bxgy = (form: object) => create({ resource: 'codeDiscount', kind: 'bxgy', ...form });

	it('gives items for free by default', async () => {
		const [item] = await runNode(bxgy({}));
		expect(sent()).toMatchObject({
			customerBuys: { value: { quantity: '2' } },
			customerGets: { value: { discountOnQuantity: { quantity: '1', effect: { percentage: 1 } } } },
		});
		expect(item?.json).toMatchObject({
			percentage: 100,
			buysQuantity: '2',
			buysFrom: 'products',
			getsQuantity: '1',
			appliesTo: 'products',
		});
	});

	it.each([
		['percentage', { percentage: 50, amount: 3 }, { percentage: 0.5 }],
		['fixedAmount', { percentage: 50, amount: 3 }, { amount: '3' }],
		['free', { percentage: 50, amount: 3 }, { percentage: 1 }],
	])(
		'sends only the selected value, even if it comes from an expression: %s',
		async (type, form, effect) => {
			for (const valueType of [type, `={{ '${type}' }}`]) {
				await runNode(bxgy({ ...form, valueType, code: valueType.length }));
				expect(sent().customerGets).toMatchObject({ value: { discountOnQuantity: { effect } } });
				const value = (sent().customerGets as IDataObject).value as IDataObject;
				expect((value.discountOnQuantity as IDataObject).effect).toEqual(effect);
			}
		},
	);

	it('can require an amount of money from collections', async () => {
		const [bought, got] = [nth(emulator.state.collections), nth(emulator.state.collections, 1)];
		const [item] = await runNode(
			bxgy({
				buysType: 'amount',
				buysAmount: 50,
				buysFrom: 'collections',
				buysCollections: collectionRows(bought),
				appliesTo: 'collections',
				collections: collectionRows(got),
			}),
		);
		expect(sent().customerBuys).toEqual({
			value: { amount: '50' },
			items: { collections: { add: [`gid://shopify/Collection/${bought}`] } },
		});
		expect(item?.json).toMatchObject({
			buysAmount: '50.0',
			buysQuantity: null,
			buysFrom: 'collections',
		});
	});

	it.each([
		[{ buysQuantity: 0 }, "'Quantity to Buy' must be a whole number from 1 to 99,999"],
		[{ getsQuantity: 100000 }, "'Quantity to Get' must be a whole number from 1 to 99,999"],
		[{ buysProducts: {} }, "'Products to Buy' is empty: add a product or set 'Customer Buys From'"],
		[{ products: {} }, "'Products to Get' is empty"],
		[{ buysType: 'amount' }, "'Amount to Spend' is empty: enter an amount"],
	])('is refused before anything is sent: %j', async (form, message) => {
		const failed = await runToError(bxgy(form));
		expect(failed.message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});

	it('names the product that Shopify does not know', async () => {
		const failed = await runToError(bxgy({ buysProducts: productRows(999) }));
		expect(failed.message).toBe(
			"Shopify refused 'Products to Buy': Product with id: 999 is invalid",
		);
		expect(failed.description).toContain('customerBuys.items.products.productsToAdd');
	});
});

describe('Free Shipping', () => {
	const shipping = (form: object) =>
		create({ resource: 'codeDiscount', kind: 'freeShipping', ...form });

	it('ships to selected countries, in any case, each once', async () => {
		const [item] = await runNode(
			shipping({ destination: 'countries', countries: "={{ ['ca', 'US', 'CA'] }}" }),
		);
		expect(sent().destination).toEqual({
			countries: { add: ['CA', 'US'], includeRestOfWorld: false },
		});
		// Shopify does not list countries that were just added.
		expect(item?.json).toMatchObject({ destination: 'countries' });
	});

	it.each([
		[{ destination: 'countries' }, "'Countries' is empty"],
		[
			{ destination: 'countries', countries: "={{ ['Canada'] }}" },
			"'Countries' must be two-letter codes such as CA, not 'Canada'",
		],
		[
			{ additionalFields: { combinesWith: ['shippingDiscounts'] } },
			"'Combines With' must be one of orderDiscounts, productDiscounts",
		],
		[
			{ additionalFields: { maximumShippingPrice: 0 } },
			"'Maximum Shipping Price' must be a number above 0",
		],
	])('is refused before anything is sent: %j', async (form, message) => {
		expect((await runToError(shipping(form))).message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});
});

describe('App', () => {
	const app = (form: object) => create({ resource: 'automaticDiscount', kind: 'app', ...form });

	it('accepts metafields for its function, with objects as values', async () => {
		const value = '={{ { percentage: 10 } }}';
		const metafield = [{ namespace: '$app:x', key: 'config', type: 'json', value, id: '' }];
		await runNode(app({ additionalFields: { metafields: { metafield } } }));
		expect(sent().metafields).toEqual([
			{ namespace: '$app:x', key: 'config', type: 'json', value: '{"percentage":10}' },
		]);
	});

	it('names the function that the store does not have', async () => {
		const failed = await runToError(app({ functionHandle: 'nothing' }));
		expect(failed.message).toMatch(
			/^Shopify refused 'Function Handle': Function nothing not found/,
		);
	});

	it.each([
		[{ functionHandle: ' ' }, "'Function Handle' is empty"],
		[{ discountClasses: [] }, "'Discount Classes' is empty"],
		[{ title: '' }, "'Title' is empty"],
	])('is refused before anything is sent: %j', async (form, message) => {
		expect((await runToError(app(form))).message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});
});
