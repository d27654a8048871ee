import type { IDataObject, INode } from 'n8n-workflow';
import {
	collectionRows,
	leastForms,
	locator,
	nth,
	kinds,
	lastInput,
	createNode,
} from '../support/discountForms';
import type { Form } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const resources = ['codeDiscount', 'automaticDiscount'] as const;
const cases = resources.flatMap((resource) => kinds.map((kind) => ({ resource, kind })));

const create = (form: Form, extra: Partial<INode> = {}) => createNode(emulator, form, extra);

const sent = () => lastInput(emulator);

describe.each(cases)('creating $kind as $resource', (about) => {
	it('creates it from the minimum input, and returns it flat', async () => {
		const [item] = await runNode(create(about));
		expect(item?.pairedItem).toEqual({ item: 0 });
		expect(item?.json).toMatchObject({
			id: expect.stringMatching(
				about.resource === 'codeDiscount'
					? /DiscountCodeNode\/\d+$/
					: /DiscountAutomaticNode\/\d+$/,
			),
			title: 'Summer',
			kind: about.kind,
			status: 'ACTIVE',
			buyers: 'all',
			combinesWith: [],
		});
		expect(item?.json.code).toBe(about.resource === 'codeDiscount' ? 'SUMMER' : null);
		expect(emulator.state.discounts.size).toBe(1);
	});

	it('returns the raw node on request', async () => {
		const [item] = await runNode(create({ ...about, simplify: false }));
		const method = about.resource === 'codeDiscount' ? 'Code' : 'Automatic';
		const kind = `${about.kind.charAt(0).toUpperCase()}${about.kind.slice(1)}`;
		expect(item?.json).toMatchObject({
			id: expect.stringContaining(`Discount${method}Node`),
			discount: { __typename: `Discount${method}${kind}`, title: 'Summer' },
		});
	});

	it('creates one per item, pairs them, and continues after a refusal', async () => {
		const node = create(
			{
				...about,
				code: '={{ $json.name }}',
				title: '={{ $json.name }}',
				endsAt: '={{ $json.end }}',
			},
			{ onError: 'continueRegularOutput' },
		);
		const items = [
			{ name: 'A', end: '2030-01-01' },
			{ name: 'B', end: '2020-01-01' },
			{ name: 'C', end: '2030-01-01' },
		];
		const output = await runNode(node, { items });
		expect(output.map(({ json, pairedItem }) => [json.title ?? json.error, pairedItem])).toEqual([
			['A', { item: 0 }],
			[expect.stringMatching(/^'Ends At' is in the past: 2020-01-01T/), { item: 1 }],
			['C', { item: 2 }],
		]);
	});

	it('sends no field of another kind', async () => {
		const everything = Object.assign({}, ...Object.values(leastForms(emulator))) as IDataObject;
		await runNode(create({ ...everything, ...about, ...leastForms(emulator)[about.kind] }));
		const own = {
			basic: ['customerGets'],
			bxgy: ['customerBuys', 'customerGets'],
			freeShipping: ['destination'],
			app: ['discountClasses', 'functionHandle'],
		}[about.kind];
		const codes = about.resource === 'codeDiscount' ? ['code', 'usageLimit'] : [];
		expect(Object.keys(sent()).sort()).toEqual(
			[...own, ...codes, 'context', 'startsAt', 'title'].sort(),
		);
	});
});

describe('the end of a discount', () => {
	const at = async (form: object) => {
		await runNode(create({ resource: 'codeDiscount', kind: 'basic', ...form }));
		return sent().endsAt;
	};

	it("can be a number of days from now, at midnight in the store's time zone", async () => {
		emulator.state.shop.ianaTimezone = 'Asia/Tokyo';
		const endsAt = String(await at({ expiresInDays: 14 }));
		expect(endsAt).toMatch(/T14:59:59Z$/);
		const daysLeft = (Date.parse(endsAt) - Date.now()) / 86_400_000;
		expect(daysLeft).toBeGreaterThan(14);
		expect(daysLeft).toBeLessThan(15);
	});

	it('cannot be set in both ways', async () => {
		const form = { expiresInDays: 14, endsAt: '2030-01-01' };
		const failed = await runToError(create({ resource: 'codeDiscount', kind: 'basic', ...form }));
		expect(failed.message).toBe(
			"'Ends At' and 'Expires In (Days)' cannot be used together: leave one empty",
		);
	});

	it('is overridden by the additional input', async () => {
		const additionalInput = { endsAt: '2030-01-01T00:00:00Z' };
		expect(await at({ expiresInDays: 14, additionalInput })).toBe('2030-01-01T00:00:00Z');
	});
});

it('can limit buyers to markets', async () => {
	const id = nth(emulator.state.markets);
	const markets = { market: [{ marketId: locator(id) }] };
	const [item] = await runNode(
		create({ resource: 'automaticDiscount', kind: 'basic', buyers: 'markets', markets }),
	);
	expect(sent().context).toEqual({ markets: { add: [`gid://shopify/Market/${id}`] } });
	expect(item?.json.buyers).toBe('markets');
});

it("the form can create the example of Shopify's reference page for Buy X Get Y", async () => {
	const { collections } = emulator.state;
	const updatedAt = Date.now();
	const plant = (id: number, title: string) =>
		collections.set(id, { id, title, handle: String(id), updatedAt, productIds: [] });
	plant(1007901140, 'Featured items');
	plant(711838235, 'On Sale!');
	const title =
		'20% off up to two snowboards that are on sale for every three featured snowboards you buy.';
	const [item] = await runNode(
		create({
			resource: 'codeDiscount',
			kind: 'bxgy',
			code: 'SUMMERSALE',
			title,
			buysQuantity: 3,
			buysFrom: 'collections',
			buysCollections: collectionRows(1007901140),
			getsQuantity: 2,
			appliesTo: 'collections',
			collections: collectionRows(711838235),
			valueType: 'percentage',
			percentage: 20,
			usageLimit: 0,
			startsAt: '2022-06-21T00:00:00Z',
			endsAt: '2022-09-21T00:00:00Z',
			additionalFields: { usesPerOrderLimit: 3 },
		}),
	);
	expect(sent()).toEqual({
		code: 'SUMMERSALE',
		customerBuys: {
			items: { collections: { add: ['gid://shopify/Collection/1007901140'] } },
			value: { quantity: '3' },
		},
		customerGets: {
			items: { collections: { add: ['gid://shopify/Collection/711838235'] } },
			value: { discountOnQuantity: { effect: { percentage: 0.2 }, quantity: '2' } },
		},
		// The page, of 2025-01, still says customerSelection: { all: true }.
		context: { all: 'ALL' },
		endsAt: '2022-09-21T00:00:00Z',
		startsAt: '2022-06-21T00:00:00Z',
		title,
		usesPerOrderLimit: 3,
	});
	expect(item?.json).toMatchObject({ title, code: 'SUMMERSALE', usesPerOrderLimit: 3 });
});
