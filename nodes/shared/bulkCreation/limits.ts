/** Shopify's cap on the codes of one bulk creation (recorded 2026). */
export const MAX_CODES_PER_JOB = 250;

export const FIRST_POLL_GAP_MS = 500;

export const LONGEST_POLL_GAP_MS = 10_000;

/**
 * Returns how long to wait before asking again for a job that has run for `elapsedMs`: a tenth of
 * that time, so that a finished job is noticed at most a tenth too late at little cost.
 */
export const nextPollGapMs = (elapsedMs: number) =>
	Math.min(LONGEST_POLL_GAP_MS, Math.max(FIRST_POLL_GAP_MS, elapsedMs / 10));
