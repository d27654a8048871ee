import type { IDataObject } from 'n8n-workflow';
import { amountOffIn } from '../support/amountOff';
import { locator } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { countRequests } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const { create } = amountOffIn(emulator);

describe('bad input stops the item before anything is sent', () => {
	it.each([
		[{ code: '' }, "'Code' is empty"],
		[{ code: 'A\nB' }, "'Code' cannot be used: The code has a character that nobody can see"],
		[{ percentage: 0 }, "'Percentage' must be a number above 0 and at most 100"],
		[{ percentage: 101 }, "'Percentage' must be a number above 0 and at most 100"],
		[{ percentage: '1O' }, "'Percentage' must be a number above 0 and at most 100"],
		[{ valueType: 'fixedAmount', amount: 0 }, "'Amount' must be a number above 0"],
		[{ valueType: 'fixedAmount', amount: '9,99' }, "'Amount' must be a number above 0"],
		[{ valueType: 'fixedAmount', amount: -5 }, "'Amount' must be a number above 0"],
		[
			{ usageLimit: '={{ $json.uses }}' },
			"'Uses per Code' is empty for this item: the expression looks for the field 'uses'",
		],
		[{ usageLimit: 1.5 }, "'Uses per Code' must be a whole number from 0 to 2,147,483,647"],
		[{ usageLimit: 2147483648 }, "'Uses per Code' must be a whole number from 0 to 2,147,483,647"],
		[{ appliesTo: 'products' }, "'Products' is empty"],
		[{ appliesTo: 'collections' }, "'Collections' is empty"],
		[{ buyers: 'customers' }, "'Customers' is empty"],
		[{ buyers: 'segments' }, "'Segments' is empty"],
		[
			{ appliesTo: 'products', products: { product: [{ productId: locator('Snowboard') }] } },
			"'Products' must be IDs such as gid://shopify/Product/1057371160, not 'Snowboard'",
		],
		[
			{
				appliesTo: 'products',
				products: {
					product: [
						{ productId: locator('https://admin.shopify.com/store/acme/collections/1', 'url') },
					],
				},
			},
			"'Products' must be IDs such as gid://shopify/Product/1057371160, not 'https://",
		],
		[
			{
				appliesTo: 'products',
				products: { product: [{ productId: locator('={{ undefined }}') }] },
			},
			"'Products' is empty in 'Product' for this item",
		],
		[{ percentage: '' }, "'Percentage' is empty: enter how much is off"],
		[{ valueType: 'fixedAmount' }, "'Amount' is empty: enter an amount"],
		[{ minimumRequirement: 'subtotal' }, "'Minimum Subtotal' is empty: enter an amount"],
		[{ minimumRequirement: 'quantity' }, "'Minimum Quantity' is empty: enter a whole number"],
		[
			{ minimumRequirement: 'quantity', minimumQuantity: 0 },
			"'Minimum Quantity' must be a whole number from 1",
		],
		[{ additionalInput: '{' }, "'Additional Input (JSON)' must be a JSON object"],
		[{ additionalInput: '[1]' }, "'Additional Input (JSON)' must be a JSON object"],
		[
			{ additionalFields: { combinesWith: '={{ ["everything"] }}' } },
			"'Combines With' must be one of orderDiscounts",
		],
	])('%j: %s', async (parameters, message) => {
		const failed = await runToError(create(parameters as IDataObject));
		expect(failed.message).toContain(message);
		expect(failed.description).toContain('Nothing was created');
		expect(emulator.requests()).toEqual([]);
	});

	it('and only that item, linked to its input, if the node continues on failure', async () => {
		const output = await runNode(
			create(
				{ code: '={{ $json.code }}', percentage: '={{ $json.percent }}' },
				{ extra: { onError: 'continueRegularOutput' } },
			),
			{
				items: [
					{ code: 'A', percent: 10 },
					{ code: 'B', percent: 'many' },
					{ code: 'A', percent: 10 },
				],
			},
		);
		expect(output.map(({ json, pairedItem }) => [json.code ?? json.error, pairedItem])).toEqual([
			['A', { item: 0 }],
			[expect.stringContaining("'Percentage' must be a number"), { item: 1 }],
			["Shopify refused 'Code': Code must be unique. Please try a different code.", { item: 2 }],
		]);
		expect(countRequests(emulator, 'createBasicCodeDiscount')).toBe(2);
	});
});
