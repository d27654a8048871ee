import type { JobKind } from '../kinds';

/** When the parts of a poll have to come to an end, in ms since epoch. */
export interface Timing {
	/** When to stop asking how far jobs are; undefined: not before all are asked. */
	fetchUntil?: number;
	/** When to stop reading what jobs have made. */
	stopAt: number;
	/** When a request that is under way is given up. */
	deadline: number;
	/** What one look at a discount or price rule takes, before the codes go out. */
	gateMs: number;
}

/**
 * A request of REST may wait for its turn, and then it must not be the time that is up: a poll that
 * throws then would throw the next time, too.
 */
const QUEUE_MS = 10_000;

/** REST answers two requests a second on Shopify's standard plan, once 40 were asked at once (2026). */
const GATE_MS = 500;

/** Divides the time of a poll: jobs of REST are asked for one by one, which may take half of it. */
export function planTiming(kind: JobKind, stopAt: number): Timing {
	if (kind === 'bulkCreation') return { fetchUntil: stopAt, stopAt, deadline: stopAt, gateMs: 0 };
	const now = Date.now();
	const fetchUntil = now + Math.max(0, stopAt - now) / 2;
	return { fetchUntil, stopAt, deadline: Math.max(now, stopAt) + QUEUE_MS, gateMs: GATE_MS };
}
