import type { IDataObject } from 'n8n-workflow';
import { numberOf } from '../shared/adminApi/gid';
import type { Standing } from '../shared/bulkCreation/standing';
import { withoutResultKeys } from '../shared/codeRun/resultKeys';
import { foldCode } from '../shared/codes/checkCodes';
import { discountOf, throughGate } from './gate';
import type { WatchedJob } from './jobs';
import type { JobResult } from './readJobs';

/** Makes the output of a job that has ended. */
export function jobRow(
	job: WatchedJob,
	result: JobResult,
	standing: Standing | undefined,
): IDataObject {
	const { announcement, id, key } = job;
	const { state } = result;
	const known = {
		deliveryId: key,
		id,
		batchJobs: announcement?.batch.of,
		...originOf(job, result),
		...factsOf(standing),
	};
	if (typeof state === 'object') {
		const { createdAt, codesCount, importedCount, failedCount } = state;
		return compact({ ...known, status: 'done', createdAt, codesCount, importedCount, failedCount });
	}
	const { codesCount } = announcement ?? {};
	if (state === 'gone') return compact({ ...known, status: 'gone', codesCount, message: GONE });
	if (result.codes.length === 0)
		return compact({ ...known, status: 'unknown', codesCount, message: NAMELESS });
	const importedCount = result.codes.filter(({ reason }) => reason === undefined).length;
	const failedCount = result.codes.length - importedCount;
	return compact({ ...known, status: 'done', codesCount, importedCount, failedCount });
}

/**
 * Makes the output of each code of a job that has ended: the user's data and, winning over it, what
 * became of the code. Codes that do not work are left out unless asked for.
 */
export function codeRows(
	job: WatchedJob,
	result: JobResult,
	standing: Standing | undefined,
	includeNotCreated: boolean,
): IDataObject[] {
	const origin = { bulkCreationId: job.id, ...originOf(job, result) };
	if (result.codes.length === 0 && typeof result.state !== 'object') {
		const { codesCount } = job.announcement ?? {};
		const message = result.state === 'gone' ? GONE : NAMELESS;
		return [compact({ status: 'unknown', deliveryId: job.key, ...origin, codesCount, message })];
	}
	const startsAt = standing?.runs ? standing.startsAt : undefined;
	const place = numberOf(origin.discountId ?? job.key);
	return throughGate(result.codes, standing)
		.filter(({ reason }) => reason === undefined || includeNotCreated)
		.map(({ code, redeemCodeId, existing, reason, message, takenBy }) => ({
			...withoutResultKeys(result.data.get(foldCode(code)) ?? {}),
			...compact({
				code,
				status: reason === undefined ? 'created' : 'notCreated',
				deliveryId: `${place}:${foldCode(code)}`,
				redeemCodeId,
				...origin,
				existing,
				...(reason === undefined ? { startsAt } : { reason, message, takenBy }),
			}),
		}));
}

const originOf = (job: WatchedJob, result: JobResult) => ({
	discountId: discountOf(job, result),
	batchId: job.announcement?.batch.id,
	label: job.announcement?.label,
});

function factsOf(standing: Standing | undefined): IDataObject {
	if (!standing) return {};
	if (standing.runs) return { startsAt: standing.startsAt };
	return { reason: standing.reason, message: standing.message };
}

const LOOK_UP = "look single ones up with 'Code Discount' → 'Find by Code'";

const GONE = `Shopify does not know this job any more, so it cannot be said which of its codes work: ${LOOK_UP}`;

const NAMELESS = `Shopify never named this job, so it cannot be said which of its codes work: ${LOOK_UP}`;

const compact = (row: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
