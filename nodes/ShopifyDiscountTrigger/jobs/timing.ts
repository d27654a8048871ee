import type { JobKind } from '../kinds';

/** When the parts of a poll must end, in ms since epoch. */
export interface Timing {
	/** When to stop fetching states; if undefined, all are fetched. */
	fetchUntil?: number;
	/** When to stop reading the codes of jobs. */
	stopAt: number;
	/** When a pending request is abandoned. */
	deadline: number;
	/** Time that the last check of one discount or price rule takes. */
	gateMs: number;
}

/**
 * How long a REST request may queue beyond the end of the poll. If it ran out of time instead, the poll
 * would throw, and so would the next one.
 */
const QUEUE_MS = 10_000;

/** REST allows two requests per second on Shopify's standard plan, after a burst of 40 (2026). */
const GATE_MS = 500;

/** Plans the time of a poll: REST jobs are fetched one by one, for at most half of it. */
export function planTiming(kind: JobKind, stopAt: number): Timing {
	if (kind === 'bulkCreation') return { fetchUntil: stopAt, stopAt, deadline: stopAt, gateMs: 0 };
	const now = Date.now();
	const fetchUntil = now + Math.max(0, stopAt - now) / 2;
	return { fetchUntil, stopAt, deadline: Math.max(now, stopAt) + QUEUE_MS, gateMs: GATE_MS };
}
