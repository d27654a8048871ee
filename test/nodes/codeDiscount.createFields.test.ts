import { amountOffIn } from '../support/amountOff';
import { locator, nth } from '../support/discountForms';
import { runNode, runToError } from '../support/engine';
import { useEmulator } from '../support/useEmulator';

const emulator = useEmulator();

const { create, inputOf } = amountOffIn(emulator);

describe('products, variants and buyers', () => {
	it('can come from the list, as a number, as an ID or as a URL, several in a row, each once', async () => {
		const ids = [0, 1, 2, 3].map((at) => nth(emulator.state.products, at));
		const admin = 'https://admin.shopify.com/store/acme/products';
		const rows = [
			locator(`gid://shopify/Product/${ids[0]}`, 'list'),
			locator(String(ids[1])),
			locator(`${admin}/${ids[2]}?variant=1`, 'url'),
			locator(`={{ $json.more }}`),
		];
		const input = await inputOf(
			{
				appliesTo: 'products',
				products: { product: rows.map((productId) => ({ productId })) },
			},
			{},
			[{ more: [ids[3], `gid://shopify/Product/${ids[0]}`] }],
		);
		expect(input.customerGets).toMatchObject({
			items: { products: { productsToAdd: ids.map((id) => `gid://shopify/Product/${id}`) } },
		});
	});

	it('can be single variants, separated by commas', async () => {
		const [, second, third] = [...emulator.state.products.values()];
		const variants = [second?.variants[0]?.id, third?.variants[0]?.id];
		const input = await inputOf({
			appliesTo: 'products',
			products: { variant: [{ variantId: variants.join(', ') }] },
		});
		expect(input.customerGets).toMatchObject({
			items: {
				products: {
					productVariantsToAdd: variants.map((id) => `gid://shopify/ProductVariant/${id}`),
				},
			},
		});
	});

	it('can be customers or segments instead of everyone', async () => {
		const customer = nth(emulator.state.customers);
		const customers = { customer: [{ customerId: locator(String(customer)) }] };
		expect((await inputOf({ buyers: 'customers', customers })).context).toEqual({
			customers: { add: [`gid://shopify/Customer/${customer}`] },
		});
		emulator.reset();
		const segment = nth(emulator.state.segments);
		const segments = { segment: [{ segmentId: locator(String(segment)) }] };
		const [item] = await runNode(create({ buyers: 'segments', segments }));
		expect(item?.json.buyers).toBe('segments');
	});
});

describe('a field that decides which others are sent', () => {
	it('can be an expression: only the fields for its value are sent', async () => {
		const product = nth(emulator.state.products);
		const input = await inputOf(
			{
				valueType: '={{ $json.type }}',
				amount: 4,
				percentage: 15,
				appliesTo: '={{ $json.scope }}',
				appliesOnEachItem: true,
				products: { product: [{ productId: locator(String(product)) }] },
				minimumRequirement: '={{ $json.minimum }}',
				minimumSubtotal: 20,
				minimumQuantity: 3,
				buyers: '={{ $json.buyers }}',
			},
			{},
			[{ type: 'fixedAmount', scope: 'all', minimum: 'quantity', buyers: 'all' }],
		);
		expect(input).toMatchObject({
			customerGets: { value: { discountAmount: { amount: '4' } }, items: { all: true } },
			minimumRequirement: { quantity: { greaterThanOrEqualToQuantity: '3' } },
			context: { all: 'ALL' },
		});
		expect(input.customerGets).toEqual({
			value: { discountAmount: { amount: '4' } },
			items: { all: true },
		});
		expect(Object.keys(input.minimumRequirement as object)).toEqual(['quantity']);
		expect(Object.keys(input.context as object)).toEqual(['all']);
	});

	it.each([
		['valueType', "'Discount Value' must be one of fixedAmount, percentage, not 'everything'"],
		['appliesTo', "'Applies To' must be one of all, collections, products, not 'everything'"],
		[
			'minimumRequirement',
			"'Minimum Purchase' must be one of none, quantity, subtotal, not 'everything'",
		],
		['buyers', "'Buyers' must be one of all, customers, markets, segments, not 'everything'"],
	])('is refused in %s if the form does not offer its value', async (parameter, message) => {
		const failed = await runToError(create({ [parameter]: "={{ 'everything' }}" }));
		expect(failed).toEqual({
			message,
			description: 'Nothing was created or changed.',
			itemIndex: 0,
		});
		expect(emulator.requests()).toEqual([]);
	});
});

describe('limits and dates', () => {
	it('sends a minimum subtotal as text', async () => {
		const input = await inputOf({ minimumRequirement: 'subtotal', minimumSubtotal: 49.9 });
		expect(input.minimumRequirement).toEqual({
			subtotal: { greaterThanOrEqualToSubtotal: '49.9' },
		});
	});

	it('sends no usage limit for 0', async () => {
		expect(await inputOf({ usageLimit: 0 })).not.toHaveProperty('usageLimit');
	});

	it.each([
		['2026-12-31T23:59:00', 'Europe/Berlin', '2026-12-31T22:59:00Z'],
		['2026-07-31 23:59', 'Europe/Berlin', '2026-07-31T21:59:00Z'],
		['2026-12-31', 'America/New_York', '2026-12-31T05:00:00Z'],
		['2026-12-31T23:59:00+09:00', 'Europe/Berlin', '2026-12-31T14:59:00Z'],
		['2026-12-31T23:59:00.123Z', 'Europe/Berlin', '2026-12-31T23:59:00Z'],
		[1798761599, 'Europe/Berlin', '2026-12-31T23:59:59Z'],
		['1798761599000', 'Europe/Berlin', '2026-12-31T23:59:59Z'],
		["={{ DateTime.fromISO('2026-12-31T12:00:00') }}", 'Asia/Tokyo', '2026-12-31T03:00:00Z'],
		["={{ new Date('2026-12-31T12:00:00Z') }}", 'Asia/Tokyo', '2026-12-31T12:00:00Z'],
		["={{ new Date('2026-12-31T12:00:00Z').toString() }}", 'Asia/Tokyo', '2026-12-31T12:00:00Z'],
	])('reads %p in a workflow in %s as %s', async (endsAt, timezone, sent) => {
		const input = await inputOf({ startsAt: '2026-01-01T00:00:00Z', endsAt }, { timezone });
		expect(input.endsAt).toBe(sent);
	});

	it.each(['tomorrow', '12', '31.12.2026', '12/31/2026', 'Item 5', '2026-13-01'])(
		'refuses %p as a date',
		async (endsAt) => {
			const failed = await runToError(create({ endsAt }));
			expect(failed.message).toContain(
				"'Ends At' must be a date and time such as 2026-12-31T23:59:00",
			);
			expect(emulator.requests()).toEqual([]);
		},
	);
});

describe('additional fields', () => {
	it('are sent only if set', async () => {
		const input = await inputOf({
			additionalFields: {
				appliesOncePerCustomer: true,
				combinesWith: ['orderDiscounts', 'shippingDiscounts'],
				tags: 'welcome, , newsletter',
				appliesOnSubscription: false,
				appliesOnOneTimePurchase: true,
				recurringCycleLimit: 3,
			},
		});
		expect(input).toMatchObject({
			appliesOncePerCustomer: true,
			combinesWith: { orderDiscounts: true, productDiscounts: false, shippingDiscounts: true },
			tags: ['welcome', 'newsletter'],
			recurringCycleLimit: 3,
			customerGets: { appliesOnSubscription: false, appliesOnOneTimePurchase: true },
		});
	});

	it('are overridden by the additional input, whose alternatives replace those of the fields', async () => {
		const [market] = [...emulator.state.markets.keys()];
		const input = await inputOf({
			additionalFields: { combinesWith: ['orderDiscounts'] },
			additionalInput: JSON.stringify({
				usageLimit: null,
				combinesWith: { productDiscounts: true },
				context: { markets: { add: [`gid://shopify/Market/${market}`] } },
				customerGets: { value: { discountAmount: { amount: '3' } } },
			}),
		});
		expect(input).toMatchObject({
			usageLimit: null,
			combinesWith: { orderDiscounts: true, productDiscounts: true, shippingDiscounts: false },
		});
		expect(input.context).toEqual({ markets: { add: [`gid://shopify/Market/${market}`] } });
		expect(input.customerGets).toEqual({
			value: { discountAmount: { amount: '3' } },
			items: { all: true },
		});
	});

	it('accept the additional input as an object from an expression, too', async () => {
		const input = await inputOf({ additionalInput: '={{ { title: "From JSON" } }}' });
		expect(input.title).toBe('From JSON');
	});
});
