/** Shopify times out after 10 s; the rest is for slow networks. */
export const REQUEST_TIMEOUT_MS = 30_000;

/**
 * How long a request is retried before it fails: long for a busy store, short for what is probably
 * a mistyped address.
 */
export const RETRY_FOR_MS = {
	throttled: 120_000,
	unavailable: 120_000,
	connection: 60_000,
	unreadable: 15_000,
};

/** The most concurrent requests to one store; more would only open more connections. */
export const MAX_REQUESTS_AT_ONCE = 20;

/** The most expensive query takes 20 s to restore on the smallest plan, so a longer wait is a mistake. */
export const LONGEST_QUEUE_WAIT_MS = 30_000;

export const FIRST_GAP_MS = 500;

export const LONGEST_GAP_MS = 16_000;
