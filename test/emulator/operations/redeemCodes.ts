import type { Context, Resolvers } from '../graphql/context';
import { userError } from '../graphql/errors';
import { numericId } from '../gid';
import type { Discount } from '../state/types';
import { searchCodes } from '../views/codes';
import { showCreation } from '../views/creation';
import { checkSelector, queryOf, type SelectorArgs } from './selector';
import { findCodeDiscount } from './find';
import { showJob } from './jobs';

interface BulkAddArgs {
	discountId: string;
	codes: Array<{ code: string }>;
}

const noDiscount = [userError(['discountId'], 'Code discount does not exist.', 'INVALID')];

/** Adding and removing redeem codes in bulk. */
export const redeemCodeMutations: Resolvers = {
	discountRedeemCodeBulkAdd({ discountId, codes }: BulkAddArgs, context) {
		const discount = findCodeDiscount(context, discountId);
		if (discount === undefined) return { bulkCreation: null, userErrors: noDiscount };
		if (codes.length === 0) {
			const blank = userError(['codes'], "Codes can't be blank", 'BLANK');
			return { bulkCreation: null, userErrors: [blank] };
		}
		const { store, now, clock } = context;
		const texts = codes.map((entry) => entry.code);
		const job = store.creations.submit(discount.id, texts, clock, now);
		return { bulkCreation: showCreation(context, job), userErrors: [] };
	},
	discountCodeRedeemCodeBulkDelete(args: SelectorArgs & { discountId: string }, context) {
		const discount = findCodeDiscount(context, args.discountId);
		if (discount === undefined) return { job: null, userErrors: noDiscount };
		const errors = checkSelector(context, args, 'redeemCode');
		if (errors.length > 0) return { job: null, userErrors: errors };
		return { job: showJob(planDeletion(context, discount, args)), userErrors: [] };
	},
};

/** Reading a bulk creation. */
export const redeemCodeQueries: Resolvers = {
	discountRedeemCodeBulkCreation({ id }: { id: string }, context) {
		const job = context.store.creations.get(numericId(id, 'DiscountRedeemCodeBulkCreation') ?? -1);
		return job === undefined ? null : showCreation(context, job);
	},
};

function planDeletion(context: Context, discount: Discount, args: SelectorArgs) {
	const { store, now, clock, settings } = context;
	const ids = args.ids?.map((id) => numericId(id, 'DiscountRedeemCode') ?? -1);
	const chosen = new Set(
		ids ??
			searchCodes(context, discount, queryOf(context, args, 'redeemCode')).map((code) => code.id),
	);
	// One code was gone at once, with `done: true` (recorded on 2026-04); more take their time.
	const seconds = chosen.size === 1 ? 0 : chosen.size * settings.jobSecondsPerCode;
	const job = store.jobs.plan(
		() => {
			store.codes.remove(discount, chosen);
			discount.updatedAt = now;
		},
		clock,
		seconds,
	);
	store.jobs.settle(clock);
	return job;
}
