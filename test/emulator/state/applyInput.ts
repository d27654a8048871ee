import { classesOf } from '../validate/combinesWith';
import type { DiscountInput, Subject } from '../validate/input';
import type { StoreState } from './store';
import { change, readBuyers, readBuys, readDestination, readGets } from './readInput';
import type { Discount } from './types';

/** Makes a discount out of checked input, without its code. */
export function createDiscount(
	store: StoreState,
	subject: Subject,
	input: DiscountInput,
	now: number,
): Discount {
	const discount: Discount = {
		id: store.nextId(),
		method: subject.method,
		kind: subject.kind,
		title: '',
		startsAt: now,
		endsAt: null,
		createdAt: now,
		updatedAt: now,
		tags: [],
		combinesWith: {
			orderDiscounts: false,
			productDiscounts: false,
			shippingDiscounts: false,
			tagsOnSameCartLine: [],
		},
		context: { type: 'all' },
		classes: [],
		customerGets: null,
		customerBuys: null,
		destination: null,
		minimumQuantity: null,
		minimumSubtotal: null,
		maximumShippingPrice: null,
		appliesOnOneTimePurchase: true,
		// Recorded on 2026-04: app discounts cover subscriptions by default, the others do not.
		appliesOnSubscription: subject.kind === 'app',
		appliesOncePerCustomer: false,
		usageLimit: null,
		usesPerOrderLimit: null,
		recurringCycleLimit: subject.method === 'automatic' || subject.kind === 'app' ? 1 : null,
		functionId: null,
		codes: [],
	};
	applyInput(store, discount, input, now);
	store.discounts.set(discount.id, discount);
	return discount;
}

/** Changes what the input names and leaves the rest alone. */
export function applyInput(
	store: StoreState,
	discount: Discount,
	input: DiscountInput,
	now: number,
): void {
	discount.updatedAt = now;
	if (input.title != null) discount.title = input.title;
	if (input.startsAt != null) discount.startsAt = Date.parse(input.startsAt);
	if (input.endsAt !== undefined) {
		discount.endsAt = input.endsAt === null ? null : Date.parse(input.endsAt);
	}
	if (input.tags != null) discount.tags = [...input.tags];
	if (input.combinesWith != null) {
		const { productDiscountsWithTagsOnSameCartLine: tags, ...flags } = input.combinesWith;
		discount.combinesWith = {
			orderDiscounts: flags.orderDiscounts ?? false,
			productDiscounts: flags.productDiscounts ?? false,
			shippingDiscounts: flags.shippingDiscounts ?? false,
			tagsOnSameCartLine: change(discount.combinesWith.tagsOnSameCartLine, tags),
		};
	}
	discount.context = readBuyers(discount.context, input);
	if (input.customerGets != null) {
		discount.customerGets = readGets(discount.customerGets, input.customerGets);
	}
	if (input.customerBuys != null) {
		discount.customerBuys = readBuys(discount.customerBuys, input.customerBuys);
	}
	if (input.destination != null) discount.destination = readDestination(discount, input);
	if (input.minimumRequirement !== undefined) {
		const minimum = input.minimumRequirement;
		discount.minimumQuantity = minimum?.quantity?.greaterThanOrEqualToQuantity ?? null;
		discount.minimumSubtotal = minimum?.subtotal?.greaterThanOrEqualToSubtotal ?? null;
	}
	if (input.maximumShippingPrice !== undefined) {
		discount.maximumShippingPrice = input.maximumShippingPrice;
	}
	discount.appliesOnOneTimePurchase =
		input.appliesOnOneTimePurchase ?? discount.appliesOnOneTimePurchase;
	discount.appliesOnSubscription = input.appliesOnSubscription ?? discount.appliesOnSubscription;
	discount.appliesOncePerCustomer = input.appliesOncePerCustomer ?? discount.appliesOncePerCustomer;
	if (input.usageLimit !== undefined) discount.usageLimit = input.usageLimit;
	if (input.usesPerOrderLimit !== undefined) {
		discount.usesPerOrderLimit =
			input.usesPerOrderLimit === null ? null : Number(input.usesPerOrderLimit);
	}
	if (input.recurringCycleLimit !== undefined) {
		const fallback = discount.method === 'automatic' ? 1 : null;
		discount.recurringCycleLimit = input.recurringCycleLimit ?? fallback;
	}
	const wanted = store.functions.find(
		(one) => one.id === input.functionId || one.handle === input.functionHandle,
	);
	if (wanted !== undefined) discount.functionId = wanted.id;
	if (discount.kind !== 'app') {
		const items = discount.customerGets?.items;
		const chosen = discount.kind === 'basic' && items !== undefined && !items.all;
		discount.classes = chosen ? ['PRODUCT'] : classesOf(discount.kind, {});
	} else if (input.discountClasses != null) {
		discount.classes = classesOf('app', input);
	}
}
