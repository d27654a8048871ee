import { idsInPath } from '../../shopify/priceRules/paths';
import { kindOf, LOOK_UP_WITH } from '../kinds';
import { ownerIdOf } from './gate';
import type { WatchedJob } from './jobs';
import type { JobResult } from './readJobs';

/** Returns the ID by which the output of a job can be told from that of any other. */
export function deliveryIdOf(key: string): string {
	const { priceRuleId, batchId } = idsInPath(key) ?? {};
	return priceRuleId === undefined ? key : `rule${priceRuleId}/batch${batchId}`;
}

/** Returns where the codes of a job are from. */
export const originOf = (job: WatchedJob, result: JobResult) => ({
	discountId: ownerIdOf(job, result),
	batchId: job.announcement?.batch.id,
	label: job.announcement?.label,
});

/** Says why nothing is known about the codes of a job. */
export const describeUnknown = (job: WatchedJob, { state }: JobResult) =>
	state === 'gone'
		? `Shopify no longer knows this job, so it is not known which of its codes work: ${lookUpText(job)}`
		: `Shopify never named this job, so it cannot be said which of its codes work: ${lookUpText(job)}`;

const lookUpText = ({ id = '', announcement }: WatchedJob) =>
	`look single ones up with ${LOOK_UP_WITH[kindOf(announcement?.discountId ?? id)]}`;
