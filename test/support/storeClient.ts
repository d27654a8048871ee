import type { Discount, RunningEmulator } from '../emulator';
import { graphqlUrl } from './adminApi';

/** Sends GraphQL to the emulator as an app would, beside the nodes. */
export async function adminGraphql(url: string, query: string, variables: object = {}) {
	const response = await fetch(graphqlUrl(url), {
		method: 'POST',
		headers: { 'content-type': 'application/json', 'x-shopify-access-token': 'shpat_test' },
		body: JSON.stringify({ query, variables }),
	});
	const { data, errors } = (await response.json()) as {
		data?: Record<string, unknown>;
		errors?: unknown;
	};
	if (errors) throw new Error(JSON.stringify(errors));
	return data ?? {};
}

const createDocument = `mutation ($input: DiscountCodeBasicInput!) {
	discountCodeBasicCreate(basicCodeDiscount: $input) {
		codeDiscountNode { id }
		userErrors { message }
	}
}`;

/** Creates a 15 % code discount that is born with `code`; returns its global ID. */
export async function createDiscount(url: string, code: string): Promise<string> {
	const input = {
		title: code,
		code,
		startsAt: '2026-01-01T00:00:00Z',
		context: { all: 'ALL' },
		customerGets: { value: { percentage: 0.15 }, items: { all: true } },
	};
	const data = await adminGraphql(url, createDocument, { input });
	const created = data.discountCodeBasicCreate as { codeDiscountNode: { id: string } | null };
	if (!created.codeDiscountNode) throw new Error(JSON.stringify(created));
	return created.codeDiscountNode.id;
}

/** Creates such a discount for each code, one after the other; returns their global IDs. */
export async function createDiscounts(url: string, codes: string[]): Promise<string[]> {
	const ids: string[] = [];
	for (const code of codes) ids.push(await createDiscount(url, code));
	return ids;
}

const numberOf = (gid: string) => Number(gid.slice(gid.lastIndexOf('/') + 1));

/** Looks a discount up in the emulator's state. */
export function discountOf(emulator: RunningEmulator, gid: string): Discount {
	const discount = emulator.state.discounts.get(numberOf(gid));
	if (!discount) throw new Error(`The emulator has no ${gid}`);
	return discount;
}

/** Lists the codes that work on a discount, without the one it was born with. */
export const liveCodes = (emulator: RunningEmulator, gid: string) =>
	discountOf(emulator, gid)
		.codes.slice(1)
		.map(({ code }) => code);

/** Counts the requests that the emulator got for an operation. */
export const countRequests = (emulator: RunningEmulator, operation: string) =>
	emulator.requests().filter((request) => request.operation === operation).length;

const TYPES = { basic: 'Basic', bxgy: 'Bxgy', freeShipping: 'FreeShipping', app: 'App' };

/** Creates a discount of any kind, with or without a code; returns its global ID. */
export async function plantDiscount(
	{ url, state }: RunningEmulator,
	method: 'Code' | 'Automatic',
	kind: keyof typeof TYPES,
	more: object = {},
): Promise<string> {
	const [one, other] = [...state.products.keys()].slice(-2);
	const items = (id = 0) => ({ products: { productsToAdd: [`gid://shopify/Product/${id}`] } });
	const inputs = {
		basic: { customerGets: { value: { percentage: 0.15 }, items: { all: true } } },
		bxgy: {
			customerBuys: { value: { quantity: '2' }, items: items(one) },
			customerGets: {
				value: { discountOnQuantity: { quantity: '1', effect: { percentage: 1 } } },
				items: items(other),
			},
		},
		freeShipping: { destination: { all: true } },
		app: { functionHandle: state.functions[0]?.handle, discountClasses: ['ORDER'] },
	};
	const type = `Discount${method}${TYPES[kind]}`;
	const argument = method === 'Code' ? CODE_ARGUMENTS[kind] : AUTOMATIC_ARGUMENTS[kind];
	const result =
		kind === 'app'
			? `${argument} { id: discountId }`
			: `${method === 'Code' ? 'codeDiscountNode' : 'automaticDiscountNode'} { id }`;
	const document = `mutation ($input: ${type}Input!) {
		written: d${type.slice(1)}Create(${argument}: $input) { ${result} userErrors { message } }
	}`;
	const input = {
		title: 'Planted',
		startsAt: '2026-01-01T00:00:00Z',
		...(method === 'Code' && { code: 'PLANTED', context: { all: 'ALL' } }),
		...inputs[kind],
		...more,
	};
	const { written } = await adminGraphql(url, document, { input });
	const node = Object.values(written as object).find(
		(value): value is { id: string } =>
			typeof value === 'object' && value !== null && 'id' in value,
	);
	if (!node) throw new Error(JSON.stringify(written));
	return node.id;
}

const CODE_ARGUMENTS = {
	basic: 'basicCodeDiscount',
	bxgy: 'bxgyCodeDiscount',
	freeShipping: 'freeShippingCodeDiscount',
	app: 'codeAppDiscount',
};

const AUTOMATIC_ARGUMENTS = {
	basic: 'automaticBasicDiscount',
	bxgy: 'automaticBxgyDiscount',
	freeShipping: 'freeShippingAutomaticDiscount',
	app: 'automaticAppDiscount',
};
