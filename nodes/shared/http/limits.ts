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

/** How many requests to one store are under way at once; more would only open more connections. */
export const MAX_REQUESTS_AT_ONCE = 20;

/** The dearest query takes 20 s to restore on the smallest plan; longer is not worth waiting for. */
export const LONGEST_QUEUE_WAIT_MS = 30_000;

export const FIRST_GAP_MS = 500;

export const LONGEST_GAP_MS = 16_000;
