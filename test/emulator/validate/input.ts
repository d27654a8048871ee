import type { Kind, Method } from '../state/types';

/** The input fields of all eight discount inputs together; which of them exist, the schema says. */
export interface DiscountInput {
	title?: string | null;
	code?: string | null;
	startsAt?: string | null;
	endsAt?: string | null;
	tags?: string[] | null;
	combinesWith?: CombinesWithInput | null;
	context?: ContextInput | null;
	customerSelection?: SelectionInput | null;
	customerGets?: CustomerGetsInput | null;
	customerBuys?: CustomerBuysInput | null;
	destination?: DestinationInput | null;
	minimumRequirement?: MinimumInput | null;
	maximumShippingPrice?: string | null;
	appliesOnOneTimePurchase?: boolean | null;
	appliesOnSubscription?: boolean | null;
	appliesOncePerCustomer?: boolean | null;
	usageLimit?: number | null;
	/** A number on code discounts, a string on automatic ones. */
	usesPerOrderLimit?: number | string | null;
	recurringCycleLimit?: number | null;
	functionId?: string | null;
	functionHandle?: string | null;
	discountClasses?: string[] | null;
}

export interface CombinesWithInput {
	orderDiscounts?: boolean | null;
	productDiscounts?: boolean | null;
	shippingDiscounts?: boolean | null;
	productDiscountsWithTagsOnSameCartLine?: AddRemove | null;
}

export interface AddRemove {
	add?: string[] | null;
	remove?: string[] | null;
}

export interface ContextInput {
	all?: string | null;
	customers?: AddRemove | null;
	customerSegments?: AddRemove | null;
	markets?: AddRemove | null;
}

export interface SelectionInput {
	all?: boolean | null;
	customers?: AddRemove | null;
	customerSegments?: AddRemove | null;
}

export interface ItemsInput {
	all?: boolean | null;
	collections?: AddRemove | null;
	products?: {
		productsToAdd?: string[] | null;
		productsToRemove?: string[] | null;
		productVariantsToAdd?: string[] | null;
		productVariantsToRemove?: string[] | null;
	} | null;
}

export interface AmountInput {
	amount?: string | null;
	appliesOnEachItem?: boolean | null;
}

export interface CustomerGetsInput {
	items?: ItemsInput | null;
	value?: {
		percentage?: number | null;
		discountAmount?: AmountInput | null;
		discountOnQuantity?: {
			quantity?: string | null;
			effect?: { percentage?: number | null; amount?: string | null } | null;
		} | null;
	} | null;
	appliesOnOneTimePurchase?: boolean | null;
	appliesOnSubscription?: boolean | null;
}

export interface CustomerBuysInput {
	items?: ItemsInput | null;
	value?: { quantity?: string | null; amount?: string | null } | null;
	isOneTimePurchase?: boolean | null;
	isSubscription?: boolean | null;
}

export interface DestinationInput {
	all?: boolean | null;
	countries?: (AddRemove & { includeRestOfWorld?: boolean | null }) | null;
}

export interface MinimumInput {
	quantity?: { greaterThanOrEqualToQuantity?: string | null } | null;
	subtotal?: { greaterThanOrEqualToSubtotal?: string | null } | null;
}

/** Which of the sixteen create and update mutations is running. */
export interface Subject {
	method: Method;
	kind: Kind;
	/** The name of the input argument: the first part of every field path. */
	argument: string;
	/** Undefined on create. */
	discountId: number | undefined;
}
