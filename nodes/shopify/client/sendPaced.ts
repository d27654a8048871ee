import type { Answer } from '../../shared/http/answer';
import type { Failure } from '../../shared/http/failure';
import { DeadlinePassed } from '../../shared/http/turnQueue';
import type { QueryCost } from './cost';
import { throttled } from './failures';
import { failureOfThrown } from './failureOfThrown';
import { bucketOf } from './pacing';

interface PacedRequest {
	/** The bucket that the request counts against. */
	bucketKey: string;
	/** Requests with the same shape cost the same. */
	shape: string;
	/** An upper bound of its cost. */
	estimate: number;
	/** The time in ms since epoch after which it must not be sent. */
	deadline?: number;
	signal?: AbortSignal;
}

/** Waits until the bucket allows a request, sends it once, and records its cost. */
export async function sendPaced<A extends Answer<unknown> & { cost?: QueryCost }>(
	{ bucketKey, shape, estimate, deadline, signal }: PacedRequest,
	send: () => Promise<A>,
): Promise<A | { failure: Failure }> {
	const bucket = bucketOf(bucketKey);
	const reservation = await bucket
		.reserve(shape, signal, { deadline, estimate })
		.catch(onlyDeadlinePassed);
	if (!reservation) return { failure: throttled };
	let cost: QueryCost | undefined;
	try {
		const answer = await send();
		({ cost } = answer);
		return answer;
	} catch (error) {
		signal?.throwIfAborted();
		return { failure: failureOfThrown(error) };
	} finally {
		bucket.settle(reservation, cost);
	}
}

function onlyDeadlinePassed(error: unknown): undefined {
	if (!(error instanceof DeadlinePassed)) throw error;
}
