import type { Settings } from '../settings';
import type { Batch } from '../state/types';
import { restCodeIdOf } from './showDiscountCode';
import { priceRuleIdOf } from './showPriceRule';
import { localIso } from './time';

/** Names the state of a batch. */
export function batchStatus(batch: Batch): 'queued' | 'running' | 'completed' {
	if (batch.completedAt !== undefined) return 'completed';
	return batch.startedAt === undefined ? 'queued' : 'running';
}

/** Counts what became of the codes of a batch so far. */
export function countResults({ results }: Batch) {
	// Places without a result yet are skipped.
	const settled = results.filter(() => true);
	const imported = settled.filter(({ redeemCodeId }) => redeemCodeId !== null).length;
	return { imported, failed: settled.length - imported };
}

/** Shows a batch. Its counts grow while it runs: our assumption, the document shows a queued one. */
export function showBatch(batch: Batch, settings: Settings) {
	const { createdAt, submittedAt, startedAt, completedAt } = batch;
	// What is kept by the caller's clock is shown by the store's.
	const when = (time: number | undefined) =>
		time === undefined ? null : localIso(time + createdAt - submittedAt, settings.restTimeZone);
	const { imported, failed } = countResults(batch);
	return {
		id: batch.id,
		price_rule_id: priceRuleIdOf({ id: batch.discountId }, settings),
		started_at: when(startedAt),
		completed_at: when(completedAt),
		created_at: when(submittedAt),
		updated_at: when(completedAt ?? startedAt ?? submittedAt),
		status: batchStatus(batch),
		codes_count: batch.codes.length,
		imported_count: imported,
		failed_count: failed,
		logs: completedAt === undefined ? [] : batch.logs,
	};
}

/**
 * Shows what became of each code. One without a result, or with one that does not show yet, has
 * neither ID nor errors. That an ID stays after its code was deleted is our assumption.
 */
export function showBatchCodes(batch: Batch, settings: Settings, clock: number) {
	const { completedAt } = batch;
	const late =
		completedAt !== undefined && clock < completedAt + settings.batchCodesLagSeconds * 1000;
	return batch.codes.map((code, place) => {
		const { redeemCodeId = null, error = null } = batch.results[place] ?? {};
		const made = redeemCodeId !== null && !late;
		return {
			id: made ? restCodeIdOf({ id: redeemCodeId }, settings) : null,
			code,
			errors: error === null ? {} : { code: [error] },
		};
	});
}
