import type { IDataObject, INode } from 'n8n-workflow';
import { discountNode } from '../support/discountForms';
import { createAllKinds } from '../support/discountKinds';
import { runNode, runToError } from '../support/engine';
import { adminGraphql, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const node = (operation: string, parameters: IDataObject = {}, extra: Partial<INode> = {}) =>
	discountNode(emulator, { resource: 'codeDiscount', operation, ...parameters }, extra);

const withId = (value: unknown, mode = 'id') => ({ discountId: { __rl: true, mode, value } });

describe('getting a discount', () => {
	it.each([
		['basic', { valueType: 'fixedAmount', amount: '10.0', appliesTo: 'products', code: 'BASIC' }],
		['basic', { minimumSubtotal: '50.0', minimumQuantity: null }],
		['bxgy', { valueType: 'percentage', percentage: 50, appliesTo: 'products', code: 'BXGY' }],
		['freeShipping', { valueType: null, appliesTo: null, minimumQuantity: '3', code: 'SHIP' }],
		['app', { valueType: null, summary: null, code: 'APP', title: 'Title APP' }],
	] as const)('reads every kind: %s', async (kind, expected) => {
		const ids = await createAllKinds(emulator);
		const [item] = await runNode(node('get', withId(ids[kind])));
		expect(item?.json).toMatchObject({ id: ids[kind], kind, status: 'ACTIVE', ...expected });
		expect(item?.pairedItem).toEqual({ item: 0 });
	});

	it('accepts a number, an ID, a list entry or an admin URL', async () => {
		const id = await createDiscount(emulator.url, 'ONE');
		const number = id.split('/').pop();
		const url = `https://admin.shopify.com/store/acme/discounts/${number}`;
		for (const parameters of [
			withId(number),
			withId(Number(number)),
			withId(id, 'list'),
			withId(url, 'url'),
			withId(`https://acme.myshopify.com/admin/discounts/${number}?x=1`, 'url'),
		]) {
			const [item] = await runNode(node('get', parameters));
			expect(item?.json.id).toBe(id);
		}
	});

	it('returns the raw node, with objects that need further scopes, only on request', async () => {
		const { bxgy, freeShipping, app } = await createAllKinds(emulator);
		const raw = async (id: string) => {
			const [item] = await runNode(node('get', { ...withId(id), simplify: false }));
			return item?.json;
		};
		expect(await raw(bxgy)).toMatchObject({
			id: bxgy,
			discount: {
				__typename: 'DiscountCodeBxgy',
				customerBuys: {
					value: { quantity: '2' },
					items: { products: { nodes: [{ title: 'The Complete Snowboard' }] } },
				},
			},
		});
		expect(await raw(freeShipping)).toMatchObject({
			discount: { destinationSelection: { allCountries: true } },
		});
		expect(await raw(app)).toMatchObject({
			discount: { appDiscountType: { title: 'Volume discount' } },
		});
		expect(emulator.requests().filter(({ operation }) => operation === 'getCodeDiscount')).toEqual(
			[bxgy, freeShipping, app].map((id) =>
				expect.objectContaining({ variables: { id, details: true } }),
			),
		);
	});

	it('throws for an unknown ID and for an automatic discount', async () => {
		const { automatic } = await createAllKinds(emulator);
		for (const id of ['1', automatic.split('/').pop()]) {
			const failed = await runToError(node('get', withId(id)));
			expect(failed).toEqual({
				message: 'The store has no code discount with this ID',
				description:
					"Check 'Discount' and that the credential is for the same store. Nothing was changed.",
				itemIndex: 0,
			});
		}
	});

	it.each([
		['', "'Discount' is empty"],
		['WELCOME10', "'Discount' must be an ID such as gid://shopify/DiscountCodeNode/1057371160"],
		['gid://shopify/DiscountAutomaticNode/1', "'Discount' must be an ID such as"],
		['https://admin.shopify.com/store/acme/products/1', "'Discount' must be an ID such as"],
	])('refuses %p before sending', async (value, message) => {
		const failed = await runToError(node('get', withId(value, 'url')));
		expect(failed.message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});

	it('pairs each item with its result or failure if the node continues on failure', async () => {
		const id = await createDiscount(emulator.url, 'ONE');
		const output = await runNode(
			node('get', withId('={{ $json.id }}'), { onError: 'continueRegularOutput' }),
			{ items: [{ id: 'nonsense' }, { id }, { id: '1' }] },
		);
		expect(output.map(({ json, pairedItem }) => [json.id ?? json.error, pairedItem])).toEqual([
			[expect.stringContaining("'Discount' must be an ID"), { item: 0 }],
			[id, { item: 1 }],
			['The store has no code discount with this ID', { item: 2 }],
		]);
	});
});

describe('finding a discount by code', () => {
	it('ignores case and finds codes that were added later', async () => {
		const id = await createDiscount(emulator.url, 'FIRST');
		await adminGraphql(
			emulator.url,
			`mutation ($id: ID!) {
				discountRedeemCodeBulkAdd(discountId: $id, codes: [{ code: "Later-1" }]) {
					bulkCreation { id }
				}
			}`,
			{ id },
		);
		virtualTime.skip(60_000);
		for (const code of ['first', ' LATER-1 ']) {
			const [item] = await runNode(node('findByCode', { code }));
			expect(item?.json).toMatchObject({ id, code: 'FIRST', codesCount: 2 });
		}
	});

	it('finds every kind', async () => {
		const ids = await createAllKinds(emulator);
		const output = await runNode(node('findByCode', { code: '={{ $json.code }}' }), {
			items: [{ code: 'bxgy' }, { code: 'ship' }, { code: 'app' }],
		});
		expect(output.map(({ json }) => json.id)).toEqual([ids.bxgy, ids.freeShipping, ids.app]);
	});

	it('says that no discount has the code', async () => {
		const failed = await runToError(node('findByCode', { code: 'NOBODY' }));
		expect(failed.message).toBe('The store does not have this code');
		expect((await runToError(node('findByCode', { code: ' ' }))).message).toBe("'Code' is empty");
	});
});

describe('an app with access to discounts only', () => {
	it('can read discounts that name products and customers', async () => {
		const { basic } = await createAllKinds(emulator);
		emulator.settings({ scopes: ['read_discounts'] });
		const [item] = await runNode(node('get', withId(basic)));
		expect(item?.json.appliesTo).toBe('products');
	});
});
