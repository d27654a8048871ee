import { FIND_CODE } from '../emulator/documents';
import { readLinks, sendRest } from '../emulator/restClient';
import { adminGraphql, createDiscount, discountOf, plantDiscount } from '../support/storeClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();

const send = async (method: string, path: string, body?: unknown) =>
	await sendRest(emulator.url, method, path, { body });

interface Rule {
	id: number;
	title: string;
}
const list = async (path: string) => {
	const answer = await send('GET', path);
	expect(answer.status).toBe(200);
	return { ...answer, rules: answer.body.price_rules as Rule[], links: readLinks(answer.headers) };
};

async function plantMany(count: number): Promise<string[]> {
	const titles = Array.from({ length: count }, (_, i) => `R${i}`);
	for (const title of titles) await createDiscount(emulator.url, title);
	return titles;
}

describe('a price rule', () => {
	it('has every field of the page, numbers as IDs and local times', async () => {
		const gid = await createDiscount(emulator.url, 'FIFTEEN');
		const { id } = discountOf(emulator, gid);
		expect((await send('GET', `price_rules/${id}.json`)).body).toEqual({
			price_rule: {
				id,
				value_type: 'percentage',
				value: '-15.0',
				customer_selection: 'all',
				target_type: 'line_item',
				target_selection: 'all',
				allocation_method: 'across',
				entitled_product_ids: [],
				entitled_variant_ids: [],
				entitled_collection_ids: [],
				entitled_country_ids: [],
				allocation_limit: null,
				once_per_customer: false,
				usage_limit: null,
				starts_at: '2025-12-31T19:00:00-05:00',
				ends_at: null,
				created_at: '2026-11-20T07:00:00-05:00',
				updated_at: '2026-11-20T07:00:00-05:00',
				prerequisite_product_ids: [],
				prerequisite_variant_ids: [],
				prerequisite_collection_ids: [],
				customer_segment_prerequisite_ids: [],
				prerequisite_customer_ids: [],
				prerequisite_subtotal_range: null,
				prerequisite_quantity_range: null,
				prerequisite_shipping_price_range: null,
				prerequisite_to_entitlement_quantity_ratio: {
					prerequisite_quantity: null,
					entitled_quantity: null,
				},
				prerequisite_to_entitlement_purchase: { prerequisite_amount: null },
				title: 'FIFTEEN',
				admin_graphql_api_id: `gid://shopify/PriceRule/${id}`,
			},
		});
	});

	it.each([
		[
			'basic',
			{
				customerGets: {
					value: { discountAmount: { amount: '7.50', appliesOnEachItem: true } },
					items: { collections: { add: ['gid://shopify/Collection/440000000001'] } },
				},
				context: { customers: { add: ['gid://shopify/Customer/7000000000001'] } },
				minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: '40' } },
				usageLimit: 5,
				appliesOncePerCustomer: true,
				endsAt: '2026-07-01T12:00:00Z',
			},
			{
				value_type: 'fixed_amount',
				value: '-7.5',
				allocation_method: 'each',
				target_selection: 'entitled',
				entitled_collection_ids: [440_000_000_001],
				customer_selection: 'prerequisite',
				prerequisite_customer_ids: [7_000_000_000_001],
				prerequisite_subtotal_range: { greater_than_or_equal_to: '40.0' },
				usage_limit: 5,
				once_per_customer: true,
				ends_at: '2026-07-01T08:00:00-04:00',
			},
		],
		[
			'freeShipping',
			{ maximumShippingPrice: '10' },
			{
				value_type: 'percentage',
				value: '-100.0',
				target_type: 'shipping_line',
				target_selection: 'all',
				allocation_method: 'each',
				prerequisite_shipping_price_range: { less_than_or_equal_to: '10.0' },
			},
		],
		[
			'bxgy',
			{},
			{
				value: '-100.0',
				target_selection: 'entitled',
				allocation_method: 'each',
				prerequisite_to_entitlement_quantity_ratio: {
					prerequisite_quantity: 2,
					entitled_quantity: 1,
				},
			},
		],
	] as const)('of kind %s says what the discount does', async (kind, input, expected) => {
		const { id } = discountOf(emulator, await plantDiscount(emulator, 'Code', kind, input));
		const { price_rule } = (await send('GET', `price_rules/${id}.json`)).body;
		expect(price_rule).toMatchObject(expected);
	});

	it('is no automatic discount and no discount of an app', async () => {
		const automatic = await plantDiscount(emulator, 'Automatic', 'basic');
		const ofApp = await plantDiscount(emulator, 'Code', 'app', { code: 'APP' });
		for (const gid of [automatic, ofApp]) {
			const id = gid.slice(gid.lastIndexOf('/') + 1);
			expect((await send('GET', `price_rules/${id}.json`)).status).toBe(404);
		}
		expect((await list('price_rules.json')).rules).toEqual([]);
		expect((await send('GET', 'price_rules/count.json')).body).toEqual({ count: 0 });
		expect((await send('GET', 'discount_codes/count.json')).body).toEqual({ count: 0 });
		expect((await send('GET', 'discount_codes/lookup.json?code=APP')).status).toBe(404);
	});

	it('shares its codes with GraphQL in both directions', async () => {
		const gid = await createDiscount(emulator.url, 'FIRST');
		const { id } = discountOf(emulator, gid);
		const path = `price_rules/${id}/discount_codes.json`;
		const made = await send('POST', path, { discount_code: { code: 'FROM-REST' } });
		expect(await adminGraphql(emulator.url, FIND_CODE, { code: 'from-rest' })).toEqual({
			codeDiscountNodeByCode: { id: gid },
		});
		const listed = (await send('GET', path)).body.discount_codes as Array<{ code: string }>;
		expect(listed.map(({ code }) => code)).toEqual(['FIRST', 'FROM-REST']);
		const { id: codeId } = made.body.discount_code as { id: number };
		await send('DELETE', `price_rules/${id}/discount_codes/${codeId}.json`);
		expect(await adminGraphql(emulator.url, FIND_CODE, { code: 'FROM-REST' })).toEqual({
			codeDiscountNodeByCode: null,
		});
	});
});

describe('a list', () => {
	it('has 50 entries on a page by default', async () => {
		await plantMany(51);
		const first = await list('price_rules.json');
		expect(first.rules).toHaveLength(50);
		expect([...first.links.keys()]).toEqual(['next']);
		expect((await send('GET', 'price_rules/count.json')).body).toEqual({ count: 51 });
	});

	it('is read whole by its links, forth and back, and either may come first', async () => {
		const titles = await plantMany(9);
		const orders: string[] = [];
		let end = '';
		const walk = async (start: string, rel: string): Promise<string[][]> => {
			const page = await list(start);
			orders.push([...page.links.keys()].join());
			const next = page.links.get(rel);
			const here = page.rules.map(({ title }) => title);
			if (next !== undefined) return [here, ...(await walk(next, rel))];
			end = start;
			return [here];
		};
		const forth = await walk('price_rules.json?limit=2', 'next');
		expect(forth.flat()).toEqual(titles);
		expect(forth.map((page) => page.length)).toEqual([2, 2, 2, 2, 1]);
		expect(orders).toEqual(['next', 'previous,next', 'next,previous', 'previous,next', 'previous']);
		const back = await walk(end, 'previous');
		expect(back).toEqual(forth.toReversed());
	});

	it('has no links where everything is on one page', async () => {
		await plantMany(2);
		const { headers } = await list('price_rules.json?limit=2');
		expect(headers.get('link')).toBeNull();
	});

	it('keeps its filters from page to page, and its place when entries come and go', async () => {
		await plantMany(5);
		const [r0, , r2] = (await list('price_rules.json')).rules;
		const first = await list(`price_rules.json?since_id=${r0?.id}&limit=2`);
		emulator.state.deleteDiscount(r2?.id ?? 0);
		const second = await list(first.links.get('next') ?? '');
		const back = await list(second.links.get('previous') ?? '');
		expect([first, second, back].map(({ rules }) => rules.map(({ title }) => title))).toEqual([
			['R1', 'R2'],
			['R3', 'R4'],
			['R1'],
		]);
	});

	it('takes nothing but a limit and fields beside a cursor', async () => {
		await plantMany(3);
		const { links } = await list('price_rules.json?limit=1');
		const next = links.get('next') ?? '';
		const some = await list(`${next.replace('limit=1', 'limit=2')}&fields=id,title`);
		expect(some.rules).toEqual([
			{ id: expect.any(Number) as number, title: 'R1' },
			{ id: expect.any(Number) as number, title: 'R2' },
		]);
		expect((await send('GET', `${next}&since_id=1`)).status).toBe(400);
		expect((await send('GET', 'price_rules.json?page_info=nonsense')).body).toEqual({
			errors: { page_info: 'Invalid value.' },
		});
	});

	it.each(['0', '251', 'x', '-1'])('refuses a limit of %s', async (limit) => {
		const answer = await send('GET', `price_rules.json?limit=${limit}`);
		expect([answer.status, Object.keys(answer.body.errors as object)]).toEqual([400, ['limit']]);
	});

	it('of the codes of a price rule has pages, too', async () => {
		const gid = await createDiscount(emulator.url, 'A');
		const { id } = discountOf(emulator, gid);
		for (const code of ['B', 'C']) {
			await send('POST', `price_rules/${id}/discount_codes.json`, { discount_code: { code } });
		}
		const read = async (path: string) => {
			const { headers, body } = await send('GET', path);
			const codes = body.discount_codes as Array<{ code: string }>;
			return { codes: codes.map(({ code }) => code), next: readLinks(headers).get('next') ?? '' };
		};
		const first = await read(`price_rules/${id}/discount_codes.json?limit=2`);
		expect([first.codes, (await read(first.next)).codes]).toEqual([['A', 'B'], ['C']]);
	});

	it('and a count show a new price rule as late as GraphQL does', async () => {
		emulator.settings({ searchLagSeconds: 5 });
		await plantMany(1);
		const counts = async () => [
			(await list('price_rules.json')).rules.length,
			(await send('GET', 'price_rules/count.json')).body.count,
		];
		expect(await counts()).toEqual([0, 0]);
		emulator.pass(5);
		expect(await counts()).toEqual([1, 1]);
	});

	it('can be narrowed by dates', async () => {
		await plantMany(1);
		emulator.pass(3600);
		await createDiscount(emulator.url, 'LATER');
		const after = await list('price_rules.json?created_at_min=2026-11-20T07:30:00-05:00');
		const before = await list('price_rules.json?created_at_max=2026-11-20T12:30:00Z');
		expect([after, before].map(({ rules }) => rules.map(({ title }) => title))).toEqual([
			['LATER'],
			['R0'],
		]);
	});
});
