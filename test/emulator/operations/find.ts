import type { Context } from '../graphql/context';
import { numericId } from '../gid';
import type { Discount } from '../state/types';

/** Finds a code discount by its global ID; an automatic one is none. */
export function findCodeDiscount({ store }: Context, id: string): Discount | undefined {
	const discount = store.discounts.get(numericId(id, 'DiscountCodeNode') ?? -1);
	return discount?.method === 'code' ? discount : undefined;
}

/** Finds an automatic discount by its global ID. */
export function findAutomaticDiscount({ store }: Context, id: string): Discount | undefined {
	const types = ['DiscountAutomaticNode', 'DiscountAutomaticBxgy'];
	const discount = store.discounts.get(numericId(id, ...types) ?? -1);
	return discount?.method === 'automatic' ? discount : undefined;
}

/** Finds a discount of either kind; the type in the ID has to fit. */
export function findDiscount(context: Context, id: string): Discount | undefined {
	return findCodeDiscount(context, id) ?? findAutomaticDiscount(context, id);
}
