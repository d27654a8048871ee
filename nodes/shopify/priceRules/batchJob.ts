import type { BulkCreation } from '../creation/job';
import { batchPath } from './paths';
import type { DiscountCodeCreation } from './records';

/** Says whether a batch has come to its end, whatever came of it. */
export const isCompleted = ({ status }: Pick<DiscountCodeCreation, 'status'>) =>
	status === 'completed';

/** Makes of a batch what both kinds of jobs have in common. */
export const toJob = (batch: DiscountCodeCreation): BulkCreation => ({
	id: batchPath(batch.priceRuleId, batch.id),
	createdAt: batch.createdAt ?? '',
	done: isCompleted(batch),
	codesCount: batch.codesCount,
	importedCount: batch.importedCount,
	failedCount: batch.failedCount,
});
