import type { Context, Resolvers } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import { showFunction } from '../views/app';

/** The functions of the calling app that make discounts. */
export const appDiscountTypeQueries: Resolvers = {
	appDiscountTypes: (_args, context) =>
		madeForDiscounts(context).map((one) => showFunction(context, one)),
	appDiscountTypesNodes: (args: PageArgs, context) =>
		paginate(madeForDiscounts(context), args, (one) => showFunction(context, one)),
	appDiscountType({ functionId }: { functionId: string }, context) {
		const found = madeForDiscounts(context).find((one) => one.id === functionId);
		return found === undefined ? null : showFunction(context, found);
	},
};

function madeForDiscounts({ store }: Context) {
	return store.functions.filter((one) => one.forDiscounts);
}
