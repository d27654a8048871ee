/** Shopify's cap on the codes of one bulk creation (recorded 2026). */
export const MAX_CODES_PER_JOB = 250;

export const SHORTEST_POLL_GAP_MS = 50;

export const FIRST_POLL_GAP_MS = 100;

export const LONGEST_POLL_GAP_MS = 10_000;

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
