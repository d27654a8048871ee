import { locator, kinds, lastInput, updateNode } from '../support/discountForms';
import type { Updated } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { adminGraphql, countRequests, discountOf, plantDiscount } from '../support/storeClient';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const cases = (['Code', 'Automatic'] as const).flatMap((method) =>
	kinds.map((kind) => ({ method, kind })),
);

const update = (about: Updated, id: string, updateFields: object, more: object = {}) =>
	updateNode(emulator, about, id, updateFields, more);

const code = (kind: Updated['kind']): Updated => ({ method: 'Code', kind });

const sent = () => lastInput(emulator);

describe.each(cases)('updating $kind of $method', (about) => {
	it('changes what is set and returns the updated discount', async () => {
		const id = await plantDiscount(emulator, about.method, about.kind, { tags: ['kept'] });
		const before = structuredClone(discountOf(emulator, id));
		const [item] = await runNode(
			update(about, id, { title: 'New', endsAt: '2030-01-01T00:00:00Z' }),
		);
		expect(item).toMatchObject({
			json: { id, title: 'New', kind: about.kind, endsAt: '2030-01-01T00:00:00Z' },
			pairedItem: { item: 0 },
		});
		expect(discountOf(emulator, id)).toEqual({
			...before,
			title: 'New',
			endsAt: Date.parse('2030-01-01T00:00:00Z'),
			updatedAt: expect.any(Number),
		});
	});

	it('sends nothing else', async () => {
		const id = await plantDiscount(emulator, about.method, about.kind);
		await runNode(update(about, id, { title: 'New' }));
		const kept = {
			appliesOnOneTimePurchase: true,
			appliesOnSubscription: true,
			recurringCycleLimit: 1,
		};
		expect(sent()).toEqual({ title: 'New', ...(about.kind === 'app' && kept) });
	});

	it('refuses a discount of another kind, which Shopify would convert', async () => {
		const other = about.kind === 'bxgy' ? 'basic' : 'bxgy';
		const id = await plantDiscount(emulator, about.method, other);
		const before = structuredClone(discountOf(emulator, id));
		const failed = await runToError(update(about, id, { title: 'New' }));
		expect(failed.message).toMatch(/^The discount 'Planted' is of the kind .*, not /);
		expect(failed.description).toContain('Nothing was changed.');
		expect(discountOf(emulator, id)).toEqual(before);
		expect(emulator.requests()).toHaveLength(2);
	});

	it('keeps the other combinations if only tags are added', async () => {
		emulator.state.shop.plan.plus = true;
		const id = await plantDiscount(emulator, about.method, about.kind, {
			combinesWith: { orderDiscounts: true },
		});
		await runNode(
			update(about, id, {}, { additionalInput: { combinesWith: { productDiscounts: true } } }),
		);
		expect(discountOf(emulator, id).combinesWith).toMatchObject({
			orderDiscounts: true,
			productDiscounts: true,
			shippingDiscounts: false,
		});
	});

	it('updates the discount of each item, continues after a refusal, and pairs the results', async () => {
		const first = await plantDiscount(emulator, about.method, about.kind);
		const second = await plantDiscount(emulator, about.method, about.kind, {
			...(about.method === 'Code' && { code: 'SECOND' }),
		});
		const node = update(about, '', { title: '={{ $json.title }}' }, {});
		node.node.parameters.discountId = locator('={{ $json.id }}');
		node.node.onError = 'continueRegularOutput';
		const items = [
			{ id: first, title: 'One' },
			{ id: '404', title: 'None' },
			{ id: second, title: '' },
			{ id: second, title: 'Two' },
		];
		const output = await runNode(node, { items });
		const none = `The store has no ${about.method === 'Code' ? 'code' : 'automatic'} discount with this ID`;
		expect(output.map(({ json, pairedItem }) => [json.title ?? json.error, pairedItem])).toEqual([
			['One', { item: 0 }],
			[none, { item: 1 }],
			["'Title' is empty for this item: the field 'title' of the item is empty", { item: 2 }],
			['Two', { item: 3 }],
		]);
	});
});

describe('an update', () => {
	it('names the field that Shopify refuses', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic');
		const failed = await runToError(update(code('basic'), id, { endsAt: '2020-01-01' }));
		expect(failed.message).toBe("Shopify refused 'Ends At': Ends at needs to be after starts_at");
		expect(failed.description).toContain('Nothing was changed.');
	});

	it('without changes is refused', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic');
		const failed = await runToError(update(code('basic'), id, {}));
		expect(failed.message).toBe("'Update Fields' is empty: add at least one field to change");
	});

	it('is sent again if its answer is lost, because it is idempotent', async () => {
		virtualTime.onSleep();
		const id = await plantDiscount(emulator, 'Code', 'basic');
		const operation = 'updateBasicCodeDiscount';
		emulator.faults([{ operation, occurrence: 1, fault: 'reset', when: 'after' }]);
		const [item] = await runNode(update(code('basic'), id, { title: 'New' }));
		expect(item?.json.title).toBe('New');
		expect(countRequests(emulator, operation)).toBe(2);
	});

	it('can remove the end, the usage limit and the minimum', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic', {
			endsAt: '2030-01-01T00:00:00Z',
			usageLimit: 5,
			minimumRequirement: { subtotal: { greaterThanOrEqualToSubtotal: '10' } },
		});
		const [item] = await runNode(
			update(code('basic'), id, { endsAt: '', usageLimit: 0, minimumSubtotal: 0 }),
		);
		expect(item?.json).toMatchObject({ endsAt: null, usageLimit: null, minimumSubtotal: null });
	});

	it('does not remove the usage limit if its expression is empty', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic', { usageLimit: 5 });
		const failed = await runToError(update(code('basic'), id, { usageLimit: '={{ $json.uses }}' }));
		expect(failed.message).toContain("'Uses per Code' is empty for this item");
		expect(discountOf(emulator, id).usageLimit).toBe(5);
	});

	it.each([
		['basic', 'appliesToAll'],
		['basic', 'appliesOnEachItem'],
		['basic', 'appliesOncePerCustomer'],
		['basic', 'appliesOnSubscription'],
		['basic', 'combinesWith'],
		['basic', 'endsAt'],
		['basic', 'openToEveryone'],
		['bxgy', 'buysOneTimePurchase'],
		['bxgy', 'buysSubscription'],
		['freeShipping', 'includeRestOfWorld'],
		['freeShipping', 'shipsToAll'],
		['app', 'appliesOnOneTimePurchase'],
	] as const)(
		'of %s changes nothing if the expression of %s returns nothing',
		async (kind, name) => {
			const endsAt = '2030-01-01T00:00:00Z';
			const id = await plantDiscount(emulator, 'Code', kind, { endsAt });
			const changes = { title: 'New', [name]: '={{ $json.nothing }}' };
			const failed = await runToError(update(code(kind), id, changes));
			expect(failed.message).toContain("the expression looks for the field 'nothing'");
			expect(discountOf(emulator, id)).toMatchObject({
				title: 'Planted',
				endsAt: Date.parse(endsAt),
			});
		},
	);

	it('accepts a boolean as text, and nothing else', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic');
		const [item] = await runNode(
			update(code('basic'), id, { appliesOncePerCustomer: '={{ "true" }}' }),
		);
		expect(item?.json.appliesOncePerCustomer).toBe(true);
		const wrong = update(code('basic'), id, { appliesOncePerCustomer: 'yes' });
		expect((await runToError(wrong)).message).toBe(
			"'Once per Customer' must be true or false, not 'yes'",
		);
	});

	it('can replace a minimum subtotal with a minimum quantity', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic');
		const changes = { minimumSubtotal: 0, minimumQuantity: 3 };
		const [item] = await runNode(update(code('basic'), id, changes));
		expect(sent().minimumRequirement).toEqual({ quantity: { greaterThanOrEqualToQuantity: '3' } });
		expect(item?.json).toMatchObject({ minimumSubtotal: null, minimumQuantity: '3' });
	});

	it('can end a discount in a number of days', async () => {
		const id = await plantDiscount(emulator, 'Automatic', 'basic');
		const about: Updated = { method: 'Automatic', kind: 'basic' };
		const [item] = await runNode(update(about, id, { expiresInDays: 3 }));
		expect(item?.json.endsAt).toMatch(/T23:59:59Z$/);
	});
});

describe('the code of a discount', () => {
	it('can be changed if it is the only one', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic');
		const [item] = await runNode(update(code('basic'), id, { code: 'OTHER' }));
		expect(item?.json.code).toBe('OTHER');
	});

	it('cannot be changed if there are several, and is not sent if it is the same', async () => {
		const id = await plantDiscount(emulator, 'Code', 'basic');
		const codes = '[{ code: "A" }, { code: "B" }]';
		await adminGraphql(
			emulator.url,
			`mutation { discountRedeemCodeBulkAdd(discountId: "${id}", codes: ${codes}) { userErrors { message } } }`,
		);
		virtualTime.skip(60_000);
		const failed = await runToError(update(code('basic'), id, { code: 'OTHER' }));
		expect(failed.message).toContain("'Code' cannot be changed: the discount has 3 codes");
		const [item] = await runNode(update(code('basic'), id, { code: 'PLANTED', title: 'New' }));
		expect(item?.json).toMatchObject({ code: 'PLANTED', title: 'New', codesCount: 3 });
	});
});
