import { sleep } from 'n8n-workflow';
import { cancelSignalOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';
import { PollSchedule } from '../creation/pollSchedule';
import { send } from '../graphql/send';
import { getJobDocument } from './documents';

/** A Shopify job that changes things in the background and reports no results. */
export interface Job {
	id: string;
	done: boolean;
}

/**
 * Polls a job until it is done or gone, or the deadline (ms since epoch) passes; returns whether it
 * has ended. Throws when the execution is cancelled.
 */
export async function awaitJob(
	context: RequestContext,
	job: Job,
	deadline: number,
): Promise<boolean> {
	const signal = cancelSignalOf(context);
	const schedule = new PollSchedule();
	const start = Date.now();
	for (let done = job.done; !done; ) {
		signal?.throwIfAborted();
		const answer = await send(context, getJobDocument, { id: job.id });
		done = answer.job?.done ?? true;
		if (done) break;
		const leftMs = deadline - Date.now();
		if (leftMs <= 0) return false;
		await sleep(Math.min(schedule.gapMs(Date.now() - start), leftMs), signal);
	}
	return true;
}
