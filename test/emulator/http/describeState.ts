import { gid, iso } from '../gid';
import { batchStatus, countResults } from '../rest/showBatch';
import { priceRuleIdOf } from '../rest/showPriceRule';
import type { Settings } from '../settings';
import type { StoreState } from '../state/store';
import { discountGid, statusOf } from '../views/discount';

/** Writes the state down for a test that drives the emulator over HTTP. */
export function describeState(
	state: StoreState,
	settings: Settings,
	now: number,
	withCodes: boolean,
) {
	return {
		discounts: [...state.discounts.values()].map((discount) => ({
			id: discountGid(discount),
			title: discount.title,
			method: discount.method,
			kind: discount.kind,
			status: statusOf(discount, now),
			codesCount: discount.codes.length,
			...(withCodes ? { codes: discount.codes.map((code) => code.code) } : {}),
		})),
		creationJobs: state.creationJobs.map((job) => {
			const done = job.finishedAt !== undefined;
			const imported = job.results.filter((result) => result.redeemCodeId !== null).length;
			return {
				id: gid('DiscountRedeemCodeBulkCreation', job.id),
				discountId: gid('DiscountCodeNode', job.discountId),
				createdAt: iso(job.createdAt),
				started: job.startedAt !== undefined,
				done,
				codesCount: job.codes.length,
				importedCount: done ? imported : 0,
				failedCount: done ? job.results.length - imported : 0,
			};
		}),
		batches: state.batches.list().map((batch) => {
			const { imported, failed } = countResults(batch);
			return {
				id: batch.id,
				priceRuleId: priceRuleIdOf({ id: batch.discountId }, settings),
				status: batchStatus(batch),
				codesCount: batch.codes.length,
				importedCount: imported,
				failedCount: failed,
			};
		}),
		jobs: state.jobs.list(),
		installations: state.installations.list().map((installation) => ({
			id: gid('AppInstallation', installation.id),
			metafields: installation.metafields.map(({ namespace, key, type, value }) => ({
				namespace,
				key,
				type,
				value,
			})),
		})),
	};
}
