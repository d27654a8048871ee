import type { INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { FLAT_FIELDS } from '../../nodes/ShopifyDiscount/discountForm/flatten';
import { discountTool } from '../support/allFields';
import { leastForms, locator } from '../support/discountForms';
import { place, run, runNode } from '../support/engine';
import { plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const node = (parameters: object, nodeType = new ShopifyDiscount()) =>
	place(nodeType, { shop: emulator.url, parameters: parameters as INode['parameters'] });

const keysOf = async (placed: ReturnType<typeof node>) => {
	const [item] = await runNode(placed);
	return Object.keys(item?.json ?? {});
};

const TEN = [
	...['id', 'title', 'code', 'link', 'status', 'summary', 'usageCount'],
	...['startsAt', 'endsAt', 'endsAtText'],
];

describe.each(['basic', 'bxgy', 'freeShipping', 'app'] as const)('simplified, a %s', (kind) => {
	it('with a code has ten fields, also if the operation says something', async () => {
		const form = { resource: 'codeDiscount', kind, code: 'A', title: 'A' };
		const least = leastForms(emulator)[kind];
		expect(await keysOf(node({ ...form, ...least, operation: 'create' }))).toEqual(TEN);
		const again = await keysOf(node({ ...form, ...least, operation: 'createOrUpdate' }));
		expect(again).toEqual(['created', ...TEN.filter((key) => key !== 'usageCount')]);
		const find = { resource: 'codeDiscount', operation: 'findByCode', unknownCode: 'item' };
		const known = await keysOf(node({ ...find, code: 'A' }));
		expect(known).toEqual(['found', ...TEN.filter((key) => key !== 'summary')]);
		expect((await keysOf(node({ ...find, code: 'UNKNOWN' }))).sort()).toEqual(known.sort());
	});

	it('without a code has at most ten', async () => {
		const id = await plantDiscount(emulator, 'Automatic', kind);
		const get = { resource: 'automaticDiscount', operation: 'get', discountId: locator(id) };
		expect(await keysOf(node(get))).toHaveLength(9);
	});
});

describe('as the tool of an agent, the node', () => {
	const list = { resource: 'codeDiscount', operation: 'getAll' };

	beforeEach(async () => {
		await plantDiscount(emulator, 'Code', 'basic', { code: 'A' });
	});

	it('returns the ten fields, too, unless told otherwise', async () => {
		expect(await keysOf(node(list, discountTool()))).toEqual(TEN);
	});

	it('returns the fields that are selected', async () => {
		const fields = ['code', 'percentage', 'combinesWith'];
		const chosen = { ...list, output: 'selectedFields', outputFields: fields };
		const [item] = await runNode(node(chosen, discountTool()));
		expect(item?.json).toEqual({ code: 'A', percentage: 15, combinesWith: [] });
	});

	it('returns the raw data, with objects that need further scopes', async () => {
		const raw = { ...list, output: 'raw' };
		expect(await keysOf(node(raw, discountTool()))).toEqual(['id', 'discount']);
		const sent = emulator.requests().find(({ operation }) => operation === 'getAllCodeDiscounts');
		expect(sent?.variables?.details).toBe(true);
	});

	it('refuses a field that a discount does not have', async () => {
		const wrong = { ...list, output: 'selectedFields', outputFields: ['percent'] };
		const { outputs } = await run(node(wrong, discountTool()));
		expect(outputs[0]?.[0]?.json.error).toMatch(/^'Fields' must be one of /);
	});
});

it('outside of a tool, the fields of the tool mean nothing', async () => {
	await plantDiscount(emulator, 'Code', 'basic', { code: 'A' });
	const form = { resource: 'codeDiscount', operation: 'getAll', output: 'raw' };
	expect(await keysOf(node(form))).toEqual(TEN);
});

it('every field of a flat discount can be selected', async () => {
	const found = new Set<string>();
	for (const kind of ['basic', 'bxgy', 'freeShipping', 'app'] as const) {
		const id = await plantDiscount(emulator, 'Code', kind, { code: kind });
		const all = { output: 'selectedFields', outputFields: FLAT_FIELDS };
		const get = { resource: 'codeDiscount', operation: 'get', discountId: locator(id), ...all };
		const [item] = await runNode(node(get, discountTool()));
		for (const [key, value] of Object.entries(item?.json ?? {})) {
			if (value !== null) found.add(key);
		}
	}
	const unset = FLAT_FIELDS.filter((name) => !found.has(name)).sort();
	expect(unset).toEqual(
		['amount', 'buysAmount', 'currency', 'endsAt', 'endsAtText', 'maximumShippingPrice'].concat([
			'minimumQuantity',
			'minimumSubtotal',
			'usageLimit',
			'usesPerOrderLimit',
		]),
	);
});
