import type { RequestContext } from '../../shared/http/context';
import { isObject } from '../../shared/isObject';
import { getAppValueDocument } from '../appData/documents';
import type { AppValue } from '../appData/metafield';
import { parseValue } from '../appData/parseValue';
import { numberOf, toGid } from '../client/gid';
import { DATA_NAMESPACE, MAX_DATA_BYTES } from '../creation/announcements';
import { send } from '../graphql/send';
import { batchPath, idsInPath } from '../priceRules/paths';
import type { RunRecord } from './record';

/** Returns the key of the value that keeps the jobs of a delivered run. */
export const deliveredJobsKey = (id: string) => `jobs_${id}`;

/**
 * Returns the value that keeps the jobs of a run once their announcements are removed: its unused codes
 * can still be deleted. Some 6,500 jobs fit; those beyond count as unknown.
 */
export function toDeliveredJobs(run: RunRecord, jobIds: string[]): AppValue {
	const numbers = jobIds.map(numberOf);
	const bytes = numbers.join('","').length + 20;
	const fit = Math.floor((numbers.length * MAX_DATA_BYTES) / Math.max(bytes, MAX_DATA_BYTES));
	return {
		namespace: DATA_NAMESPACE,
		key: deliveredJobsKey(run.id),
		value: { jobs: numbers.slice(0, fit) },
	};
}

/** Reads the IDs of the jobs of a run whose announcements are, or are being, removed. */
export async function readDeliveredJobs(
	context: RequestContext,
	run: RunRecord,
	itemIndex: number,
): Promise<string[]> {
	if (run.deliveredEndAt === undefined) return [];
	const variables = { namespace: DATA_NAMESPACE, key: deliveredJobsKey(run.id) };
	const answer = await send(context, getAppValueDocument, variables, { itemIndex });
	const stored = parseValue(answer.currentAppInstallation.metafield?.value);
	if (!isObject(stored) || !Array.isArray(stored.jobs)) return [];
	return (stored.jobs as unknown[])
		.map((number) => toJobId(run.ownerId, number))
		.filter((id) => id !== undefined);
}

function toJobId(ownerId: string, number: unknown): string | undefined {
	const id = toGid('DiscountRedeemCodeBulkCreation', number);
	const rule = idsInPath(ownerId);
	return id && rule ? batchPath(rule.priceRuleId, numberOf(id)) : id;
}
