import { tailNumber } from '../gid';
import type {
	AddRemove,
	CustomerBuysInput,
	CustomerGetsInput,
	DiscountInput,
	ItemsInput,
} from '../validate/input';
import type {
	BuyerContext,
	CustomerBuys,
	CustomerGets,
	Destination,
	Discount,
	Items,
	Value,
} from './types';

const everything: Items = { all: true, products: [], variants: [], collections: [] };

/** Adds and removes entries. */
export function change(current: string[], input: AddRemove | null | undefined): string[] {
	const removed = new Set(input?.remove);
	return [...new Set([...current, ...(input?.add ?? [])])].filter((one) => !removed.has(one));
}

function changeIds(current: number[], input: AddRemove | null | undefined): number[] {
	const removed = new Set((input?.remove ?? []).map(tailNumber));
	const added = (input?.add ?? []).map(tailNumber);
	return [...new Set([...current, ...added])].filter((one) => !removed.has(one));
}

/** Reads who may use the discount. */
export function readBuyers(current: BuyerContext, input: DiscountInput): BuyerContext {
	const { context, customerSelection: selection } = input;
	if (context?.all != null || selection?.all === true) return { type: 'all' };
	const idsOf = (type: 'customers' | 'segments' | 'markets') =>
		current.type === type ? current.ids : [];
	const customers = context?.customers ?? selection?.customers;
	if (customers != null) {
		return { type: 'customers', ids: changeIds(idsOf('customers'), customers) };
	}
	const segments = context?.customerSegments ?? selection?.customerSegments;
	if (segments != null) return { type: 'segments', ids: changeIds(idsOf('segments'), segments) };
	if (context?.markets != null) {
		return { type: 'markets', ids: changeIds(idsOf('markets'), context.markets) };
	}
	return current;
}

function readItems(current: Items | undefined, input: ItemsInput | null | undefined): Items {
	if (input == null) return current ?? everything;
	if (input.all === true) return everything;
	const { products, collections } = input;
	return {
		all: false,
		products: changeIds(current?.products ?? [], {
			add: products?.productsToAdd,
			remove: products?.productsToRemove,
		}),
		variants: changeIds(current?.variants ?? [], {
			add: products?.productVariantsToAdd,
			remove: products?.productVariantsToRemove,
		}),
		collections: changeIds(current?.collections ?? [], collections),
	};
}

/** Reads what the customer gets. */
export function readGets(current: CustomerGets | null, input: CustomerGetsInput): CustomerGets {
	return {
		items: readItems(current?.items, input.items),
		value: readValue(input) ?? current?.value ?? { type: 'percentage', percentage: 0 },
		appliesOnOneTimePurchase:
			input.appliesOnOneTimePurchase ?? current?.appliesOnOneTimePurchase ?? true,
		appliesOnSubscription: input.appliesOnSubscription ?? current?.appliesOnSubscription ?? false,
	};
}

function readValue({ value }: CustomerGetsInput): Value | undefined {
	if (value?.percentage != null) return { type: 'percentage', percentage: value.percentage };
	if (value?.discountAmount != null) {
		return {
			type: 'amount',
			amount: value.discountAmount.amount ?? '0',
			appliesOnEachItem: value.discountAmount.appliesOnEachItem ?? false,
		};
	}
	const onQuantity = value?.discountOnQuantity;
	if (onQuantity == null) return undefined;
	const { percentage, amount } = onQuantity.effect ?? {};
	const effect: Value =
		amount != null
			? { type: 'amount', amount, appliesOnEachItem: true }
			: { type: 'percentage', percentage: percentage ?? 1 };
	return { type: 'onQuantity', quantity: onQuantity.quantity ?? '1', effect };
}

/** Reads what the customer has to buy. */
export function readBuys(current: CustomerBuys | null, input: CustomerBuysInput): CustomerBuys {
	const given = input.value != null;
	return {
		items: readItems(current?.items, input.items),
		quantity: given ? (input.value?.quantity ?? null) : (current?.quantity ?? '1'),
		amount: given ? (input.value?.amount ?? null) : (current?.amount ?? null),
		isOneTimePurchase: input.isOneTimePurchase ?? current?.isOneTimePurchase ?? true,
		isSubscription: input.isSubscription ?? current?.isSubscription ?? false,
	};
}

/** Reads where a free-shipping discount ships to. */
export function readDestination(discount: Discount, input: DiscountInput): Destination {
	const { all, countries } = input.destination ?? {};
	if (all === true || countries == null) {
		return { all: all === true, countries: [], includeRestOfWorld: false };
	}
	return {
		all: false,
		countries: change(discount.destination?.countries ?? [], countries),
		includeRestOfWorld: countries.includeRestOfWorld ?? false,
	};
}
