import { sleep } from 'n8n-workflow';
import type { Failure } from '../adminApi/answer';
import { nextPollGapMs } from '../adminApi/limits';
import { ask, cancelSignalOf } from '../adminApi/send';
import type { AdminApiContext } from '../adminApi/send';
import { getBulkCreationStateDocument } from './documents';

import type { BulkCreation } from './outcome';

export type Waited =
	| {
			job: BulkCreation;
			/** How long the job took, as far as that can be told from asking, in ms. */
			tookMs: number;
	  }
	| { gone: true }
	| { late: BulkCreation }
	| { failure: Failure };

interface AwaitOptions {
	itemIndex?: number;
	/** When the job began, in ms since epoch. */
	since?: number;
	/** How long it is expected to take, in ms: it is not asked for much before. */
	expectedMs?: number;
}

/**
 * Asks for a job until it is done or the deadline (ms since epoch) is reached. A job that is late
 * is not a failed one: it goes on in the store. Throws when the execution is cancelled.
 */
export async function awaitJob(
	context: AdminApiContext,
	id: string,
	deadline: number,
	{ itemIndex, since = Date.now(), expectedMs }: AwaitOptions = {},
): Promise<Waited> {
	const signal = cancelSignalOf(context);
	const pause = async () => {
		const gapMs = nextPollGapMs(Date.now() - since, expectedMs);
		await sleep(Math.max(0, Math.min(gapMs, deadline - Date.now())), signal);
		signal?.throwIfAborted();
	};
	if (expectedMs) await pause();
	let wasRunning = false;
	for (;;) {
		signal?.throwIfAborted();
		// Where points are short, the answer comes later than it was asked for.
		const askedMs = Date.now() - since;
		const answer = await ask(context, getBulkCreationStateDocument, { id }, { itemIndex });
		if ('failure' in answer) return answer;
		const job = answer.data.discountRedeemCodeBulkCreation;
		if (!job) return { gone: true };
		// Who asks too late never sees it running: a little less each time finds out how long it takes.
		if (job.done) return { job, tookMs: wasRunning ? askedMs : askedMs * 0.95 };
		wasRunning = true;
		if (Date.now() >= deadline) return { late: job };
		await pause();
	}
}
