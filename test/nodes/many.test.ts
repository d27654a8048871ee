import type { IDataObject, INode } from 'n8n-workflow';
import { ShopifyDiscount } from '../../nodes/ShopifyDiscount/ShopifyDiscount.node';
import { locator } from '../support/discountForms';
import { place, run, runNode, runToError } from '../support/engine';
import {
	countRequests,
	createDiscount,
	discountOf,
	liveCodes,
	plantDiscount,
} from '../support/storeClient';
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

const numberOf = (gid: string) => Number(gid.split('/').pop());

/** Copies a discount a number of times; returns the IDs. */
function copies(model: string, count: number) {
	const discount = discountOf(emulator, model);
	return Array.from({ length: count }, () => {
		const id = emulator.state.nextId();
		emulator.state.discounts.set(id, { ...discount, id, codes: [] });
		return `${model.slice(0, model.lastIndexOf('/'))}/${id}`;
	});
}

const plant = (gid: string, ...codes: string[]) =>
	codes.map((code) => {
		const { id } = emulator.state.codes.add(discountOf(emulator, gid), code, Date.now());
		return `gid://shopify/DiscountRedeemCode/${id}`;
	});

describe('the returned items', () => {
	it('are paired with the items that selected them, even if several select the same discount', async () => {
		const id = await createDiscount(emulator.url, 'A');
		const output = await runNode(
			node('codeDiscount', 'addTags', { discountIds: id, tags: '={{ $json.tag }}' }),
			{ items: [{ tag: 'a' }, { tag: 'b' }, { tag: 'a' }] },
		);
		expect(output.map(({ json, pairedItem }) => [json.tags, pairedItem])).toEqual([
			[['a'], [{ item: 0 }, { item: 2 }]],
			[['a', 'b'], [{ item: 1 }]],
		]);
	});
});

describe('a deletion', () => {
	it('does not report a code of another discount, which it cannot have deleted', async () => {
		const own = await createDiscount(emulator.url, 'OWN');
		const other = await createDiscount(emulator.url, 'OTHER');
		const [foreign = ''] = plant(other, 'FOREIGN');
		const [mine = ''] = plant(own, 'MINE');
		const output = await runNode(
			node('redeemCode', 'deleteMany', {
				discountId: locator(own),
				redeemCodeIds: [foreign, mine, '1'].join(),
			}),
		);
		expect(output.map(({ json }) => [json.redeemCodeId, json.deleted, json.reason])).toEqual([
			[foreign, false, 'notFound'],
			[mine, true, undefined],
			['gid://shopify/DiscountRedeemCode/1', false, 'notFound'],
		]);
		expect(liveCodes(emulator, other)).toEqual(['FOREIGN']);
	});

	it.each([
		['codeDiscount', 'Automatic', 'The store had no code discount with this ID'],
		['automaticDiscount', 'Code', 'The store had no automatic discount with this ID'],
	] as const)(
		'of a %s does not report one of the other method',
		async (resource, method, message) => {
			const id = await plantDiscount(emulator, method, 'basic');
			const [item] = await runNode(
				node(resource, 'deleteMany', { discountIds: String(numberOf(id)) }),
			);
			expect(item?.json).toMatchObject({ deleted: false, reason: 'notFound', message });
			expect(emulator.state.discounts.has(numberOf(id))).toBe(true);
		},
	);

	it('of codes is done if the discount has been deleted in the meantime', async () => {
		emulator.settings({ jobSecondsPerCode: 5 });
		const discount = await createDiscount(emulator.url, 'BORN-WITH');
		const ids = plant(discount, 'A', 'B');
		virtualTime.onSleep(() => emulator.state.discounts.delete(numberOf(discount)));
		const output = await runNode(
			node('redeemCode', 'deleteMany', {
				discountId: locator(discount),
				redeemCodeIds: ids.join(),
			}),
		);
		expect(output.map(({ json }) => json.deleted)).toEqual([true, true]);
	});

	it('of codes that were looked up does not wait for a search that lists them later', async () => {
		const discount = await createDiscount(emulator.url, 'BORN-WITH');
		plant(discount, 'A', 'B');
		const output = await runNode(
			node('redeemCode', 'deleteMany', {
				discountId: locator(discount),
				selectBy: 'codes',
				codes: 'A, B',
			}),
		);
		expect(output.map(({ json }) => json.deleted)).toEqual([true, true]);
		expect(countRequests(emulator, 'getAllRedeemCodes')).toBe(1);
	});
});

describe('the maximum wait', () => {
	it('starts after the selection, however long that takes', async () => {
		emulator.settings({ restoreRate: 5, bucketSize: 100 });
		const discount = await createDiscount(emulator.url, 'BORN-WITH');
		const codes = Array.from({ length: 80 }, (_, n) => `CODE-${n}`);
		plant(discount, ...codes);
		const start = Date.now();
		const output = await runNode(
			node('redeemCode', 'deleteMany', {
				discountId: locator(discount),
				selectBy: 'codes',
				codes: codes.join(),
				options: { waitMinutes: 0.2 },
			}),
		);
		expect(Date.now() - start).toBeGreaterThan(12_000);
		expect(output.filter(({ json }) => json.deleted === true)).toHaveLength(80);
	});
});

describe('partial progress', () => {
	it('is kept if Shopify names no job and becomes unreachable', async () => {
		emulator.settings({ enforceThrottle: false });
		const ids = copies(await plantDiscount(emulator, 'Automatic', 'basic'), 260);
		emulator.faults([
			{
				operation: 'deleteAutomaticDiscounts',
				occurrence: 2,
				times: 99,
				fault: '429',
				when: 'before',
			},
		]);
		const { outputs, hints } = await run(
			node('automaticDiscount', 'deleteMany', { discountIds: '={{ $json.ids }}' }),
			{ items: [{ ids }] },
		);
		const count = (deleted: boolean) =>
			outputs[0]?.filter(({ json }) => json.deleted === deleted).length;
		expect([count(true), count(false)]).toEqual([250, 10]);
		expect(hints[0]?.message).toContain('10 of 260 could not be confirmed');
		expect(hints[0]?.message).not.toMatch(/nothing was changed/i);
	});

	it.each(['stopWorkflow', 'continueRegularOutput'] as const)(
		'names the job if it cannot be polled, and no further job starts (%s)',
		async (onError) => {
			emulator.settings({ enforceThrottle: false });
			const ids = copies(await createDiscount(emulator.url, 'A'), 260);
			emulator.faults([{ operation: 'getJob', fault: '503', when: 'before' }]);
			const { outputs, hints } = await run(
				node('codeDiscount', 'deactivateMany', { discountIds: '={{ $json.ids }}' }, { onError }),
				{ items: [{ ids }] },
			);
			expect(outputs[0]).toHaveLength(260);
			expect(outputs[0]?.[0]).toEqual({
				json: {
					deactivated: false,
					id: ids[0],
					jobId: expect.stringContaining('/Job/'),
					reason: 'unknown',
					message: expect.stringMatching(/continues in Shopify.*Shopify is not available/),
				},
				pairedItem: [{ item: 0 }],
			});
			expect(outputs[0]?.at(-1)?.json).toMatchObject({ reason: 'notSent', jobId: null });
			expect(hints[0]?.message).not.toMatch(/nothing was changed/i);
			expect(countRequests(emulator, 'deactivateCodeDiscounts')).toBe(1);
		},
	);

	it('is reported as none if the store cannot be read before the first job', async () => {
		const id = await createDiscount(emulator.url, 'A');
		emulator.faults([{ operation: 'checkDiscounts', fault: '503', when: 'before' }]);
		const parameters = { discountIds: id };
		const failed = await runToError(node('codeDiscount', 'deleteMany', parameters));
		expect(failed.message).toBe('Shopify is not available at the moment');
		expect(failed.description).toContain('Nothing was changed.');
		expect(failed.itemIndex).toBe(0);
		const onError = 'continueRegularOutput';
		const [item] = await runNode(node('codeDiscount', 'deleteMany', parameters, { onError }));
		expect(item).toMatchObject({
			json: { deleted: false, id, reason: 'notSent' },
			pairedItem: [{ item: 0 }],
		});
	});
});
