import { sleep } from 'n8n-workflow';
import type { Failure } from '../adminApi/answer';
import { ask, cancelSignalOf } from '../adminApi/send';
import type { AdminApiContext } from '../adminApi/send';
import { getBulkCreationDocument } from './documents';
import { nextPollGapMs } from './limits';
import type { BulkCreation } from './outcome';

export type Waited =
	| { job: BulkCreation }
	| { gone: true }
	| { late: BulkCreation }
	| { failure: Failure };

/**
 * Asks for a job until it is done or the deadline (ms since epoch) is reached. A job that is late
 * is not a failed one: it goes on in the store. Throws when the execution is cancelled.
 */
export async function awaitJob(
	context: AdminApiContext,
	id: string,
	deadline: number,
	itemIndex?: number,
): Promise<Waited> {
	const signal = cancelSignalOf(context);
	const start = Date.now();
	for (;;) {
		signal?.throwIfAborted();
		const answer = await ask(context, getBulkCreationDocument, { id }, { itemIndex });
		if ('failure' in answer) return answer;
		const job = answer.data.discountRedeemCodeBulkCreation;
		if (!job) return { gone: true };
		if (job.done) return { job };
		const leftMs = deadline - Date.now();
		if (leftMs <= 0) return { late: job };
		await sleep(Math.min(nextPollGapMs(Date.now() - start), leftMs), signal);
	}
}
