import { startClockedEmulator, type ClockedEmulator } from '../emulator/clocked';
import type { AdminApiClient } from '@shopify/admin-api-client';
import { basicInput, CREATE } from '../emulator/documents';
import { connectOfficialClient } from '../emulator/officialClient';

let emulator: ClockedEmulator;
let client: AdminApiClient;
beforeAll(async () => {
	emulator = await startClockedEmulator();
	client = connectOfficialClient(emulator);
	const create = async (code: string, more: Record<string, unknown>) =>
		await client.request(CREATE, { variables: { input: basicInput(code, more) } });
	const amount = {
		items: { all: true },
		value: { discountAmount: { amount: '5', appliesOnEachItem: false } },
	};
	await create('S1', { title: 'Summer sale', tags: ['hot'] });
	await create('S2', { title: 'Summer party', endsAt: '2026-11-10T00:00:00Z' });
	emulator.pass(86_400);
	await create('W1', {
		title: 'Winter sale',
		customerGets: amount,
		startsAt: '2026-12-01T00:00:00Z',
	});
});
afterAll(async () => await emulator.close());

const LIST = `query List($query: String, $first: Int, $last: Int, $after: String, $before: String, $sortKey: DiscountSortKeys, $reverse: Boolean) {
	discountNodes(query: $query, first: $first, last: $last, after: $after, before: $before, sortKey: $sortKey, reverse: $reverse) {
		nodes { discount { ... on DiscountCodeBasic { title } } }
		pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
	}
}`;

async function list(variables: Record<string, unknown>) {
	const { data, errors } = await client.request(LIST, { variables });
	if (errors) return { error: errors.graphQLErrors?.[0]?.message };
	const { nodes, pageInfo } = data?.discountNodes ?? {};
	return {
		titles: nodes.map((node: { discount: { title: string } }) => node.discount.title),
		...pageInfo,
	};
}

describe('searching discounts', () => {
	it.each([
		['', ['Summer sale', 'Summer party', 'Winter sale']],
		['summer', ['Summer sale', 'Summer party']],
		['sale', ['Summer sale', 'Winter sale']],
		['summer sale', ['Summer sale']],
		['summer OR winter', ['Summer sale', 'Summer party', 'Winter sale']],
		['sale -winter', ['Summer sale']],
		['NOT summer', ['Winter sale']],
		['(summer OR winter) AND sale', ['Summer sale', 'Winter sale']],
		['title:"Winter sale"', ['Winter sale']],
		['title:summer*', ['Summer sale', 'Summer party']],
		['status:active', ['Summer sale']],
		['status:expired', ['Summer party']],
		['status:scheduled', ['Winter sale']],
		['type:fixed_amount', ['Winter sale']],
		['method:code tag:hot', ['Summer sale']],
		['method:automatic', []],
		['discount_class:order', ['Summer sale', 'Summer party', 'Winter sale']],
		['created_at:2026-11-20', ['Summer sale', 'Summer party']],
		["created_at:>'2026-11-20T18:00:00Z'", ['Winter sale']],
		['starts_at:<2026-12-01', ['Summer sale', 'Summer party']],
		['times_used:>0', []],
		['status:active,scheduled', ['Summer sale', 'Winter sale']],
		['-(summer OR winter)', []],
		['NOT (title:party OR tag:hot)', ['Winter sale']],
		['summer party OR winter', ['Summer party', 'Winter sale']],
		['summer (party OR winter)', ['Summer party']],
		['tag:*', ['Summer sale']],
		['-tag:*', ['Summer party', 'Winter sale']],
		['ends_at:*', ['Summer party']],
		['title:*', ['Summer sale', 'Summer party', 'Winter sale']],
		['title:summer', ['Summer sale', 'Summer party']],
		['title:Summer sale', ['Summer sale']],
		['title:sum', []],
		['sum', []],
		['sum*', ['Summer sale', 'Summer party']],
		['"sum*"', []],
		["'summer sale'", ['Summer sale']],
		['title:\\(summer', []],
		['context:all -context:customer,market', ['Summer sale', 'Summer party', 'Winter sale']],
		['discount_type:fixed_amount,bogo', ['Winter sale']],
		['starts_at:>=2026-12', ['Winter sale']],
		["starts_at:<='2026'", ['Summer sale', 'Summer party', 'Winter sale']],
		['created_at:>=2026-11-20 created_at:<2026-11-21', ['Summer sale', 'Summer party']],
		['ends_at:<now', ['Summer party']],
		// What the grammar has no place for finds everything, or more than was meant.
		['OR', ['Summer sale', 'Summer party', 'Winter sale']],
		['method:code AND (title:Nobody) OR (status:active)', ['Summer sale']],
		['unknown_field:x', ['Summer sale', 'Summer party', 'Winter sale']],
		// Not even the code of a single-code discount is found by its field.
		['code:S1', []],
	])('by "%s" finds %j', async (query, titles) => {
		expect((await list({ query, first: 10 })).titles).toEqual(titles);
	});

	it('reads a day in the time zone of the shop', async () => {
		emulator.state.shop.ianaTimezone = 'Pacific/Kiritimati';
		const { titles } = await list({ query: 'created_at:2026-11-21', first: 10 });
		emulator.state.shop.ianaTimezone = 'Etc/UTC';
		expect(titles).toEqual(['Summer sale', 'Summer party']);
	});

	it('sorts, turns around and pages both ways', async () => {
		expect((await list({ first: 10, sortKey: 'TITLE' })).titles).toEqual([
			'Summer party',
			'Summer sale',
			'Winter sale',
		]);
		const first = await list({ first: 2, reverse: true });
		expect(first).toMatchObject({
			titles: ['Winter sale', 'Summer party'],
			hasNextPage: true,
			hasPreviousPage: false,
		});
		const second = await list({ first: 2, reverse: true, after: first.endCursor });
		expect(second).toMatchObject({
			titles: ['Summer sale'],
			hasNextPage: false,
			hasPreviousPage: true,
		});
		const back = await list({ last: 1, reverse: true, before: second.startCursor });
		expect(back).toMatchObject({ titles: ['Summer party'], hasNextPage: true });
	});

	it('wants one page size of 250 at most', async () => {
		expect(await list({})).toEqual({ error: 'you must provide one of first or last' });
		expect((await list({ first: 251 })).error).toContain('250');
	});

	it('counts exactly, or at least up to the limit', async () => {
		const query =
			'{ all: discountNodesCount { count precision } some: discountNodesCount(limit: 2) { count precision } }';
		expect((await client.request(query)).data).toEqual({
			all: { count: 3, precision: 'EXACT' },
			some: { count: 2, precision: 'AT_LEAST' },
		});
	});
});

describe('searching what discounts are about', () => {
	it('finds products, collections, customers and segments by words', async () => {
		const query = `{
			products(first: 3, query: "hidden wax") { nodes { id title variants(first: 1) { nodes { title } } } }
			collections(first: 3, query: "title:Summer") { nodes { title } }
			customers(first: 3, query: "ada.diaz") { nodes { displayName } }
			segments(first: 3, query: "vip") { nodes { name } }
			productsCount { count }
		}`;
		const { data } = await client.request(query);
		expect(data).toMatchObject({
			products: { nodes: [{ title: 'The Hidden Wax' }] },
			collections: { nodes: [{ title: 'Summer' }] },
			customers: { nodes: [{ displayName: 'Ada Diaz' }] },
			segments: { nodes: [{ name: 'VIP' }] },
			productsCount: { count: 60 },
		});
	});

	it('says what it does not know instead of a null', async () => {
		const { errors } = await client.request('{ shop { analyticsToken } }');
		expect(errors?.graphQLErrors?.[0]?.extensions).toMatchObject({ code: 'NOT_EMULATED' });
	});
});
