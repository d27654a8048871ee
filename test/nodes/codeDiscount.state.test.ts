import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, runNode, runToError } from '../support/engine';
import { createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const change = (operation: string, id: unknown, extra: Partial<INode> = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		extra,
		parameters: {
			resource: 'codeDiscount',
			operation,
			discountId: { __rl: true, mode: 'id', value: id } as IDataObject,
		} as INode['parameters'],
	});

describe.each(['activate', 'deactivate', 'delete'])('%s', (operation) => {
	it('says that Shopify has no such discount', async () => {
		const failed = await runToError(change(operation, '1'));
		expect(failed.message).toBe("Shopify refused 'Discount': Code discount does not exist");
		expect(failed.description).toContain('Nothing was changed.');
	});

	it('changes the discount of each item and pairs the results', async () => {
		const ids = [
			await createDiscount(emulator.url, 'ONE'),
			await createDiscount(emulator.url, 'TWO'),
		];
		const output = await runNode(change(operation, '={{ $json.id }}'), {
			items: ids.map((id) => ({ id })),
		});
		expect(output.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
			[ids[0], { item: 0 }],
			[ids[1], { item: 1 }],
		]);
	});

	it('continues with the other items on request', async () => {
		const id = await createDiscount(emulator.url, 'ONE');
		const output = await runNode(
			change(operation, '={{ $json.id }}', { onError: 'continueRegularOutput' }),
			{ items: [{ id: '1' }, { id }] },
		);
		expect(output.map(({ json, pairedItem }) => [json.id ?? json.error, pairedItem])).toEqual([
			["Shopify refused 'Discount': Code discount does not exist", { item: 0 }],
			[id, { item: 1 }],
		]);
	});
});

it('deactivating ends a discount, activating restarts it', async () => {
	const id = await createDiscount(emulator.url, 'ONE');
	const [ended] = await runNode(change('deactivate', id));
	expect(ended?.json).toMatchObject({ id, status: 'EXPIRED', endsAt: expect.any(String) });
	const [active] = await runNode(change('activate', id));
	expect(active?.json).toMatchObject({ id, status: 'ACTIVE', endsAt: null });
});

it('deleting removes the discount and reports it as deleted', async () => {
	const id = await createDiscount(emulator.url, 'ONE');
	const [item] = await runNode(change('delete', id));
	expect(item).toEqual({ json: { deleted: true, id }, pairedItem: { item: 0 } });
	expect(emulator.state.discounts.size).toBe(0);
});
