import type { IDataObject, INode } from 'n8n-workflow';
import { placeForAllFields } from '../support/allFields';
import type { FaultKind } from '../emulator';
import { run, runNode, runToError } from '../support/engine';
import { adminGraphql, countRequests, createDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const node = (operation: string, parameters: IDataObject = {}, extra: Partial<INode> = {}) =>
	placeForAllFields({
		shop: emulator.url,
		extra,
		parameters: { resource: 'automaticDiscount', operation, ...parameters } as INode['parameters'],
	});

const withId = (value: unknown, mode = 'id') => ({ discountId: { __rl: true, mode, value } });

const startsAt = '2026-01-01T00:00:00Z';
const customerGets = { value: { percentage: 0.1 }, items: { all: true } };

const inputs = {
	Basic: ['automaticBasicDiscount', { customerGets }],
	Bxgy: ['automaticBxgyDiscount', {}],
	FreeShipping: ['freeShippingAutomaticDiscount', { destination: { all: true } }],
	App: ['automaticAppDiscount', { discountClasses: ['ORDER'], functionHandle: 'volume-discount' }],
} as const;

/** Creates an automatic discount without the node and returns its ID. */
async function create(title: string, kind: keyof typeof inputs = 'Basic') {
	const [argument, own] = inputs[kind];
	const product = `gid://shopify/Product/${[...emulator.state.products.keys()][0]}`;
	const items = { products: { productsToAdd: [product] } };
	const bxgy = {
		customerBuys: { value: { quantity: '2' }, items },
		customerGets: {
			value: { discountOnQuantity: { quantity: '1', effect: { percentage: 0.5 } } },
			items,
		},
	};
	const data = await adminGraphql(
		emulator.url,
		`mutation ($input: DiscountAutomatic${kind}Input!) {
			made: discountAutomatic${kind}Create(${argument}: $input) {
				${kind === 'App' ? 'node: automaticAppDiscount { id: discountId }' : 'node: automaticDiscountNode { id }'}
				userErrors { message }
			}
		}`,
		{ input: { title, startsAt, ...own, ...(kind === 'Bxgy' ? bxgy : {}) } },
	);
	const made = data.made as { node: { id: string } | null };
	if (!made.node) throw new Error(JSON.stringify(made));
	return made.node.id;
}

const titles = () => [...emulator.state.discounts.values()].map(({ title }) => title);

describe('getting an automatic discount', () => {
	it.each([
		['Basic', { kind: 'basic', valueType: 'percentage', percentage: 10, appliesTo: 'all' }],
		['Bxgy', { kind: 'bxgy', percentage: 50, appliesTo: 'products' }],
		['FreeShipping', { kind: 'freeShipping' }],
		['App', { kind: 'app', summary: null }],
	] as const)('reads every kind: %s', async (kind, expected) => {
		const id = await create('Ten off', kind);
		const [item] = await runNode(node('get', withId(id)));
		expect(item?.json).toMatchObject({ id, title: 'Ten off', status: 'ACTIVE', ...expected });
		expect(item?.json.code).toBeNull();
		expect(item?.pairedItem).toEqual({ item: 0 });
	});

	it('accepts an admin URL, and returns the raw node on request', async () => {
		const id = await create('Ten off');
		const url = `https://admin.shopify.com/store/acme/discounts/${id.split('/').pop()}`;
		const [item] = await runNode(node('get', { ...withId(url, 'url'), simplify: false }));
		expect(item?.json).toMatchObject({ id, discount: { __typename: 'DiscountAutomaticBasic' } });
	});

	it('throws for an unknown ID and for a code discount', async () => {
		const code = await createDiscount(emulator.url, 'CODE');
		for (const id of ['1', code.split('/').pop()]) {
			const error = await runToError(node('get', withId(id)));
			expect(error).toMatchObject({
				message: 'The store has no automatic discount with this ID',
				itemIndex: 0,
			});
		}
		const error = await runToError(node('get', withId(code)));
		expect(error.message).toContain("'Discount' must be an ID such as gid://shopify/DiscountAuto");
	});
});

describe('listing automatic discounts', () => {
	const list = async (parameters: IDataObject = {}) =>
		(await runNode(node('getAll', parameters))).map(({ json }) => json.title);

	it('returns all kinds but no code discounts, filtered and limited', async () => {
		for (const kind of ['Basic', 'Bxgy', 'FreeShipping', 'App'] as const) await create(kind, kind);
		await createDiscount(emulator.url, 'CODE');
		virtualTime.skip(1000);
		expect(await list()).toEqual(['Basic', 'Bxgy', 'FreeShipping', 'App']);
		expect(await list({ limit: 2 })).toEqual(['Basic', 'Bxgy']);
		expect(await list({ filters: { types: ['bxgy', 'app'] } })).toEqual(['Bxgy', 'App']);
		expect(await list({ filters: { query: 'CODE OR method:code' } })).toEqual([]);
		const [counted] = await runNode(node('count', { filters: { types: ['bxgy', 'app'] } }));
		expect(counted?.json).toEqual({ count: 2, exact: true });
	});

	it('pairs all results with their item', async () => {
		await create('A');
		await create('B');
		virtualTime.skip(1000);
		const output = await runNode(node('getAll', { filters: { query: '={{ $json.query }}' } }), {
			items: [{ query: 'title:B' }, { query: 'status:active' }],
		});
		expect(output.map(({ json, pairedItem }) => [json.title, pairedItem])).toEqual([
			['B', { item: 0 }],
			['A', { item: 1 }],
			['B', { item: 1 }],
		]);
	});

	it('costs less than Shopify’s 1,000 points, even raw and at 250 a page', async () => {
		await runNode(node('getAll', { returnAll: true, simplify: false }));
		const [request] = emulator.requests();
		expect(request?.variables).toMatchObject({ first: 250, details: true });
		expect(request?.requestedCost).toBeLessThan(1000);
	});
});

describe.each(['activate', 'deactivate', 'delete'])('%s', (operation) => {
	it('changes the discount of each item and pairs the results', async () => {
		const ids = [await create('A'), await create('B')];
		const output = await runNode(node(operation, withId('={{ $json.id }}')), {
			items: ids.map((id) => ({ id })),
		});
		expect(output.map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([
			[ids[0], { item: 0 }],
			[ids[1], { item: 1 }],
		]);
	});

	it('continues with the other items on request, otherwise throws the refusal', async () => {
		const id = await create('A');
		const message = "Shopify refused 'Discount': Automatic discount does not exist";
		expect((await runToError(node(operation, withId('1')))).message).toBe(message);
		const output = await runNode(
			node(operation, withId('={{ $json.id }}'), { onError: 'continueRegularOutput' }),
			{ items: [{ id: '1' }, { id }] },
		);
		expect(output.map(({ json, pairedItem }) => [json.id ?? json.error, pairedItem])).toEqual([
			[message, { item: 0 }],
			[id, { item: 1 }],
		]);
	});

	const faults: FaultKind[] = ['reset', '503', 'throttled', 'internalError', 'html'];
	const matrix = faults.flatMap((fault) =>
		(['before', 'after'] as const).map((when) => ({ fault, when })),
	);

	it.each(matrix)('recovers from $fault $when it is carried out', async ({ fault, when }) => {
		const id = await create('A');
		const document = `${operation}AutomaticDiscount`;
		emulator.faults([{ operation: document, occurrence: 1, fault, when }]);
		const [item] = await runNode(node(operation, withId(id)));
		expect(item?.json.id).toBe(id);
	});
});

it('deactivating ends a discount, activating restarts it', async () => {
	const id = await create('A');
	const [ended] = await runNode(node('deactivate', withId(id)));
	expect(ended?.json).toMatchObject({ status: 'EXPIRED', endsAt: expect.any(String) });
	const [active] = await runNode(node('activate', withId(id)));
	expect(active?.json).toMatchObject({ status: 'ACTIVE', endsAt: null });
});

it('deleting removes the discount and reports it as deleted', async () => {
	const id = await create('A');
	const [item] = await runNode(node('delete', withId(id)));
	expect(item).toEqual({ json: { deleted: true, id }, pairedItem: { item: 0 } });
	expect(titles()).toEqual([]);
});

describe('deleting many', () => {
	it('reads the discounts again, because Shopify names no job for IDs', async () => {
		const ids = [await create('A'), await create('B'), await create('KEPT')];
		const output = await runNode(node('deleteMany'), {
			items: [{ id: ids[1] }, { id: ids[0] }],
		});
		expect(output).toEqual([
			{ json: { deleted: true, id: ids[1], jobId: null }, pairedItem: [{ item: 0 }] },
			{ json: { deleted: true, id: ids[0], jobId: null }, pairedItem: [{ item: 1 }] },
		]);
		expect(titles()).toEqual(['KEPT']);
		expect(countRequests(emulator, 'deleteAutomaticDiscounts')).toBe(1);
	});

	it('reports nothing as deleted if the discounts remain', async () => {
		emulator.settings({ jobSecondsPerCode: 3600 });
		const id = await create('A');
		const { outputs, hints } = await run(node('deleteMany', { discountIds: id }));
		expect(outputs[0]?.map(({ json }) => json)).toMatchObject([
			{ deleted: false, id, reason: 'unknown' },
		]);
		expect(hints[0]?.message).toContain('1 of 1 could not be confirmed');
	});

	it('reports the result as unknown without waiting', async () => {
		const id = await create('A');
		const { outputs, hints } = await run(
			node('deleteMany', { discountIds: id, waitForCompletion: false }),
		);
		expect(outputs[0]?.map(({ json }) => json)).toEqual([
			{
				id,
				jobId: null,
				reason: 'unknown',
				message: 'Shopify named no job and refused nothing',
			},
		]);
		expect(hints).toHaveLength(1);
	});

	it('deletes what a search finds, but never a code discount', async () => {
		await create('Summer automatic');
		await create('Winter automatic');
		await createDiscount(emulator.url, 'Summer code');
		virtualTime.skip(1000);
		await runNode(node('deleteMany', { selectBy: 'search', search: 'title:Summer*' }));
		expect(titles()).toEqual(['Winter automatic', 'Summer code']);
	});

	it.each([
		[{ discountIds: '' }, "'Discount IDs' is empty"],
		[{ selectBy: 'search', search: '' }, "'Search' is empty, which would mean all discounts"],
		[{ selectBy: 'search', search: 'titel:x' }, "'Search' has the field 'titel'"],
		[
			{ selectBy: 'search', search: 'status:active', maxMatches: 1 },
			'the search finds 2 discounts',
		],
	])('refuses %j before anything is sent', async (parameters, message) => {
		await create('A');
		await create('B');
		virtualTime.skip(1000);
		const error = await runToError(node('deleteMany', parameters));
		expect(error.message).toContain(message);
		expect(countRequests(emulator, 'deleteAutomaticDiscounts')).toBe(0);
	});
});
