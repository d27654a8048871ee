import type { Context } from '../graphql/context';
import { paginate, type PageArgs } from '../graphql/connection';
import { userError } from '../graphql/errors';
import { gid, iso } from '../gid';
import type { CodeResult, CreationJob } from '../state/types';
import { showRedeemCode } from './codes';
import { showCodeNode } from './discountNode';

/** Shows a bulk creation. Until it is done, counts are zero and codes look free of errors. */
export function showCreation(context: Context, job: CreationJob): Record<string, unknown> {
	const done = job.finishedAt !== undefined;
	const results = done ? job.results : [];
	const imported = results.filter((result) => result.redeemCodeId !== null).length;
	const discount = context.store.discounts.get(job.discountId);
	return {
		__typename: 'DiscountRedeemCodeBulkCreation',
		id: gid('DiscountRedeemCodeBulkCreation', job.id),
		createdAt: iso(job.createdAt),
		done,
		codesCount: job.codes.length,
		importedCount: imported,
		failedCount: results.length - imported,
		discountCode: discount === undefined ? null : () => showCodeNode(context, discount),
		codes: (args: PageArgs) =>
			paginate(
				job.codes.map((code, i) => ({ id: i + 1, code, result: results[i] })),
				args,
				({ code, result }) => ({
					__typename: 'DiscountRedeemCodeBulkCreationCode',
					code,
					errors: result?.error == null ? [] : [userError(['code'], result.error, null)],
					discountRedeemCode: showIfLive(context, code, result),
				}),
			),
	};
}

function showIfLive(context: Context, code: string, result: CodeResult | undefined) {
	if (result === undefined || result.redeemCodeId === null) return null;
	const owned = context.store.codes.find(code);
	return owned?.code.id === result.redeemCodeId ? showRedeemCode(owned.code) : null;
}
