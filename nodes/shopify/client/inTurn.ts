import type { Answer } from '../../shared/http/answer';
import type { Failure } from '../../shared/http/failure';
import { TooLate } from '../../shared/http/turnQueue';
import type { QueryCost } from './cost';
import { throttled } from './failures';
import { failureOfThrown } from './noAnswer';
import { bucketOf } from './pacing';

interface Turn {
	/** The bucket that the request is counted in. */
	bucketKey: string;
	/** Requests of one shape cost the same. */
	shape: string;
	/** What it may cost at most. */
	estimate: number;
	/** The time in ms since epoch at which it is no use any more. */
	deadline?: number;
	signal?: AbortSignal;
}

/** Sends a request once, when its turn has come, and takes note of what it cost. */
export async function inTurn<A extends Answer<unknown> & { cost?: QueryCost }>(
	{ bucketKey, shape, estimate, deadline, signal }: Turn,
	send: () => Promise<A>,
): Promise<A | { failure: Failure }> {
	const bucket = bucketOf(bucketKey);
	const reservation = await bucket
		.reserve(shape, signal, { deadline, estimate })
		.catch(unlessTooLate);
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

function unlessTooLate(error: unknown): undefined {
	if (!(error instanceof TooLate)) throw error;
}
