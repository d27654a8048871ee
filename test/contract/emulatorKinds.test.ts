import { connectOfficialClient } from '../emulator/officialClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();
const client = connectOfficialClient(emulator);

const all = { all: true };
const collection = { collections: { add: ['gid://shopify/Collection/440000000001'] } };
const free = { discountOnQuantity: { quantity: '1', effect: { percentage: 1 } } };
const offers = {
	Basic: { customerGets: { items: all, value: { percentage: 0.1 } } },
	Bxgy: {
		customerBuys: { items: collection, value: { quantity: '2' } },
		customerGets: { items: collection, value: free },
	},
	FreeShipping: { destination: { countries: { add: ['CA'] } } },
	App: { functionHandle: 'volume-discount', discountClasses: ['ORDER', 'PRODUCT'] },
};

type Kind = keyof typeof offers;

const codeArguments = {
	Basic: 'basicCodeDiscount',
	Bxgy: 'bxgyCodeDiscount',
	FreeShipping: 'freeShippingCodeDiscount',
	App: 'codeAppDiscount',
};
const automaticArguments = {
	Basic: 'automaticBasicDiscount',
	Bxgy: 'automaticBxgyDiscount',
	FreeShipping: 'freeShippingAutomaticDiscount',
	App: 'automaticAppDiscount',
};

async function write(method: 'Code' | 'Automatic', kind: Kind, input: object, id?: string) {
	const argument = (method === 'Code' ? codeArguments : automaticArguments)[kind];
	const name = `discount${method}${kind}${id === undefined ? 'Create' : 'Update'}`;
	const query = `mutation Write($input: Discount${method}${kind}Input!${id === undefined ? '' : ', $id: ID!'}) {
		${name}(${argument}: $input${id === undefined ? '' : ', id: $id'}) { userErrors { field message code } }
	}`;
	const { data, errors } = await client.request(query, { variables: { input, id } });
	expect(errors).toBeUndefined();
	return data?.[name].userErrors;
}

const READ = `query Read($query: String) {
	discountNodes(first: 10, query: $query) {
		nodes {
			id
			discount {
				__typename
				... on DiscountCodeBasic { title summary discountClasses }
				... on DiscountCodeBxgy { title summary discountClasses }
				... on DiscountCodeFreeShipping { title summary discountClasses }
				... on DiscountCodeApp { title discountClasses appDiscountType { title } }
				... on DiscountAutomaticBasic { title summary discountClasses }
				... on DiscountAutomaticBxgy { title summary discountClasses }
				... on DiscountAutomaticFreeShipping { title summary discountClasses }
				... on DiscountAutomaticApp { title discountClasses appDiscountType { title } }
			}
		}
	}
}`;

async function read(query?: string) {
	const { data, errors } = await client.request(READ, { variables: { query } });
	expect(errors).toBeUndefined();
	return data?.discountNodes.nodes;
}

describe.each(['Code', 'Automatic'] as const)('a discount by %s', (method) => {
	it.each([
		['Basic', ['ORDER'], 'type:percentage'],
		['Bxgy', ['PRODUCT'], 'type:bxgy'],
		['FreeShipping', ['SHIPPING'], 'type:free_shipping'],
		['App', ['ORDER', 'PRODUCT'], 'type:app'],
	] as const)('of kind %s is created, found and updated', async (kind, classes, search) => {
		const base = { title: 'One', startsAt: '2026-01-01T00:00:00Z', ...offers[kind] };
		const input = method === 'Code' ? { ...base, code: 'ONE', context: { all: 'ALL' } } : base;
		expect(await write(method, kind, input)).toEqual([]);
		const [node, ...others] = await read(search);
		expect(others).toEqual([]);
		expect(node).toMatchObject({
			id: expect.stringContaining(`gid://shopify/Discount${method}Node/`),
			discount: { __typename: `Discount${method}${kind}`, title: 'One', discountClasses: classes },
		});
		expect(await write(method, kind, { title: 'Two' }, node.id)).toEqual([]);
		expect((await read())[0].discount).toEqual({ ...node.discount, title: 'Two' });
		expect(await write(method, kind, { title: 'Two' }, node.id.replace(/\d+$/, '0'))).toEqual([
			{ field: ['id'], message: 'Discount does not exist', code: null },
		]);
	});
});

describe('an app discount', () => {
	const app = { title: 'App', startsAt: '2026-01-01T00:00:00Z', discountClasses: ['ORDER'] };
	it.each([
		[{}, 'MISSING_FUNCTION_IDENTIFIER', "Function id can't be blank."],
		[
			{ functionId: 'a', functionHandle: 'b' },
			'MULTIPLE_FUNCTION_IDENTIFIERS',
			'Only one of functionId or functionHandle is allowed.',
		],
		[
			{ functionHandle: 'nowhere' },
			'INVALID',
			'Function nowhere not found. Ensure that it is released in the current app (347082227713), and that the app is installed.',
		],
		[
			{ functionHandle: 'cart-validation' },
			null,
			'Unexpected Function API. The provided function must implement one of the following extension targets: [product_discounts, order_discounts, shipping_discounts, discount].',
		],
	])('with the function %j is refused with %s', async (functions, code, message) => {
		const [error] = await write('Automatic', 'App', { ...app, ...functions });
		expect(error).toMatchObject({ code, message });
	});
});

describe('a saved search', () => {
	it('chooses what a bulk mutation is about', async () => {
		const base = { startsAt: '2026-01-01T00:00:00Z', context: { all: 'ALL' }, ...offers.Basic };
		await write('Code', 'Basic', {
			...base,
			title: 'Old',
			code: 'OLD',
			endsAt: '2026-02-01T00:00:00Z',
		});
		await write('Code', 'Basic', { ...base, title: 'New', code: 'NEW' });
		const saved = await client.request(
			'{ codeDiscountSavedSearches(first: 5) { nodes { id query } } }',
		);
		const [search] = saved.data?.codeDiscountSavedSearches.nodes ?? [];
		expect(search.query).toBe('status:expired');
		await client.request(
			`mutation { discountCodeBulkDelete(savedSearchId: "${search.id}") { job { id } } }`,
		);
		emulator.pass(10);
		expect([...emulator.state.discounts.values()].map((one) => one.title)).toEqual(['New']);
	});
});
