import type { IDataObject } from 'n8n-workflow';
import type { Standing } from '../../shared/codeRun/outcome';
import { withoutResultKeys } from '../../shared/codeRun/resultKeys';
import { foldCode } from '../../shared/codes/checkCodes';
import { numberOf } from '../../shopify/client/gid';
import { withPriceRuleKeys } from '../../shopify/priceRules/outputKeys';
import { idsInPath } from '../../shopify/priceRules/paths';
import { kindOf, LOOK_UP_WITH } from '../kinds';
import { ownerIdOf, applyGate } from './gate';
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
		deliveryId: deliveryIdOf(key),
		id,
		batchJobs: announcement?.batch.of,
		...originOf(job, result),
		...factsOf(standing),
	};
	const row = (rest: IDataObject) => compact(withPriceRuleKeys({ ...known, ...rest }));
	if (typeof state === 'object') {
		const { createdAt, codesCount, importedCount, failedCount } = state;
		return row({
			status: 'done',
			createdAt: createdAt || undefined,
			codesCount,
			importedCount,
			failedCount,
		});
	}
	const { codesCount } = announcement ?? {};
	if (state === 'gone') return row({ status: 'gone', codesCount, message: goneText(job) });
	if (result.codes.length === 0)
		return row({ status: 'unknown', codesCount, message: namelessText(job) });
	const importedCount = result.codes.filter(({ reason }) => reason === undefined).length;
	const failedCount = result.codes.length - importedCount;
	return row({ status: 'done', codesCount, importedCount, failedCount });
}

/**
 * Makes the output of each code of a job that has ended: the user's data, overridden by the outcome of
 * the code. Codes that do not work are left out unless requested.
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
		const message = result.state === 'gone' ? goneText(job) : namelessText(job);
		const deliveryId = deliveryIdOf(job.key);
		const row = { status: 'unknown', deliveryId, ...origin, codesCount, message };
		return [compact(withPriceRuleKeys(row))];
	}
	const startsAt = standing?.runs ? standing.startsAt : undefined;
	const place = placeOf(origin.discountId ?? job.key);
	return applyGate(result.codes, standing)
		.filter(({ reason }) => reason === undefined || includeNotCreated)
		.map(({ code, redeemCodeId, existing, reason, message, takenBy }) => ({
			...withoutResultKeys(result.data.get(foldCode(code)) ?? {}),
			...compact(
				withPriceRuleKeys({
					code,
					status: reason === undefined ? 'created' : 'notCreated',
					deliveryId: `${place}:${foldCode(code)}`,
					redeemCodeId,
					...origin,
					existing,
					...(reason === undefined ? { startsAt } : { reason, message, takenBy }),
				}),
			),
		}));
}

// A price rule may have the same number as a discount; in practice it is the same discount.
const placeOf = (ownerId: string) =>
	kindOf(ownerId) === 'batch' ? `rule${numberOf(ownerId)}` : numberOf(ownerId);

function deliveryIdOf(key: string): string {
	const { priceRuleId, batchId } = idsInPath(key) ?? {};
	return priceRuleId === undefined ? key : `rule${priceRuleId}/batch${batchId}`;
}

const originOf = (job: WatchedJob, result: JobResult) => ({
	discountId: ownerIdOf(job, result),
	batchId: job.announcement?.batch.id,
	label: job.announcement?.label,
});

function factsOf(standing: Standing | undefined): IDataObject {
	if (!standing) return {};
	if (standing.runs) return { startsAt: standing.startsAt };
	return { reason: standing.reason, message: standing.message };
}

const goneText = (job: WatchedJob) =>
	`Shopify no longer knows this job, so it is not known which of its codes work: ${lookUpText(job)}`;

const namelessText = (job: WatchedJob) =>
	`Shopify never named this job, so it cannot be said which of its codes work: ${lookUpText(job)}`;

const lookUpText = ({ id = '', announcement }: WatchedJob) =>
	`look single ones up with ${LOOK_UP_WITH[kindOf(announcement?.discountId ?? id)]}`;

const compact = (row: IDataObject): IDataObject =>
	Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined));
