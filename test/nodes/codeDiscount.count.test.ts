import type { IDataObject, INode } from 'n8n-workflow';
import { discountNode } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { createDiscounts, discountOf, plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const node = (operation: string, parameters: IDataObject = {}, extra: Partial<INode> = {}) =>
	discountNode(emulator, { resource: 'codeDiscount', operation, ...parameters }, extra);

const createMany = async (...codes: string[]) => await createDiscounts(emulator.url, codes);

const end = (id: string) => (discountOf(emulator, id).endsAt = Date.parse('2026-02-01'));

describe('counting discounts', () => {
	const count = async (parameters: IDataObject = {}) =>
		(await runNode(node('count', parameters))).map(({ json }) => json);

	it('counts code discounts that pass the filters', async () => {
		const [id = ''] = await createMany('A', 'B', 'C');
		await plantDiscount(emulator, 'Automatic', 'basic', { title: 'Automatic' });
		end(id);
		virtualTime.skip(1000);
		expect(await count()).toEqual([{ count: 3, exact: true }]);
		expect(await count({ filters: { statuses: ['expired'] } })).toEqual([
			{ count: 1, exact: true },
		]);
	});

	it('counts for each item', async () => {
		await createMany('A', 'B');
		virtualTime.skip(1000);
		const output = await runNode(node('count', { filters: { query: '={{ $json.query }}' } }), {
			items: [{ query: 'title:B' }, { query: 'status:active' }],
		});
		expect(output).toEqual([
			{ json: { count: 1, exact: true }, pairedItem: { item: 0 } },
			{ json: { count: 2, exact: true }, pairedItem: { item: 1 } },
		]);
	});

	it('refuses a search with a field that Shopify would ignore', async () => {
		const error = await runToError(node('count', { filters: { query: 'statu:expired' } }));
		expect(error.message).toContain("'Search Query' has the field 'statu'");
	});
});
