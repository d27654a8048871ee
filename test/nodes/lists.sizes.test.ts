import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import type { Discount } from '../emulator';
import { locator } from '../support/discountForms';
import { place, runNode } from '../support/engine';
import { createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

/** More than fit into the arguments of a call, as which n8n's routing engine passes rows. */
const COUNT = 130_000;

const emulator = useEmulator();

beforeEach(() => {
	emulator.settings({ enforceThrottle: false, logVariables: false });
});

const node = (resource: string, operation: string, parameters: IDataObject) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: { resource, operation, ...parameters } as INode['parameters'],
	});

type Codes = Discount['codes'];

/** Finds the codes after an ID by binary search, because the emulator's own search is linear. */
const findLast = (codes: Codes) => (isFound: (code: Codes[number]) => boolean) => {
	let [low, high] = [0, codes.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const code = codes[middle];
		if (code && isFound(code)) high = middle;
		else low = middle + 1;
	}
	return codes.slice(low);
};

it('Get Many returns all codes of a very large discount', async () => {
	const discountId = await createDiscount(emulator.url, 'BORN-WITH');
	const discount = discountOf(emulator, discountId);
	for (let n = 1; n < COUNT; n++) emulator.state.codes.add(discount, `C${n}`, 0);
	Object.assign(discount.codes, { filter: findLast(discount.codes) });
	const parameters = { discountId: locator(discountId), returnAll: true };
	const output = await runNode(node('redeemCode', 'getAll', parameters));
	expect(output).toHaveLength(COUNT);
	expect(new Set(output.map(({ json }) => json.code)).size).toBe(COUNT);
	expect(output.at(-1)?.pairedItem).toEqual({ item: 0 });
}, 120_000);

it('a bulk operation accepts a very large number of IDs from one expression', async () => {
	const ids = Array.from({ length: COUNT }, (_, n) => n + 1);
	const parameters = { discountIds: '={{ $json.ids }}', waitForCompletion: false };
	const output = await runNode(node('codeDiscount', 'deactivateMany', parameters), {
		items: [{ ids }],
	});
	expect(output).toHaveLength(COUNT);
	expect(output.every(({ json }) => String(json.jobId).includes('/Job/'))).toBe(true);
}, 120_000);

it('a list of discounts beyond Shopify’s paging limit is complete', async () => {
	const model = discountOf(emulator, await createDiscount(emulator.url, 'MODEL'));
	for (let n = 0; n < 25_100; n++) {
		const id = emulator.state.nextId();
		emulator.state.discounts.set(id, { ...model, id });
	}
	const output = await runNode(
		node('codeDiscount', 'getAll', { returnAll: true, options: { reverse: true } }),
	);
	const all = [...emulator.state.discounts.keys()].map(
		(id) => `gid://shopify/DiscountCodeNode/${id}`,
	);
	expect(output.map(({ json }) => json.id)).toEqual(all.reverse());
}, 120_000);
