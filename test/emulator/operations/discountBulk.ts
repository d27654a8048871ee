import type { Context, Resolvers } from '../graphql/context';
import { userError, type UserError } from '../graphql/errors';
import { tailNumber } from '../gid';
import type { Discount, Method } from '../state/types';
import { activate, deactivate } from './discountLifecycle';
import { MAX_TAGS, refuseTags } from '../validate/basics';
import { searchDiscounts } from './discountSearch';
import { checkDeleteSearch, checkSelector, queryOf, type SelectorArgs } from './selector';
import { showJob } from './jobs';

type Change = (context: Context, discount: Discount) => void;

const remove: Change = (context, discount) => context.store.deleteDiscount(discount.id);

/** The bulk mutations on discounts: all in the background. */
export const discountBulk: Resolvers = {
	discountCodeBulkActivate: (args: SelectorArgs, context) =>
		run(context, args, 'code', activate, []),
	discountCodeBulkDeactivate: (args: SelectorArgs, context) =>
		run(context, args, 'code', deactivate, []),
	discountCodeBulkDelete: (args: SelectorArgs, context) =>
		run(context, args, 'code', remove, checkDeleteSearch(args.search)),
	discountAutomaticBulkDelete(args: SelectorArgs, context) {
		const answer = run(context, args, 'automatic', remove, []);
		// By IDs it answered no job and no error (recorded on 2026-04).
		return args.ids == null ? answer : { ...answer, job: null };
	},
	discountBulkTagsAdd: (args: SelectorArgs & { tags: string[] }, context) =>
		run(
			context,
			args,
			undefined,
			tag((tags) => [...new Set([...tags, ...args.tags])]),
			checkTags(args.tags),
		),
	discountBulkTagsRemove: (args: SelectorArgs & { tags: string[] }, context) =>
		run(
			context,
			args,
			undefined,
			tag((tags) => tags.filter((one) => !args.tags.includes(one))),
			[],
		),
};

function tag(change: (tags: string[]) => string[]): Change {
	return (context, discount) => {
		const tags = change(discount.tags);
		// Not recorded: a discount that would get too many keeps what it has, and the job says nothing.
		if (tags.length > MAX_TAGS) return;
		discount.tags = tags;
		discount.updatedAt = context.now;
	};
}

function checkTags(tags: string[]): UserError[] {
	const refusal = refuseTags([...new Set(tags)]);
	return refusal === undefined ? [] : [userError(['tags'], ...refusal)];
}

function run(
	context: Context,
	args: SelectorArgs,
	method: Method | undefined,
	change: Change,
	more: UserError[],
) {
	const wrong = checkSelector(context, args, method ?? 'code');
	const userErrors = wrong.length > 0 ? wrong : more;
	if (userErrors.length > 0) return { job: null, userErrors };
	const { store, clock, settings } = context;
	const chosen = choose(context, args, method);
	const work = () => {
		for (const discount of chosen) change(context, discount);
	};
	const seconds = Math.max(1, chosen.length) * settings.jobSecondsPerCode;
	const job = store.jobs.plan(work, clock, seconds, context.sharedJobId);
	context.sharedJobId = job.id;
	return { job: showJob(job), userErrors };
}

function choose(context: Context, args: SelectorArgs, method: Method | undefined): Discount[] {
	const fits = (discount: Discount) => method === undefined || discount.method === method;
	if (args.ids == null) {
		return searchDiscounts(context, queryOf(context, args, method ?? 'code'), fits);
	}
	const ids = new Set(args.ids.map(tailNumber));
	return [...context.store.discounts.values()].filter((one) => ids.has(one.id) && fits(one));
}
