import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { locator } from '../support/discountForms';
import { place, run, runToError } from '../support/engine';
import { createDiscount, discountOf, liveCodes } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

beforeEach(() => {
	virtualTime.onSleep();
});

const node = (
	resource: string,
	operation: string,
	parameters: IDataObject,
	extra: Partial<INode> = {},
) =>
	place(new ShopifyDiscount(), {
		shop: emulator.url,
		extra,
		parameters: { resource, operation, ...parameters } as INode['parameters'],
	});

const GONE = 'gid://shopify/DiscountCodeNode/1';

/** Creates two discounts with two codes each, and lists a missing one between them. */
async function items() {
	const ids = [
		await createDiscount(emulator.url, 'ONE'),
		await createDiscount(emulator.url, 'TWO'),
	];
	const [one = [], two = []] = ids.map((id, at) =>
		['A', 'B'].map((code) => {
			const made = emulator.state.codes.add(discountOf(emulator, id), `${code}${at}`, 0);
			return { discountId: id, code: made.code, redeemCodeId: `${made.id}` };
		}),
	);
	return [...one, { discountId: GONE, code: 'X', redeemCodeId: '5' }, ...two];
}

const deleteMany = (parameters: IDataObject, extra?: Partial<INode>) =>
	node(
		'redeemCode',
		'deleteMany',
		{ discountId: locator('={{ $json.discountId }}'), ...parameters },
		extra,
	);

const ways: Array<[string, IDataObject, string]> = [
	['ids', {}, 'refused'],
	['codes', { codes: '={{ $json.code }}' }, 'notFound'],
	['search', { search: '={{ $json.code }}' }, 'notFound'],
];

describe.each(ways)('a wrong discount among several, selected by %s', (selectBy, more, reason) => {
	it.each(['stopWorkflow', 'continueRegularOutput'] as const)(
		'is reported on its own rows, and the codes of the other discounts are deleted (%s)',
		async (onError) => {
			const given = await items();
			const { outputs, hints } = await run(deleteMany({ selectBy, ...more }, { onError }), {
				items: given,
			});
			const rows = (outputs[0] ?? []).map(({ json, pairedItem }) => ({
				item: [pairedItem].flat().map((one) => (one as { item: number }).item),
				deleted: json.deleted,
				reason: json.reason,
			}));
			expect(
				rows
					.filter(({ deleted }) => deleted === true)
					.flatMap(({ item }) => item)
					.sort(),
			).toEqual([0, 1, 3, 4]);
			expect(rows.filter(({ deleted }) => deleted !== true)).toEqual([
				{ item: [2], deleted: false, reason },
			]);
			for (const id of new Set(given.map(({ discountId }) => discountId))) {
				if (id !== GONE) expect(liveCodes(emulator, id)).toEqual([]);
			}
			expect(hints.length).toBe(selectBy === 'ids' ? 1 : 0);
		},
	);
});

it.each([
	['ids', "Shopify refused 'Discount': Code discount does not exist"],
	['search', 'The store has no code discount with this ID'],
])('a single wrong discount stops the node, selected by %s', async (selectBy, message) => {
	const parameters = { selectBy, search: 'X' };
	const error = await runToError(deleteMany(parameters), {
		items: [{ discountId: GONE, redeemCodeId: '5' }],
	});
	expect(error).toMatchObject({ message, itemIndex: 0 });
});

it('throws the first of several failures if nothing was changed', async () => {
	const good = await createDiscount(emulator.url, 'ONE');
	const made = emulator.state.codes.add(discountOf(emulator, good), 'A', 0);
	emulator.faults([
		{ operation: 'deleteRedeemCodes', occurrence: 2, fault: '503', when: 'before', times: 99 },
	]);
	const error = await runToError(deleteMany({}), {
		items: [
			{ discountId: GONE, redeemCodeId: '5' },
			{ discountId: good, redeemCodeId: `${made.id}` },
		],
	});
	expect(error).toMatchObject({
		message: "Shopify refused 'Discount': Code discount does not exist",
		itemIndex: 0,
	});
	expect(liveCodes(emulator, good)).toEqual(['A']);
});

it('stops trying once the store is unreachable', async () => {
	const given = await items();
	emulator.faults([{ operation: 'deleteRedeemCodes', fault: '503', when: 'before', times: 999 }]);
	const { outputs } = await run(deleteMany({}, { onError: 'continueRegularOutput' }), {
		items: given,
	});
	expect(outputs[0]?.map(({ json }) => json.deleted)).toEqual(Array(5).fill(false));
	const requests = emulator.requests().filter(({ operation }) => operation === 'deleteRedeemCodes');
	expect(new Set(requests.map(({ variables }) => variables?.discountId)).size).toBe(1);
});
