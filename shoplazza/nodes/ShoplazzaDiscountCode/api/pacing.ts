import { MAX_REQUESTS_AT_ONCE } from '../../shared/http/limits';
import { TurnQueue } from '../../shared/http/turnQueue';
import { LeakyBucket } from './leakyBucket';

// Both must have room, else Shoplazza answers 429 (shoplazza.dev, November 2026).
const APP_BUCKET = { size: 40, leaksPerSecond: 2 };
const STORE_BUCKET = { size: 80, leaksPerSecond: 20 };

/** For how long all requests of an app wait at most because one was told to come again later. */
const LONGEST_BLOCK_MS = 120_000;

interface StorePacing {
	bucket: LeakyBucket;
	pacers: Map<string, Pacer>;
}

/**
 * Paces the requests of one app to one store so that none is answered with 429: first come, first
 * served, and no more than some at once. Whoever gets a turn must `settle` it.
 */
export class Pacer {
	private readonly bucket = new LeakyBucket(APP_BUCKET.size, APP_BUCKET.leaksPerSecond);
	private readonly queue = new TurnQueue<undefined, void>({
		waitMs: () => this.waitMs(),
		take: () => this.take(),
	});
	private inFlight = 0;

	constructor(private readonly store: StorePacing) {}

	/** Waits until a request can be sent. Rejects when the signal aborts, and with TooLate at the deadline. */
	async turn(signal?: AbortSignal, deadline = Infinity): Promise<void> {
		await this.queue.turn(undefined, signal, deadline);
	}

	/** Takes note that a request was answered, or will not be. */
	settle(): void {
		this.inFlight--;
		this.bucket.settle();
		this.store.bucket.settle();
		for (const pacer of this.store.pacers.values()) pacer.queue.wake();
	}

	/** Takes note of a 429: Shoplazza does not say which bucket is full, so both are. */
	drain(retryAfterMs = 0): void {
		this.bucket.fill(Math.min(retryAfterMs, LONGEST_BLOCK_MS));
		this.store.bucket.fill();
	}

	private take(): void {
		this.inFlight++;
		this.bucket.add();
		this.store.bucket.add();
	}

	/** Returns in how many ms the first one can be sent; undefined for not before an answer comes. */
	private waitMs(): number | undefined {
		if (this.inFlight >= MAX_REQUESTS_AT_ONCE) return undefined;
		const waits = [this.bucket.waitMs(), this.store.bucket.waitMs()];
		return waits.reduce((longest, one) =>
			longest === undefined || one === undefined ? undefined : Math.max(longest, one),
		);
	}
}

const stores = new Map<string, StorePacing>();

/** Returns what paces all requests of one app to one store within this process. */
export function pacerOf({ origin, key }: { origin: string; key: string }): Pacer {
	const store = stores.get(origin) ?? {
		bucket: new LeakyBucket(STORE_BUCKET.size, STORE_BUCKET.leaksPerSecond),
		pacers: new Map<string, Pacer>(),
	};
	stores.set(origin, store);
	const pacer = store.pacers.get(key) ?? new Pacer(store);
	store.pacers.set(key, pacer);
	return pacer;
}
