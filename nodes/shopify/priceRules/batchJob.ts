import type { BulkCreation } from '../creation/job';
import { batchPath } from './paths';
import type { DiscountCodeCreation } from './records';

/** Says whether a batch has ended, successfully or not. */
export const isCompleted = ({ status }: Pick<DiscountCodeCreation, 'status'>) =>
	status === 'completed';

/** Converts a batch to the shape that both kinds of jobs share. */
export const toJob = (batch: DiscountCodeCreation): BulkCreation => ({
	id: batchPath(batch.priceRuleId, batch.id),
	createdAt: batch.createdAt ?? '',
	done: isCompleted(batch),
	codesCount: batch.codesCount,
	importedCount: batch.importedCount,
	failedCount: batch.failedCount,
});
