import type { Standing } from '../../shared/codeRun/outcome';
import { sentences } from '../../shared/http/sentences';
import { jobApiOf } from '../../shopify/creation/jobApiOf';
import { ruleOf } from '../../shopify/priceRules/paths';
import type { CodeResult, WatchedJob } from './jobs';
import type { PollContext } from './pollContext';
import type { JobResult } from './readJobs';

/** Returns whether the codes of a discount work; undefined for an unknown discount. */
export type Gate = (discountId: string | undefined) => Standing | undefined;

/** Reads whether the discounts of jobs are running, once each, just before their codes are delivered. */
export async function readGate(
	{ context, options }: PollContext,
	jobs: Array<{ job: WatchedJob; result: JobResult }>,
): Promise<Gate> {
	const ids = new Set(jobs.map(({ job, result }) => ownerIdOf(job, result)));
	const standings = new Map<string, Standing>();
	for (const id of ids)
		if (id) standings.set(id, await jobApiOf(id).readStanding(context, id, options));
	for (const standing of standings.values()) {
		if (!standing.runs) context.logger.info(`${context.getNode().name}: ${standing.message}`);
	}
	return (discountId) => standings.get(discountId ?? '');
}

/** Returns the discount of a job that has ended, or the price rule. */
export const ownerIdOf = ({ announcement, id }: WatchedJob, { state }: Pick<JobResult, 'state'>) =>
	announcement?.discountId ??
	ruleOf(id ?? '') ??
	(typeof state === 'object' ? (state.discountCode?.id ?? undefined) : undefined);

/** Marks codes as not working if their discount is not running. */
export function applyGate(codes: CodeResult[], standing: Standing | undefined): CodeResult[] {
	if (!standing || standing.runs) return codes;
	const { reason, message, advice } = standing;
	return codes.map((one) =>
		one.reason === undefined ? { ...one, reason, message: sentences(message, advice) } : one,
	);
}
