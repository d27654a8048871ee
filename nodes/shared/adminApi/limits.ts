/** Shopify ends a request after 10 s; the rest is for slow networks. */
export const REQUEST_TIMEOUT_MS = 30_000;

/**
 * How long a request is tried again before it counts as not possible: patient with a store that is
 * busy, impatient where a person most likely has typed a wrong address.
 */
export const RETRY_FOR_MS = {
	throttled: 120_000,
	unavailable: 120_000,
	connection: 60_000,
	unreadable: 15_000,
};

export const FIRST_GAP_MS = 500;

export const LONGEST_GAP_MS = 16_000;

const SHORTEST_POLL_GAP_MS = 50;

const FIRST_POLL_GAP_MS = 100;

const LONGEST_POLL_GAP_MS = 10_000;

/**
 * Returns how long to wait before asking again for a job that has run for `elapsedMs`. Asking costs
 * one point, noticing late costs time: where an earlier job says how long one takes, nobody asks
 * before, and then the job is noticed a fiftieth too late at most; else a twentieth.
 */
export function nextPollGapMs(elapsedMs: number, expectedMs = 0): number {
	const early = expectedMs - elapsedMs;
	if (early >= SHORTEST_POLL_GAP_MS) return Math.min(early, LONGEST_POLL_GAP_MS);
	const [least, share] = expectedMs > 0 ? [SHORTEST_POLL_GAP_MS, 50] : [FIRST_POLL_GAP_MS, 20];
	return Math.min(LONGEST_POLL_GAP_MS, Math.max(least, elapsedMs / share));
}
