import type { Context, Resolvers } from '../graphql/context';
import { userError } from '../graphql/errors';
import type { Discount } from '../state/types';
import { discountGid, statusOf } from '../views/discount';
import { showAutomaticNode, showCodeNode } from '../views/discountNode';
import { findAutomaticDiscount, findCodeDiscount } from './find';

interface IdArgs {
	id: string;
}

/** Ends what stands in the way of a discount being active; nothing is restored. */
export function activate(context: Context, discount: Discount): void {
	const status = statusOf(discount, context.now);
	if (status === 'ACTIVE') return;
	if (status === 'EXPIRED') discount.endsAt = null;
	if (discount.startsAt > context.now) discount.startsAt = context.now;
	discount.updatedAt = context.now;
}

/** Ends a discount now; a scheduled one also starts now (recorded on 2026-04). */
export function deactivate(context: Context, discount: Discount): void {
	if (statusOf(discount, context.now) === 'EXPIRED') return;
	if (discount.startsAt > context.now) discount.startsAt = context.now;
	discount.endsAt = context.now;
	discount.updatedAt = context.now;
}

const noCodeDiscount = [userError(['id'], 'Code discount does not exist.', 'INVALID')];
const noAutomaticDiscount = [userError(['id'], 'Automatic discount does not exist.', 'INVALID')];

/** Activate, deactivate and delete one discount. */
export const discountLifecycle: Resolvers = {
	discountCodeActivate: ({ id }: IdArgs, context) => changeCode(context, id, activate),
	discountCodeDeactivate: ({ id }: IdArgs, context) => changeCode(context, id, deactivate),
	discountCodeDelete({ id }: IdArgs, context) {
		const discount = findCodeDiscount(context, id);
		if (discount === undefined) return { deletedCodeDiscountId: null, userErrors: noCodeDiscount };
		context.store.deleteDiscount(discount.id);
		return { deletedCodeDiscountId: discountGid(discount), userErrors: [] };
	},
	discountAutomaticActivate: ({ id }: IdArgs, context) => changeAutomatic(context, id, activate),
	discountAutomaticDeactivate: ({ id }: IdArgs, context) =>
		changeAutomatic(context, id, deactivate),
	discountAutomaticDelete({ id }: IdArgs, context) {
		const discount = findAutomaticDiscount(context, id);
		if (discount === undefined) {
			return { deletedAutomaticDiscountId: null, userErrors: noAutomaticDiscount };
		}
		context.store.deleteDiscount(discount.id);
		return { deletedAutomaticDiscountId: discountGid(discount), userErrors: [] };
	},
};

type Change = (context: Context, discount: Discount) => void;

function changeCode(context: Context, id: string, change: Change): unknown {
	const discount = findCodeDiscount(context, id);
	if (discount === undefined) return { codeDiscountNode: null, userErrors: noCodeDiscount };
	change(context, discount);
	return { codeDiscountNode: showCodeNode(context, discount), userErrors: [] };
}

function changeAutomatic(context: Context, id: string, change: Change): unknown {
	const discount = findAutomaticDiscount(context, id);
	if (discount === undefined)
		return { automaticDiscountNode: null, userErrors: noAutomaticDiscount };
	change(context, discount);
	return { automaticDiscountNode: showAutomaticNode(context, discount), userErrors: [] };
}
