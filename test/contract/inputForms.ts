import type { IDataObject } from 'n8n-workflow';
import type { Kind } from '../../nodes/ShopifyDiscount/discountForm/visibility';
import type { RunningEmulator } from '../emulator';

/** How forms can be filled in, in turns where one choice excludes another. */
export interface Forms {
	create: Record<Kind, IDataObject[]>;
	update: Record<Kind, IDataObject[]>;
}

const locator = (value: unknown) => ({ __rl: true, mode: 'id', value: String(value) });

/** Fills in every field there is, with things that the store has. */
export function formsFor({ state }: RunningEmulator): Forms {
	const nth = (things: ReadonlyMap<number, unknown>, at: number) => [...things.keys()][at] ?? 0;
	const rows = (thing: string, things: ReadonlyMap<number, unknown>, at = 0) => ({
		[thing]: [{ [`${thing}Id`]: locator(nth(things, at)) }],
	});
	const variant = (at: number) => String([...state.products.values()][at]?.variants[0]?.id);
	const products = (at: number) => ({
		...rows('product', state.products, at),
		variant: [{ variantId: variant(at + 1) }],
	});
	const collections = (at: number) => rows('collection', state.collections, at);

	const common = { tags: 'a, b', combinesWith: ['orderDiscounts'], combineTagsToAdd: 'c' };
	const dates = { startsAt: '2026-01-01', endsAt: '2030-01-01' };
	const once = { appliesOncePerCustomer: true };
	const subscriptions = {
		appliesOnOneTimePurchase: true,
		appliesOnSubscription: false,
		recurringCycleLimit: 2,
	};
	const metafield = { namespace: 'n', key: 'k', type: 'json', value: '{}' };
	const metafields = { metafield: [metafield, { id: 'gid://shopify/Metafield/1', value: '[]' }] };
	const quantity = { minimumRequirement: 'quantity', minimumQuantity: 2 };
	const subtotal = { minimumRequirement: 'subtotal', minimumSubtotal: 20 };
	const buyers = [
		{ buyers: 'customers', customers: rows('customer', state.customers) },
		{ buyers: 'segments', segments: rows('segment', state.segments) },
		{ buyers: 'markets', markets: rows('market', state.markets) },
	];
	const base = { code: 'FORM', title: 'Form', ...dates };
	const createSettings = { ...common, ...once };

	const listChanges = (name: string, thing: string, things: ReadonlyMap<number, unknown>) => ({
		[`${name}ToAdd`]: rows(thing, things, 0),
		[`${name}ToRemove`]: rows(thing, things, 1),
	});
	const buyerChanges = [
		{ openToEveryone: true },
		listChanges('customers', 'customer', state.customers),
		listChanges('segments', 'segment', state.segments),
		listChanges('markets', 'market', state.markets),
	];
	const itemChanges = (prefix: string) => {
		const name = (rest: string) =>
			prefix ? `${prefix}${rest}` : rest.charAt(0).toLowerCase() + rest.slice(1);
		return [
			listChanges(name('Collections'), 'collection', state.collections),
			{
				...listChanges(name('Products'), 'product', state.products),
				[name('VariantsToAdd')]: variant(2),
				[name('VariantsToRemove')]: variant(3),
			},
		];
	};
	const commonChanges = {
		...common,
		...once,
		...dates,
		code: 'OTHER',
		title: 'Other',
		usageLimit: 3,
		combineTagsToRemove: 'd',
	};
	const update = (...changes: IDataObject[]) =>
		[...changes, ...buyerChanges].map((updateFields) => ({ updateFields }));

	return {
		create: {
			basic: [
				{
					...base,
					percentage: 10,
					...quantity,
					additionalFields: { ...createSettings, ...subscriptions },
				},
				{
					...base,
					...subtotal,
					valueType: 'fixedAmount',
					amount: 5,
					appliesOnEachItem: true,
					appliesTo: 'products',
					products: products(0),
				},
				{ ...base, percentage: 10, appliesTo: 'collections', collections: collections(0) },
				...buyers.map((chosen) => ({ ...base, percentage: 10, ...chosen })),
			],
			bxgy: [
				{
					...base,
					buysProducts: products(0),
					products: products(2),
					valueType: 'percentage',
					percentage: 50,
					additionalFields: {
						...createSettings,
						usesPerOrderLimit: 3,
						buysOneTimePurchase: true,
						buysSubscription: true,
					},
				},
				{
					...base,
					buysType: 'amount',
					buysAmount: 40,
					buysFrom: 'collections',
					buysCollections: collections(0),
					appliesTo: 'collections',
					collections: collections(1),
					valueType: 'fixedAmount',
					amount: 5,
				},
				...buyers.map((chosen) => ({
					...base,
					buysProducts: products(0),
					products: products(2),
					...chosen,
				})),
			],
			freeShipping: [
				{
					...base,
					...quantity,
					additionalFields: { ...createSettings, ...subscriptions, maximumShippingPrice: 20 },
				},
				{
					...base,
					...subtotal,
					destination: 'countries',
					countries: ['CA', 'us'],
					includeRestOfWorld: true,
				},
				...buyers.map((chosen) => ({ ...base, ...chosen })),
			],
			app: [
				{
					...base,
					functionHandle: state.functions[0]?.handle,
					discountClasses: ['ORDER', 'PRODUCT'],
					additionalFields: { ...createSettings, ...subscriptions, metafields },
				},
				...buyers.map((chosen) => ({
					...base,
					functionHandle: state.functions[0]?.handle,
					...chosen,
				})),
			],
		},
		update: {
			basic: update(
				{
					...commonChanges,
					...subscriptions,
					percentage: 10,
					minimumQuantity: 2,
					appliesToAll: true,
				},
				{ amount: 5, appliesOnEachItem: true, minimumSubtotal: 10 },
				...itemChanges(''),
			),
			bxgy: update(
				{
					...commonChanges,
					usesPerOrderLimit: 2,
					buysOneTimePurchase: true,
					buysSubscription: true,
					buysQuantity: 2,
					getsQuantity: 1,
					percentage: 50,
				},
				{ buysAmount: 20, amount: 5 },
				...itemChanges(''),
				...itemChanges('bought'),
			),
			freeShipping: update(
				{
					...commonChanges,
					...subscriptions,
					maximumShippingPrice: 10,
					minimumQuantity: 2,
					shipsToAll: true,
				},
				{
					countriesToAdd: ['CA'],
					countriesToRemove: ['US'],
					includeRestOfWorld: true,
					minimumSubtotal: 10,
				},
			),
			app: update({
				...commonChanges,
				...subscriptions,
				functionHandle: state.functions[0]?.handle,
				discountClasses: ['ORDER'],
				metafields,
			}),
		},
	};
}
