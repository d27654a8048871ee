import type { Context } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import { showDecimal, showMoney } from '../graphql/money';
import type { CustomerBuys, CustomerGets, Discount, Items, Value } from '../state/types';
import { pick, showCollection, showProduct, showVariant } from './targets';

type View = Record<string, unknown>;

/** Shows what the customer gets. */
export function showCustomerGets(context: Context, gets: CustomerGets | null): View | null {
	if (gets === null) return null;
	return {
		__typename: 'DiscountCustomerGets',
		items: () => showItems(context, gets.items),
		value: () => showValue(context, gets.value),
		appliesOnOneTimePurchase: gets.appliesOnOneTimePurchase,
		appliesOnSubscription: gets.appliesOnSubscription,
	};
}

/** Shows what the customer has to buy. */
export function showCustomerBuys(context: Context, buys: CustomerBuys | null): View | null {
	if (buys === null) return null;
	return {
		__typename: 'DiscountCustomerBuys',
		items: () => showItems(context, buys.items),
		value:
			buys.amount === null
				? { __typename: 'DiscountQuantity', quantity: buys.quantity }
				: { __typename: 'DiscountPurchaseAmount', amount: showDecimal(buys.amount) },
		isOneTimePurchase: buys.isOneTimePurchase,
		isSubscription: buys.isSubscription,
	};
}

/** Shows the minimum requirement; one kind at most. */
export function showMinimum(context: Context, discount: Discount): View | null {
	if (discount.minimumQuantity !== null) {
		return {
			__typename: 'DiscountMinimumQuantity',
			greaterThanOrEqualToQuantity: discount.minimumQuantity,
		};
	}
	if (discount.minimumSubtotal === null) return null;
	return {
		__typename: 'DiscountMinimumSubtotal',
		greaterThanOrEqualToSubtotal: showMoney(
			discount.minimumSubtotal,
			context.settings.currencyCode,
		),
	};
}

function showValue(context: Context, value: Value): View {
	switch (value.type) {
		case 'percentage':
			return { __typename: 'DiscountPercentage', percentage: value.percentage };
		case 'amount':
			return {
				__typename: 'DiscountAmount',
				amount: showMoney(value.amount, context.settings.currencyCode),
				appliesOnEachItem: value.appliesOnEachItem,
			};
		case 'onQuantity':
			return {
				__typename: 'DiscountOnQuantity',
				quantity: { __typename: 'DiscountQuantity', quantity: value.quantity },
				effect: showValue(context, value.effect),
			};
	}
}

function showItems(context: Context, items: Items): View {
	const { store } = context;
	if (items.all) return { __typename: 'AllDiscountItems', allItems: true };
	if (items.collections.length > 0) {
		return {
			__typename: 'DiscountCollections',
			collections: (args: PageArgs) =>
				paginate(pick(store.collections, items.collections), args, (one) =>
					showCollection(context, one),
				),
		};
	}
	return {
		__typename: 'DiscountProducts',
		products: (args: PageArgs) =>
			paginate(pick(store.products, items.products), args, (one) => showProduct(context, one)),
		productVariants: (args: PageArgs) =>
			paginate(pickVariants(context, items.variants), args, ({ product, variant }) =>
				showVariant(context, product, variant),
			),
	};
}

function pickVariants(context: Context, ids: readonly number[]) {
	return [...context.store.products.values()].flatMap((product) =>
		product.variants
			.filter((variant) => ids.includes(variant.id))
			.map((variant) => ({ id: variant.id, product, variant })),
	);
}
