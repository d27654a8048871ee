import type { Context } from '../graphql/context';
import { showMoney } from '../graphql/money';
import { gid, iso } from '../gid';
import type { Discount } from '../state/types';
import { showFunction } from './app';
import { showCodes } from './codes';
import { showContext, showCustomerSelection, showDestination } from './buyers';
import { showCustomerBuys, showCustomerGets, showMinimum } from './offer';
import { shortSummary, summarize } from './summary';

const TYPE_NAMES = {
	basic: 'Basic',
	bxgy: 'Bxgy',
	freeShipping: 'FreeShipping',
	app: 'App',
} as const;

/** The status at a moment; nothing stores it. */
export function statusOf(discount: Discount, now: number): 'ACTIVE' | 'EXPIRED' | 'SCHEDULED' {
	if (discount.endsAt !== null && discount.endsAt <= now) return 'EXPIRED';
	return discount.startsAt > now ? 'SCHEDULED' : 'ACTIVE';
}

/** The global ID of a discount. */
export function discountGid(discount: Discount): string {
	return gid(
		discount.method === 'code' ? 'DiscountCodeNode' : 'DiscountAutomaticNode',
		discount.id,
	);
}

/** The name of a discount's GraphQL type. */
export function typeNameOf(discount: Discount): string {
	const method = discount.method === 'code' ? 'Code' : 'Automatic';
	return `Discount${method}${TYPE_NAMES[discount.kind]}`;
}

/** Shows what every kind of discount has, and what this one has beside. */
export function showDiscount(context: Context, discount: Discount): Record<string, unknown> {
	const { currencyCode } = context.settings;
	const usage = () => discount.codes.reduce((sum, code) => sum + code.usageCount, 0);
	const { tagsOnSameCartLine, ...combinesWith } = discount.combinesWith;
	return {
		__typename: typeNameOf(discount),
		discountId: discountGid(discount),
		// Deprecated, on DiscountAutomaticBxgy only.
		id: discountGid(discount),
		title: discount.title,
		status: statusOf(discount, context.now),
		summary: () => summarize(context, discount),
		shortSummary: () => shortSummary(context, discount),
		startsAt: iso(discount.startsAt),
		endsAt: discount.endsAt === null ? null : iso(discount.endsAt),
		createdAt: iso(discount.createdAt),
		updatedAt: iso(discount.updatedAt),
		tags: discount.tags,
		asyncUsageCount: usage,
		usageCount: usage,
		discountClass: discount.classes[0],
		discountClasses: discount.classes,
		combinesWith: { ...combinesWith, productDiscountsWithTagsOnSameCartLine: tagsOnSameCartLine },
		context: () => showContext(context, discount.context),
		customerSelection: () => showCustomerSelection(context, discount.context),
		customerGets: () => showCustomerGets(context, discount.customerGets),
		customerBuys: () => showCustomerBuys(context, discount.customerBuys),
		destinationSelection: () => showDestination(context, discount.destination),
		minimumRequirement: () => showMinimum(context, discount),
		maximumShippingPrice:
			discount.maximumShippingPrice === null
				? null
				: showMoney(discount.maximumShippingPrice, currencyCode),
		appliesOnOneTimePurchase: discount.appliesOnOneTimePurchase,
		appliesOnSubscription: discount.appliesOnSubscription,
		appliesOncePerCustomer: discount.appliesOncePerCustomer,
		usageLimit: discount.usageLimit,
		usesPerOrderLimit: discount.usesPerOrderLimit,
		recurringCycleLimit: discount.recurringCycleLimit,
		codes: (args: Parameters<typeof showCodes>[2]) => showCodes(context, discount, args),
		codesCount: () => ({ __typename: 'Count', count: discount.codes.length, precision: 'EXACT' }),
		shareableUrls: [],
		hasTimelineComment: false,
		totalSales: showMoney('0', currencyCode),
		errorHistory: null,
		appDiscountType() {
			const made = context.store.functions.find((one) => one.id === discount.functionId);
			return made === undefined ? null : showFunction(context, made);
		},
	};
}
