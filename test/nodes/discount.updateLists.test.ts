import {
	collectionRows,
	locator,
	nth,
	productRows,
	lastInput,
	updateNode,
} from '../support/discountForms';
import type { Updated } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { countRequests, discountOf, plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const update = (about: Updated, id: string, updateFields: object, more: object = {}) =>
	updateNode(emulator, about, id, updateFields, more);

const code = (kind: Updated['kind']): Updated => ({ method: 'Code', kind });

const sent = () => lastInput(emulator);

const gid = (type: string, id: number) => `gid://shopify/${type}/${id}`;

describe('lists', () => {
	it('can gain entries and lose others', async () => {
		const [one, two, three] = [0, 1, 2].map((at) => nth(emulator.state.products, at));
		const items = { products: { productsToAdd: [one, two].map((id) => gid('Product', id ?? 0)) } };
		const value = { percentage: 0.1 };
		const id = await plantDiscount(emulator, 'Code', 'basic', { customerGets: { value, items } });
		const changes = {
			productsToAdd: productRows(three ?? 0),
			productsToRemove: productRows(one ?? 0),
		};
		for (let run = 0; run < 2; run++) {
			await runNode(update(code('basic'), id, changes));
			expect(discountOf(emulator, id).customerGets).toMatchObject({
				value: { percentage: 0.1 },
				items: { products: [two, three] },
			});
		}
	});

	it('of products can be replaced by collections', async () => {
		const product = nth(emulator.state.products);
		const collection = nth(emulator.state.collections);
		const items = { products: { productsToAdd: [gid('Product', product)] } };
		const value = { percentage: 0.1 };
		const id = await plantDiscount(emulator, 'Code', 'basic', { customerGets: { value, items } });
		const changes = {
			productsToRemove: productRows(product),
			collectionsToAdd: collectionRows(collection),
		};
		const [item] = await runNode(update(code('basic'), id, changes));
		expect(item?.json.appliesTo).toBe('collections');
	});

	it('of buyers can be opened to everyone, but not extended at the same time', async () => {
		const customers = [gid('Customer', nth(emulator.state.customers))];
		const id = await plantDiscount(emulator, 'Code', 'basic', {
			context: { customers: { add: customers } },
		});
		const customersToAdd = {
			customer: [{ customerId: locator(nth(emulator.state.customers, 1)) }],
		};
		const both = update(code('basic'), id, { openToEveryone: true, customersToAdd });
		expect((await runToError(both)).message).toBe(
			"'Customers to Add' and 'Open to Everyone' cannot be used together",
		);
		const customersToRemove = customersToAdd;
		const less = update(code('basic'), id, { openToEveryone: true, customersToRemove });
		expect((await runToError(less)).message).toBe(
			"'Customers to Remove' and 'Open to Everyone' cannot be used together",
		);
		const [item] = await runNode(update(code('basic'), id, { openToEveryone: true }));
		expect(item?.json.buyers).toBe('all');
	});

	it('cannot gain and lose the same entry', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic');
		const same = collectionRows(nth(emulator.state.collections));
		const node = update(code('basic'), id, { collectionsToAdd: same, collectionsToRemove: same });
		const failed = await runToError(node);
		expect(failed.message).toContain(
			"'Collections to Add' and 'Collections to Remove' both have 'gid",
		);
		expect(countRequests(emulator, 'updateBasicCodeDiscount')).toBe(0);
	});

	it('of countries keep whether the rest of the world is included', async () => {
		const id = await plantDiscount(emulator, 'Code', 'freeShipping', {
			destination: { countries: { add: ['CA'], includeRestOfWorld: true } },
		});
		const changes = { countriesToAdd: ['US'], countriesToRemove: 'ca' };
		await runNode(update(code('freeShipping'), id, changes));
		expect(discountOf(emulator, id).destination).toMatchObject({
			countries: ['US'],
			includeRestOfWorld: true,
		});
	});
});

describe('settings that Shopify would reset are sent unchanged', () => {
	it('the value of Buy X Get Y if part of it changes', async () => {
		const id = await plantDiscount(emulator, 'Code', 'bxgy');
		await runNode(update(code('bxgy'), id, { percentage: 50 }));
		await runNode(update(code('bxgy'), id, { getsQuantity: 3 }));
		expect(discountOf(emulator, id).customerGets?.value).toMatchObject({
			type: 'onQuantity',
			quantity: '3',
			effect: { percentage: 0.5 },
		});
	});

	it('which purchases count as bought', async () => {
		const id = await plantDiscount(emulator, 'Code', 'bxgy');
		await runNode(update(code('bxgy'), id, { buysSubscription: true }));
		await runNode(update(code('bxgy'), id, { buysQuantity: 5 }));
		expect(sent().customerBuys).toEqual({
			value: { quantity: '5' },
			isOneTimePurchase: true,
			isSubscription: true,
		});
	});

	it('the amount if it is now taken off each item', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic', {
			customerGets: { value: { discountAmount: { amount: '7' } }, items: { all: true } },
		});
		await runNode(update(code('basic'), id, { appliesOnEachItem: true }));
		expect(discountOf(emulator, id).customerGets?.value).toMatchObject({
			amount: expect.stringMatching(/^7/),
			appliesOnEachItem: true,
		});
	});

	it('the payments and purchases of an app discount', async () => {
		const id = await plantDiscount(emulator, 'Automatic', 'app', {
			appliesOnSubscription: false,
			recurringCycleLimit: 4,
		});
		await runNode(update({ method: 'Automatic', kind: 'app' }, id, { title: 'New' }));
		expect(discountOf(emulator, id)).toMatchObject({
			appliesOnSubscription: false,
			recurringCycleLimit: 4,
		});
	});
});
