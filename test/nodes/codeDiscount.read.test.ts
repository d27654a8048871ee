import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { place, runNode, runToError } from '../support/engine';
import { adminGraphql, createDiscount, discountOf } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const node = (operation: string, parameters: IDataObject = {}, extra: Partial<INode> = {}) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		extra,
		parameters: { resource: 'codeDiscount', operation, ...parameters } as INode['parameters'],
	});

const withId = (value: unknown, mode = 'id') => ({ discountId: { __rl: true, mode, value } });

async function createOther(kind: string, argument: string, input: object) {
	const type = `Discount${kind}Input!`;
	const payload = kind.startsWith('Code') ? 'codeDiscountNode' : 'automaticDiscountNode';
	const data = await adminGraphql(
		emulator.url,
		`mutation ($input: ${type}) {
			made: discount${kind}Create(${argument}: $input) {
				${kind === 'CodeApp' ? 'codeAppDiscount { id: discountId }' : `${payload} { id }`}
				userErrors { message }
			}
		}`,
		{ input },
	);
	const made = data.made as Record<string, { id: string } | null>;
	const id = (made[payload] ?? made.codeAppDiscount)?.id;
	if (!id) throw new Error(JSON.stringify(made));
	return id;
}

/** Creates one code discount of each kind and an automatic one. */
async function createAllKinds() {
	const startsAt = '2026-01-01T00:00:00Z';
	const product = [...emulator.state.products.keys()][0];
	const items = { products: { productsToAdd: [`gid://shopify/Product/${product}`] } };
	const common = (code: string) => ({ code, title: `Title ${code}`, startsAt });
	const everyone = { context: { all: 'ALL' } };
	return {
		basic: await createOther('CodeBasic', 'basicCodeDiscount', {
			...common('BASIC'),
			...everyone,
			minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: '50' } },
			customerGets: { value: { discountAmount: { amount: '10.00' } }, items },
		}),
		bxgy: await createOther('CodeBxgy', 'bxgyCodeDiscount', {
			...common('BXGY'),
			...everyone,
			customerBuys: { value: { quantity: '2' }, items },
			customerGets: {
				value: { discountOnQuantity: { quantity: '1', effect: { percentage: 0.5 } } },
				items,
			},
		}),
		freeShipping: await createOther('CodeFreeShipping', 'freeShippingCodeDiscount', {
			...common('SHIP'),
			...everyone,
			minimumRequirement: { quantity: { greaterThanOrEqualToQuantity: '3' } },
			destination: { all: true },
		}),
		app: await createOther('CodeApp', 'codeAppDiscount', {
			...common('APP'),
			...everyone,
			discountClasses: ['ORDER'],
			functionHandle: 'volume-discount',
		}),
		automatic: await createOther('AutomaticBasic', 'automaticBasicDiscount', {
			title: 'Automatic',
			startsAt,
			customerGets: { value: { percentage: 0.1 }, items: { all: true } },
		}),
	};
}

describe('getting a discount', () => {
	it.each([
		['basic', { valueType: 'fixedAmount', amount: '10.0', appliesTo: 'products', code: 'BASIC' }],
		['basic', { minimumSubtotal: '50.0', minimumQuantity: null }],
		['bxgy', { valueType: 'percentage', percentage: 50, appliesTo: 'products', code: 'BXGY' }],
		['freeShipping', { valueType: null, appliesTo: null, minimumQuantity: '3', code: 'SHIP' }],
		['app', { valueType: null, summary: null, code: 'APP', title: 'Title APP' }],
	] as const)('reads every kind: %s', async (kind, expected) => {
		const ids = await createAllKinds();
		const [item] = await runNode(node('get', withId(ids[kind])));
		expect(item?.json).toMatchObject({ id: ids[kind], kind, status: 'ACTIVE', ...expected });
		expect(item?.pairedItem).toEqual({ item: 0 });
	});

	it('takes a number, an ID, a choice from the list or an admin URL', async () => {
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

	it('returns the raw node, with what needs further scopes, only on request', async () => {
		const { bxgy, freeShipping, app } = await createAllKinds();
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

	it('says of an ID that the store does not have, and of an automatic discount, that there is no such code discount', async () => {
		const { automatic } = await createAllKinds();
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

	it('pairs each item to its own result or failure where the node continues', async () => {
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
		const ids = await createAllKinds();
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

describe('listing discounts', () => {
	const titles = async (parameters: IDataObject = {}) =>
		(await runNode(node('getAll', parameters))).map(({ json }) => json.title);

	async function createMany(count: number) {
		for (let n = 0; n < count; n++) await createDiscount(emulator.url, `CODE-${n}`);
	}

	it('returns discounts of all kinds that have codes, and no automatic ones', async () => {
		await createAllKinds();
		virtualTime.skip(60_000);
		expect(await titles()).toEqual(['Title BASIC', 'Title BXGY', 'Title SHIP', 'Title APP']);
		const [request] = emulator.requests().slice(-1);
		expect(request?.variables).toEqual({
			query: 'method:code',
			details: false,
			first: 50,
			after: null,
		});
	});

	it('stops at the limit, or reads all pages', async () => {
		emulator.settings({ enforceThrottle: false });
		await createMany(260);
		virtualTime.skip(60_000);
		expect(await titles({ limit: 3 })).toEqual(['CODE-0', 'CODE-1', 'CODE-2']);
		const all = await titles({ returnAll: true });
		expect(all).toHaveLength(260);
		expect(new Set(all).size).toBe(260);
	}, 30_000);

	it('asks for less than Shopify’s 1,000 points, raw and at 250 a page', async () => {
		await runNode(node('getAll', { returnAll: true, simplify: false }));
		const [request] = emulator.requests();
		expect(request?.variables).toMatchObject({ first: 250, details: true });
		expect(request?.requestedCost).toBeGreaterThan(0);
		expect(request?.requestedCost).toBeLessThan(1000);
	});

	it('sorts', async () => {
		for (const code of ['B', 'C', 'A']) await createDiscount(emulator.url, code);
		virtualTime.skip(60_000);
		expect(await titles({ options: { sortKey: 'TITLE' } })).toEqual(['A', 'B', 'C']);
		expect(await titles({ options: { sortKey: 'TITLE', reverse: true } })).toEqual(['C', 'B', 'A']);
	});

	it('filters by all that is set at once', async () => {
		await createAllKinds();
		virtualTime.skip(60_000);
		expect(await titles({ filters: { types: ['bxgy', 'free_shipping'] } })).toEqual([
			'Title BXGY',
			'Title SHIP',
		]);
		expect(
			await titles({
				filters: { types: ['bxgy', 'free_shipping'], discountClasses: ['shipping'] },
			}),
		).toEqual(['Title SHIP']);
		expect(await titles({ filters: { statuses: ['expired', 'scheduled'] } })).toEqual([]);
		expect(await titles({ filters: { timesUsedAtLeast: 1 } })).toEqual([]);
		expect(await titles({ filters: { createdAfter: '2020-01-01' } })).toHaveLength(4);
		expect(await titles({ filters: { createdBefore: '2020-01-01' } })).toEqual([]);
		expect(await titles({ filters: { title: 'Title SHIP' } })).toEqual(['Title SHIP']);
	});

	it('keeps automatic discounts out, whatever the search query says', async () => {
		await createAllKinds();
		virtualTime.skip(60_000);
		expect(await titles({ filters: { query: 'Automatic OR method:automatic' } })).toEqual([]);
		const error = await runToError(
			node('getAll', { filters: { query: 'Automatic) OR (method:automatic' } }),
		);
		expect(error.message).toContain("has a ')' at character 10 for which there is no '('");
	});

	it('sends the filters in Shopify’s search language, and no title can break out of it', async () => {
		await runNode(
			node('getAll', {
				filters: {
					title: 'a" OR method:automatic \\',
					tag: 'vip:gold',
					statuses: ['active'],
					endsBefore: '2026-12-31T00:00:00Z',
					timesUsedAtMost: 0,
					query: 'a OR b',
				},
			}),
		);
		expect(emulator.requests()[0]?.variables?.query).toBe(
			[
				'method:code',
				'ends_at:<"2026-12-31T00:00:00Z"',
				'(a OR b)',
				'status:active',
				'tag:"vip:gold"',
				'times_used:<=0',
				`title:'a" OR method:automatic \\\\'`,
			].join(' AND '),
		);
	});

	it.each([
		[{ limit: 0 }, "'Limit' must be a whole number from 1"],
		[{ limit: '={{ "many" }}' }, "'Limit' must be a whole number from 1"],
		[{ filters: { createdAfter: 'last week' } }, "'Created After' must be a date and time"],
		[{ filters: { statuses: '={{ ["open"] }}' } }, "'Status' must be one of active"],
	])('refuses %j', async (parameters, message) => {
		expect((await runToError(node('getAll', parameters))).message).toContain(message);
		expect(emulator.requests()).toEqual([]);
	});

	it('pairs all results of an item to it', async () => {
		await createMany(2);
		virtualTime.skip(60_000);
		const output = await runNode(node('getAll', { filters: { query: '={{ $json.query }}' } }), {
			items: [{ query: 'title:CODE-1' }, { query: 'status:active' }],
		});
		expect(output.map(({ json, pairedItem }) => [json.title, pairedItem])).toEqual([
			['CODE-1', { item: 0 }],
			['CODE-0', { item: 1 }],
			['CODE-1', { item: 1 }],
		]);
	});
});

describe('an app that may only use discounts', () => {
	it('reads discounts that name products and customers', async () => {
		const { basic } = await createAllKinds();
		emulator.settings({ scopes: ['read_discounts'] });
		const [item] = await runNode(node('get', withId(basic)));
		expect(item?.json.appliesTo).toBe('products');
	});
});

it('a list that is longer than Shopify pages through comes whole', async () => {
	emulator.settings({ enforceThrottle: false, logVariables: false });
	const model = discountOf(emulator, await createDiscount(emulator.url, 'MODEL'));
	for (let n = 0; n < 25_100; n++) {
		const id = emulator.state.nextId();
		emulator.state.discounts.set(id, { ...model, id });
	}
	const output = await runNode(node('getAll', { returnAll: true, options: { reverse: true } }));
	const all = [...emulator.state.discounts.keys()].map(
		(id) => `gid://shopify/DiscountCodeNode/${id}`,
	);
	expect(output.map(({ json }) => json.id)).toEqual(all.reverse());
}, 120_000);
