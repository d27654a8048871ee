import { connectOfficialClient } from '../emulator/officialClient';
import { useClockedEmulator } from '../support/useEmulator';

const emulator = useClockedEmulator();
const client = connectOfficialClient(emulator);

const argumentOf: Record<string, string> = {
	CodeBasic: 'basicCodeDiscount',
	CodeBxgy: 'bxgyCodeDiscount',
	CodeFreeShipping: 'freeShippingCodeDiscount',
	AutomaticBasic: 'automaticBasicDiscount',
	AutomaticBxgy: 'automaticBxgyDiscount',
};

interface Made {
	id: string | undefined;
	discount: Record<string, unknown> | undefined;
	refusals: unknown[];
}

const SHIPPING = `codeDiscount { ... on DiscountCodeFreeShipping {
	summary destinationSelection { ... on DiscountCountries { countries includeRestOfWorld } }
} }`;

async function make(kind: string, input: object, id?: string): Promise<Made> {
	const argument = argumentOf[kind] ?? '';
	const node = kind.startsWith('Code') ? 'codeDiscountNode' : 'automaticDiscountNode';
	const name = `discount${kind}${id === undefined ? 'Create' : 'Update'}`;
	const query = `mutation Make($input: Discount${kind}Input!${id === undefined ? '' : ', $id: ID!'}) {
		${name}(${argument}: $input${id === undefined ? '' : ', id: $id'}) {
			node: ${node} { id ${kind === 'CodeFreeShipping' ? SHIPPING : ''} }
			userErrors { field message code }
		}
	}`;
	const base = { title: 'One', startsAt: '2026-01-01T00:00:00Z' };
	const asCode = kind.startsWith('Code') ? { code: 'ONE', context: { all: 'ALL' } } : {};
	const full = id === undefined ? { ...base, ...asCode, ...input } : input;
	const { data } = await client.request(query, { variables: { input: full, id } });
	const { node: made, userErrors } = data?.[name] ?? {};
	const refusals = userErrors.map((one: { field: string[]; message: string; code: string }) => [
		one.code,
		one.field.slice(1).join('.'),
		one.message,
	]);
	return { id: made?.id, discount: made?.codeDiscount, refusals };
}

const value = (given: object) => ({ customerGets: { items: { all: true }, value: given } });
const amount = (given: string) => value({ discountAmount: { amount: given } });
const AMOUNT = 'customerGets.value.discountAmount.amount';
const PERCENTAGE = 'customerGets.value.percentage';

describe('a value of nothing or less', () => {
	it.each([
		['CodeBasic', value({ percentage: 0 }), []],
		['CodeBasic', amount('0'), []],
		[
			'CodeBasic',
			amount('-1'),
			[['LESS_THAN_OR_EQUAL_TO', AMOUNT, 'Value must be less than or equal to 0']],
		],
		[
			'CodeBasic',
			value({ percentage: -0.1 }),
			[['VALUE_OUTSIDE_RANGE', PERCENTAGE, 'Value must be between 0.0 and 1.0']],
		],
		[
			'AutomaticBasic',
			value({ percentage: 0 }),
			[['VALUE_OUTSIDE_RANGE', PERCENTAGE, 'Value must be between 0.0 and 1.0']],
		],
		['AutomaticBasic', amount('0'), [['GREATER_THAN', AMOUNT, 'Value must be less than 0']]],
	])('of %s with %j meets %j', async (kind, input, refusals) => {
		expect((await make(kind, input)).refusals).toEqual(refusals);
	});
});

describe('Buy X Get Y', () => {
	const items = { collections: { add: ['gid://shopify/Collection/440000000001'] } };
	const onQuantity = { discountOnQuantity: { quantity: '1', effect: { percentage: 0.5 } } };
	const customerBuys = { items, value: { quantity: '2' } };
	it.each([
		[{ items, value: { percentage: 0.5 } }, ['value.percentage']],
		[{ items, value: { discountAmount: { amount: '5' } } }, ['value.discountAmount']],
		[
			{ items, value: onQuantity, appliesOnSubscription: true, appliesOnOneTimePurchase: true },
			['appliesOnSubscription', 'appliesOnOneTimePurchase'],
		],
		[{ items: { all: true }, value: onQuantity }, ['items']],
		[{ items, value: onQuantity }, []],
	])('with %j is refused at %j', async (customerGets, fields) => {
		for (const kind of ['CodeBxgy', 'AutomaticBxgy']) {
			const { refusals } = await make(kind, { customerBuys, customerGets });
			expect(refusals).toEqual(
				fields.map((field) => ['INVALID', `customerGets.${field}`, expect.any(String)]),
			);
		}
	});
});

describe('Free Shipping', () => {
	it.each([
		[{}, 'Free shipping on one-time purchase products • For all countries'],
		[
			{
				destination: { countries: { add: ['CA'] } },
				appliesOnSubscription: true,
				maximumShippingPrice: '20',
			},
			'Free shipping on all products • For Canada • Applies to shipping rates under $20.00',
		],
		[
			{
				destination: { countries: { add: ['CA', 'US'] } },
				appliesOnSubscription: true,
				appliesOnOneTimePurchase: false,
			},
			'Free shipping on subscription products • For 2 countries',
		],
	])('with %j says so in its summary', async (input, summary) => {
		expect((await make('CodeFreeShipping', input)).discount).toMatchObject({ summary });
	});

	it('lists no country that was just added, and all of them later', async () => {
		const countries = { add: ['CA'], includeRestOfWorld: true };
		const { id, discount } = await make('CodeFreeShipping', { destination: { countries } });
		const selection = { countries: [], includeRestOfWorld: true };
		expect(discount).toMatchObject({ destinationSelection: selection });
		const changed = { destination: { countries: { add: ['US'] } } };
		expect((await make('CodeFreeShipping', changed, id)).discount).toMatchObject({
			destinationSelection: { countries: ['CA'] },
		});
		const query = `query Read($id: ID!) { codeDiscountNode(id: $id) { ${SHIPPING} } }`;
		const { data } = await client.request(query, { variables: { id } });
		expect(data?.codeDiscountNode.codeDiscount.destinationSelection.countries).toEqual([
			'CA',
			'US',
		]);
	});
});
