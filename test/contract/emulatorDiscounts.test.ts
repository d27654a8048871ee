import { basicInput, CREATE } from '../emulator/documents';
import { connectOfficialClient } from '../emulator/officialClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();
const client = connectOfficialClient(emulator);

async function create(code: string, more = {}): Promise<string> {
	const { data } = await client.request(CREATE, { variables: { input: basicInput(code, more) } });
	return data?.discountCodeBasicCreate.codeDiscountNode?.id;
}

async function refusalsOf(more: Record<string, unknown>) {
	const { data, errors } = await client.request(CREATE, {
		variables: { input: basicInput('A', more) },
	});
	if (errors)
		return errors.graphQLErrors?.map(({ extensions, message }) => [extensions?.code, message]);
	return data?.discountCodeBasicCreate.userErrors.map(
		(error: { code: string; field: string[]; message: string }) => [
			error.code,
			error.field.slice(1).join('.'),
			error.message,
		],
	);
}

const change = async (name: string, id: string) => {
	const query = `mutation Change($id: ID!) { ${name}(id: $id) { codeDiscountNode { codeDiscount { ... on DiscountCodeBasic { status startsAt endsAt } } } userErrors { field message code } } }`;
	const { data } = await client.request(query, { variables: { id } });
	return data?.[name].codeDiscountNode?.codeDiscount ?? data?.[name].userErrors;
};

describe('the life of a discount', () => {
	it('is scheduled, active, expired as time passes', async () => {
		await create('A', { startsAt: '2026-11-20T12:00:10Z', endsAt: '2026-11-20T12:00:20Z' });
		const count = async (status: string) => {
			const query = 'query Count($query: String!) { discountNodesCount(query: $query) { count } }';
			const { data } = await client.request(query, { variables: { query: `status:${status}` } });
			return data?.discountNodesCount.count;
		};
		expect(await count('scheduled')).toBe(1);
		emulator.pass(10);
		expect(await count('active')).toBe(1);
		emulator.pass(10);
		expect(await count('EXPIRED')).toBe(1);
	});

	it('deactivate ends it now, activate clears the end, both can be repeated', async () => {
		const id = await create('A', { endsAt: '2027-01-01T00:00:00Z' });
		const ended = {
			status: 'EXPIRED',
			startsAt: '2026-11-01T00:00:00Z',
			endsAt: '2026-11-20T12:00:05Z',
		};
		emulator.pass(5);
		expect(await change('discountCodeDeactivate', id)).toEqual(ended);
		emulator.pass(5);
		expect(await change('discountCodeDeactivate', id)).toEqual(ended);
		const active = { ...ended, status: 'ACTIVE', endsAt: null };
		expect(await change('discountCodeActivate', id)).toEqual(active);
		expect(await change('discountCodeActivate', id)).toEqual(active);
	});

	it('is out of reach for the mutations of the other kind', async () => {
		const id = await create('A');
		const automatic = id.replace('DiscountCodeNode', 'DiscountAutomaticNode');
		const query =
			'mutation D($id: ID!) { discountAutomaticDelete(id: $id) { deletedAutomaticDiscountId userErrors { field message code } } }';
		const { data } = await client.request(query, { variables: { id: automatic } });
		expect(data?.discountAutomaticDelete.userErrors).toEqual([
			{ field: ['id'], message: 'Automatic discount does not exist.', code: 'INVALID' },
		]);
		expect(await change('discountCodeActivate', 'gid://shopify/DiscountCodeNode/0')).toEqual([
			{ field: ['id'], message: 'Code discount does not exist.', code: 'INVALID' },
		]);
		expect(emulator.state.discounts.size).toBe(1);
	});
});

describe('input', () => {
	const items = { all: true };
	it.each([
		[{ title: '' }, 'BLANK', 'title', "Title can't be blank"],
		[
			{ title: 'X'.repeat(256) },
			'TOO_LONG',
			'title',
			'Title is too long (maximum is 255 characters)',
		],
		[{ code: '' }, 'TOO_SHORT', 'code', 'Code is too short (minimum is 1 character)'],
		[{ code: 'A\nB' }, 'INVALID', 'code', 'Code cannot contain newline characters.'],
		[
			{ endsAt: '2026-10-01T00:00:00Z' },
			'INVALID',
			'endsAt',
			'Ends at needs to be after starts_at',
		],
		[{ usageLimit: 0 }, 'GREATER_THAN', 'usageLimit', 'Usage limit must be greater than 0'],
		[
			{ usageLimit: 2147483648 },
			'LESS_THAN_OR_EQUAL_TO',
			'usageLimit',
			'Usage limit must be less than or equal to 2147483647',
		],
		[
			{ customerGets: { items, value: { percentage: 15 } } },
			'VALUE_OUTSIDE_RANGE',
			'customerGets.value.percentage',
			'Value must be between 0.0 and 1.0',
		],
		[
			{
				customerGets: {
					value: { percentage: 0.1 },
					items: { products: { productsToAdd: ['gid://shopify/Product/7'] } },
				},
			},
			'INVALID',
			'customerGets.items.products.productsToAdd',
			'Product with id: 7 is invalid',
		],
		[
			{ customerSelection: { all: true } },
			'INVALID',
			'context',
			'Only one of context or customerSelection can be provided.',
		],
	])('%j is refused with %s', async (more, code, field, message) => {
		expect(await refusalsOf(more)).toEqual([[code, field, message]]);
		expect(emulator.state.discounts.size).toBe(0);
	});

	it('that adds and removes the same thing is refused at the top level', async () => {
		const collections = {
			add: ['gid://shopify/Collection/440000000001'],
			remove: ['gid://shopify/Collection/440000000001'],
		};
		expect(
			await refusalsOf({ customerGets: { value: { percentage: 0.1 }, items: { collections } } }),
		).toEqual([
			['BAD_REQUEST', "The same Collection id is present in both 'add' and 'remove' fields"],
		]);
	});

	it('that does not fit the schema names the place and the problem', async () => {
		const refusals = await refusalsOf({ usageLimit: 1.5, nonsense: 1, startsAt: 'tomorrow' });
		expect(refusals).toEqual([
			[
				'INVALID_VARIABLE',
				'Variable $input of type DiscountCodeBasicInput! was provided invalid value for nonsense (Field is not defined on DiscountCodeBasicInput), startsAt (Could not coerce value "tomorrow" to DateTime), usageLimit (Could not coerce value 1.5 to Int)',
			],
		]);
	});

	it('of an update changes what it names; the code stays its redeem code', async () => {
		const id = await create('A', { endsAt: '2027-01-01T00:00:00Z' });
		const before = emulator.state.codes.find('A')?.code.id;
		const query =
			'mutation U($id: ID!, $input: DiscountCodeBasicInput!) { discountCodeBasicUpdate(id: $id, basicCodeDiscount: $input) { userErrors { field message code } } }';
		const update = async (input: Record<string, unknown>) => {
			const { data } = await client.request(query, { variables: { id, input } });
			return data?.discountCodeBasicUpdate.userErrors;
		};
		expect(await update({ title: 'New', code: 'B' })).toEqual([]);
		const [discount] = emulator.state.discounts.values();
		expect(discount).toMatchObject({
			title: 'New',
			endsAt: Date.parse('2027-01-01T00:00:00Z'),
			codes: [{ id: before, code: 'B' }],
		});
		expect(emulator.state.codes.find('A')).toBeUndefined();
		if (discount) emulator.state.codes.add(discount, 'C', emulator.now());
		expect(await update({ code: 'D' })).toEqual([
			{ field: ['id'], message: 'Cannot update the code of a bulk discount.', code: null },
		]);
	});
});

describe('bulk mutations', () => {
	const bulk = async (name: string, selector: string) => {
		const { data } = await client.request(
			`mutation { ${name}(${selector}) { job { id done } userErrors { field message code } } }`,
		);
		return data?.[name];
	};

	it('work in the background', async () => {
		await create('A');
		await create('B');
		const { job } = await bulk('discountCodeBulkDelete', 'search: "title:\\"Discount A\\""');
		expect(job.done).toBe(false);
		emulator.pass(10);
		const { data } = await client.request('query J($id: ID!) { job(id: $id) { done } }', {
			variables: { id: job.id },
		});
		expect(data?.job.done).toBe(true);
		expect([...emulator.state.discounts.values()].map((one) => one.title)).toEqual(['Discount B']);
		expect(emulator.state.codes.find('A')).toBeUndefined();
	});

	it.each([
		['search: "  "', 'BLANK', "'Search' can't be blank."],
		[
			'search: "x", ids: []',
			'TOO_MANY_ARGUMENTS',
			"Only one of 'ids', 'search' or 'saved_search_id' is allowed.",
		],
		['search: "typo:x"', 'INVALID', 'Invalid search field(s): typo. Check the query syntax.'],
	])('with the selector %s are refused with %s', async (selector, code, message) => {
		const { job, userErrors } = await bulk('discountCodeBulkDelete', selector);
		expect(job).toBeNull();
		expect(userErrors).toMatchObject([{ code, message }]);
	});

	it('tag up to five tags per discount and leave a discount alone that would get more', async () => {
		await create('A', { tags: ['1', '2', '3'] });
		await create('B', { tags: ['1', '2', '3', '4'] });
		const tagsOf = () => [...emulator.state.discounts.values()].map(({ tags }) => tags.join(''));
		const { userErrors } = await bulk(
			'discountBulkTagsAdd',
			'search: "status:active", tags: ["1", "4", "5"]',
		);
		expect(userErrors).toEqual([]);
		emulator.pass(10);
		expect(tagsOf()).toEqual(['12345', '12345']);
		await bulk('discountBulkTagsRemove', 'search: "status:active", tags: ["1"]');
		await bulk('discountBulkTagsAdd', 'search: "status:active", tags: ["6", "7"]');
		emulator.pass(10);
		expect(tagsOf()).toEqual(['2345', '2345']);
		const many = await bulk(
			'discountBulkTagsAdd',
			'search: "x", tags: ["1", "2", "3", "4", "5", "6"]',
		);
		expect(many).toMatchObject({
			job: null,
			userErrors: [{ field: ['tags'], code: 'TOO_MANY_TAGS' }],
		});
	});

	it('delete one redeem code at once', async () => {
		const id = await create('A');
		const code = emulator.state.codes.find('A')?.code.id;
		const answer = await bulk(
			'discountCodeRedeemCodeBulkDelete',
			`discountId: "${id}", ids: ["gid://shopify/DiscountRedeemCode/${code}"]`,
		);
		expect(answer).toMatchObject({ job: { done: true }, userErrors: [] });
		expect(emulator.state.codes.find('A')).toBeUndefined();
	});
});
