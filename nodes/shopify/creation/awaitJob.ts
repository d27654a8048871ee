import { sleep } from 'n8n-workflow';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import type { BulkCreation } from './job';
import { jobApiOf } from './jobApiOf';
import { PollSchedule } from './pollSchedule';

export type AwaitResult =
	| { job: BulkCreation }
	| { gone: true }
	| { late: BulkCreation }
	| { failure: Failure };

interface AwaitOptions {
	itemIndex?: number;
	/** The schedule of the jobs before it: if given, the first question is delayed accordingly. */
	among?: {
		schedule: PollSchedule;
		/** When the job was submitted, in ms since epoch. */
		submittedAt: number;
		codes: number;
	};
}

/**
 * Polls a job until it is done or the deadline (ms since epoch) passes. A late job has not failed: it
 * keeps running in the store. Throws when the execution is cancelled.
 */
export async function awaitJob(
	context: RequestContext,
	id: string,
	deadline: number,
	{ itemIndex, among }: AwaitOptions = {},
): Promise<AwaitResult> {
	const signal = cancelSignalOf(context);
	const { schedule = new PollSchedule(), submittedAt = Date.now(), codes = 1 } = among ?? {};
	const since = schedule.startOf(submittedAt);
	const pause = async () => {
		const gapMs = schedule.gapMs(Date.now() - since, codes);
		await sleep(Math.max(0, Math.min(gapMs, deadline - Date.now())), signal);
	};
	if (among) await pause();
	for (let ranMs = 0; ; ) {
		signal?.throwIfAborted();
		// If query points are short, the answer takes longer.
		const askedMs = Date.now() - since;
		const state = await jobApiOf(id).readState(context, id, { itemIndex });
		if ('failure' in state) return state;
		schedule.recordAnswer(Date.now() - since - askedMs, state.throttle);
		const { job } = state;
		if (!job) return { gone: true };
		if (job.done) {
			schedule.recordRun({ ranMs, tookMs: askedMs, codes }, Date.now());
			return { job };
		}
		if (Date.now() >= deadline) return { late: job };
		ranMs = askedMs;
		await pause();
	}
}
