import { gid } from '../gid';
import { showDecimal } from '../graphql/money';
import type { Settings } from '../settings';
import type { Discount, Items, Value } from '../state/types';
import { localIso } from './time';

type View = Record<string, unknown>;

/** Gives the ID by which the REST API knows a discount. */
export function priceRuleIdOf(discount: Pick<Discount, 'id'>, settings: Settings): number {
	return discount.id + settings.priceRuleIdOffset;
}

/**
 * Shows a code discount as a price rule. Names and forms are those of Shopify's page; how the newer
 * discounts translate is our assumption wherever a price rule has no word for it.
 */
export function showPriceRule(discount: Discount, settings: Settings): View {
	const when = (time: number) => localIso(time, settings.restTimeZone);
	const id = priceRuleIdOf(discount, settings);
	return {
		id,
		...showValue(discount),
		customer_selection: discount.context.type === 'all' ? 'all' : 'prerequisite',
		...showTarget(discount),
		allocation_limit: discount.usesPerOrderLimit,
		once_per_customer: discount.appliesOncePerCustomer,
		usage_limit: discount.usageLimit,
		starts_at: when(discount.startsAt),
		ends_at: discount.endsAt === null ? null : when(discount.endsAt),
		created_at: when(discount.createdAt),
		updated_at: when(discount.updatedAt),
		...showPrerequisites(discount),
		title: discount.title,
		admin_graphql_api_id: gid('PriceRule', id),
	};
}

function showValue({ kind, customerGets }: Discount): View {
	if (kind === 'freeShipping' || customerGets === null) {
		return { value_type: 'percentage', value: '-100.0' };
	}
	const { value } = customerGets;
	const effect: Value = value.type === 'onQuantity' ? value.effect : value;
	if (effect.type === 'percentage') {
		// 0.15 * 100 is not quite 15.
		const percent = String(Number((effect.percentage * 100).toFixed(6)));
		return { value_type: 'percentage', value: `-${showDecimal(percent)}` };
	}
	const amount = effect.type === 'amount' ? effect.amount : '0';
	return { value_type: 'fixed_amount', value: `-${showDecimal(amount)}` };
}

function showTarget({ kind, customerGets, destination }: Discount): View {
	const shipping = kind === 'freeShipping';
	const items = idsOf(customerGets?.items);
	const countries = destination === null || destination.all ? [] : destination.countries;
	const all = shipping ? destination?.all !== false : customerGets?.items.all !== false;
	const value = customerGets?.value;
	const onEach =
		shipping || kind === 'bxgy' || (value?.type === 'amount' && value.appliesOnEachItem);
	return {
		target_type: shipping ? 'shipping_line' : 'line_item',
		target_selection: all ? 'all' : 'entitled',
		allocation_method: onEach ? 'each' : 'across',
		entitled_product_ids: items.products,
		entitled_variant_ids: items.variants,
		entitled_collection_ids: items.collections,
		// A price rule knows countries by number, a discount by letters: these numbers are ours.
		entitled_country_ids: countries.map((country) => parseInt(country, 36)),
	};
}

function showPrerequisites(discount: Discount): View {
	const { context, customerBuys, customerGets, minimumQuantity, minimumSubtotal } = discount;
	const bought = idsOf(customerBuys?.items);
	const got = customerGets?.value;
	const buyers = (type: string) =>
		context.type !== 'all' && context.type === type ? context.ids : [];
	const atLeast = { greater_than_or_equal_to: Number(minimumQuantity) };
	return {
		prerequisite_product_ids: bought.products,
		prerequisite_variant_ids: bought.variants,
		prerequisite_collection_ids: bought.collections,
		customer_segment_prerequisite_ids: buyers('segments'),
		prerequisite_customer_ids: buyers('customers'),
		prerequisite_subtotal_range: showRange('greater_than_or_equal_to', minimumSubtotal),
		prerequisite_quantity_range: minimumQuantity === null ? null : atLeast,
		prerequisite_shipping_price_range: showRange(
			'less_than_or_equal_to',
			discount.maximumShippingPrice,
		),
		prerequisite_to_entitlement_quantity_ratio: {
			prerequisite_quantity: numberOf(customerBuys?.quantity),
			entitled_quantity: numberOf(got?.type === 'onQuantity' ? got.quantity : null),
		},
		prerequisite_to_entitlement_purchase: {
			prerequisite_amount: customerBuys?.amount == null ? null : showDecimal(customerBuys.amount),
		},
	};
}

function showRange(bound: string, amount: string | null): View | null {
	return amount === null ? null : { [bound]: showDecimal(amount) };
}

function numberOf(quantity: string | null | undefined): number | null {
	return quantity == null ? null : Number(quantity);
}

function idsOf(items: Items | undefined): Pick<Items, 'products' | 'variants' | 'collections'> {
	return items ?? { products: [], variants: [], collections: [] };
}
