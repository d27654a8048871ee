import type { IDataObject } from 'n8n-workflow';
import type { Standing } from '../../shared/codeRun/outcome';
import { withAllKeys } from '../../shared/n8n/withAllKeys';
import { withPriceRuleKeys } from '../../shopify/priceRules/outputKeys';
import { inUtc } from '../../shopify/storefront/mailFields';
import type { WatchedJob } from './jobs';
import { deliveryIdOf, describeUnknown, originOf } from './origin';
import type { JobResult } from './readJobs';

const KEYS = [
	'status',
	'codesCount',
	'importedCount',
	'failedCount',
	'discountTitle',
	'startsAt',
	'endsAt',
	'reason',
	'message',
	'createdAt',
	'deliveryId',
	'discountId',
	'id',
	'batchId',
	'batchJobs',
	'label',
];

/** Makes the output of a job that has ended. */
export function jobRow(
	job: WatchedJob,
	result: JobResult,
	standing: Standing | undefined,
): IDataObject {
	const { announcement, id, key } = job;
	const known = {
		deliveryId: deliveryIdOf(key),
		id,
		batchJobs: announcement?.batch.of,
		...originOf(job, result),
		...factsOf(standing),
		...outcomeOf(job, result),
	};
	return withPriceRuleKeys(withAllKeys(KEYS, known));
}

function outcomeOf(job: WatchedJob, result: JobResult) {
	const { state, codes } = result;
	if (typeof state === 'object') {
		const { createdAt, codesCount, importedCount, failedCount } = state;
		return {
			status: 'done',
			createdAt: createdAt || null,
			codesCount,
			importedCount,
			failedCount,
		};
	}
	const { codesCount } = job.announcement ?? {};
	if (state === 'gone' || codes.length === 0) {
		const status = state === 'gone' ? 'gone' : 'unknown';
		return { status, codesCount, message: describeUnknown(job, result) };
	}
	const importedCount = codes.filter(({ reason }) => reason === undefined).length;
	return { status: 'done', codesCount, importedCount, failedCount: codes.length - importedCount };
}

function factsOf(standing: Standing | undefined) {
	if (!standing) return {};
	if (!standing.runs) return { reason: standing.reason, message: standing.message };
	const { title, startsAt, endsAt } = standing;
	return { discountTitle: title, startsAt: inUtc(startsAt), endsAt: inUtc(endsAt) };
}
