import { coerceInputValue } from 'graphql';
import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { countryCodes } from '../../nodes/ShopifyDiscount/discountForm/countries';
import type { Kind } from '../../nodes/ShopifyDiscount/discountForm/visibility';
import { API_VERSION } from '../../nodes/shopify/client/version';
import { place, run } from '../support/engine';
import { inputType, leavesOf, pathsIn } from '../support/schemaInputs';
import { loadSchema } from '../support/schemas';
import { plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';
import { formsFor } from './inputForms';

const emulator = useEmulator();

const cases = (['Code', 'Automatic'] as const).flatMap((method) =>
	(['basic', 'bxgy', 'freeShipping', 'app'] as const).flatMap((kind) =>
		(['create', 'update'] as const).map((operation) => ({
			method,
			kind,
			operation,
			type: `Discount${method}${kind.charAt(0).toUpperCase()}${kind.slice(1)}Input`,
		})),
	),
);

/** What only the additional input reaches, and why. */
const JSON_ONLY: Array<{
	reason: string;
	in: (kind: Kind, operation: string) => boolean;
	paths: RegExp;
}> = [
	{
		reason: 'a discount that is being made has nothing to remove',
		in: (_, operation) => operation === 'create',
		paths: /(\.remove|ToRemove)$/,
	},
	{
		reason: 'Shopify takes an offer by quantity for Buy X Get Y only',
		in: (kind) => kind === 'basic',
		paths: /^customerGets\.value\.discountOnQuantity\./,
	},
	{
		reason: 'Buy X Get Y takes nothing but an offer by quantity',
		in: (kind) => kind === 'bxgy',
		paths: /^customerGets\.(appliesOn|items\.all|value\.(percentage|discountAmount))/,
	},
	{
		reason: 'Buy X Get Y is for chosen items',
		in: (kind) => kind === 'bxgy',
		paths: /^customerBuys\.items\.all$/,
	},
];

const isJsonOnly = (kind: Kind, operation: string, path: string) =>
	JSON_ONLY.some((rule) => rule.in(kind, operation) && rule.paths.test(path));

interface Case {
	method: 'Code' | 'Automatic';
	kind: Kind;
	operation: 'create' | 'update';
	type: string;
}

/** Runs the node with a form and returns the input it sends, whatever the store says to it. */
async function inputOf({ method, kind, operation }: Case, form: IDataObject): Promise<IDataObject> {
	emulator.reset();
	const id = operation === 'update' ? await plantDiscount(emulator, method, kind) : '';
	const node = place(new ShopifyDiscount(), {
		shop: emulator.url,
		parameters: {
			resource: method === 'Code' ? 'codeDiscount' : 'automaticDiscount',
			operation,
			kind,
			...(id && { discountId: { __rl: true, mode: 'id', value: id } }),
			...form,
		} as INode['parameters'],
		extra: { onError: 'continueRegularOutput' },
	});
	const { outputs } = await run(node);
	const request = emulator
		.requests()
		.find((one) => one.operation?.startsWith(`${operation}${kind.charAt(0).toUpperCase()}`));
	if (!request) throw new Error(`Nothing was sent: ${JSON.stringify(outputs)}`);
	return request.variables?.input as IDataObject;
}

function problemsOf(type: string, input: IDataObject): string[] {
	const problems: string[] = [];
	coerceInputValue(input, inputType(type), (path, _, { message }) =>
		problems.push(`${path.join('.')}: ${message}`),
	);
	return problems;
}

describe.each(cases)('$operation of $type', (about) => {
	const { type, kind, operation } = about;

	it('can set every leaf of the input by a field, and sends nothing that Shopify cannot read', async () => {
		const forms = formsFor(emulator)[operation][kind];
		const reached = new Set<string>();
		for (const form of forms) {
			const input = await inputOf(about, form);
			expect(problemsOf(type, input)).toEqual([]);
			for (const path of pathsIn(input)) reached.add(path);
		}
		const wanted = leavesOf(inputType(type)).filter((path) => !isJsonOnly(kind, operation, path));
		expect(wanted.filter((path) => !reached.has(path))).toEqual([]);
	});

	it('can set what no field sets by the additional input', async () => {
		const [form] = formsFor(emulator)[operation][kind];
		for (const path of leavesOf(inputType(type)).filter((one) =>
			isJsonOnly(kind, operation, one),
		)) {
			const additionalInput = path
				.split('.')
				.reduceRight<unknown>((inner, key) => ({ [key]: inner }), ['X']);
			const rest = operation === 'update' ? {} : form;
			const input = await inputOf(about, { ...rest, additionalInput } as IDataObject);
			expect(pathsIn(input)).toContain(path);
		}
	});
});

it.each(['basic', 'bxgy', 'freeShipping', 'app'] as const)(
	'a discount that is made together with its codes can have all that Create gives it: %s',
	async (kind) => {
		const about = { method: 'Code', kind, operation: 'create', type: '' } as const;
		const both = { howMany: 'inAll', codesInAll: 1 };
		for (const form of formsFor(emulator).create[kind]) {
			const { code, ...made } = await inputOf(about, { ...form, ...both });
			const together = await inputOf(about, {
				...form,
				...both,
				resource: 'redeemCode',
				operation: 'createUnique',
				discountFrom: 'new',
			});
			expect(code).toBe('FORM');
			expect(together).toEqual({
				...made,
				startsAt: made.startsAt ?? expect.any(String),
				code: expect.stringMatching(/^.{5}-.{5}$/),
			});
		}
	},
);

it('no field sends anything that is deprecated', () => {
	const paths = JSON.stringify(new ShopifyDiscount().description.properties);
	expect(paths).not.toMatch(/customerSelection|functionId"/);
});

it('the countries to choose from are those of Shopify', () => {
	const type = loadSchema(API_VERSION).getType('CountryCode');
	const values = type && 'getValues' in type ? type.getValues().map(({ name }) => name) : [];
	expect([...countryCodes].sort()).toEqual([...values].sort());
});
