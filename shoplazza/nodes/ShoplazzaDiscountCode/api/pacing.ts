import { MAX_REQUESTS_AT_ONCE } from '../../shared/http/limits';
import { TurnQueue } from '../../shared/http/turnQueue';
import { LeakyBucket } from './leakyBucket';

// If either is full, Shoplazza answers 429 (shoplazza.dev, November 2026).
const APP_BUCKET = { size: 40, leaksPerSecond: 2 };
const STORE_BUCKET = { size: 80, leaksPerSecond: 20 };

/** The longest time for which a `Retry-After` holds back all requests of an app. */
const MAX_BLOCK_MS = 120_000;

interface StorePacing {
	bucket: LeakyBucket;
	pacers: Map<string, Pacer>;
}

/**
 * Paces the requests of one app to one store so that none is throttled: first come, first served, with
 * a limit on those in flight. Each `acquire` must be followed by `release`.
 */
export class Pacer {
	private readonly bucket = new LeakyBucket(APP_BUCKET.size, APP_BUCKET.leaksPerSecond);
	private readonly queue = new TurnQueue<undefined, void>({
		waitMs: () => this.waitMs(),
		take: () => this.take(),
	});
	private inFlight = 0;

	constructor(private readonly store: StorePacing) {}

	/** Waits until a request can be sent; rejects when the signal aborts or, with DeadlinePassed, at the deadline. */
	async acquire(signal?: AbortSignal, deadline = Infinity): Promise<void> {
		await this.queue.turn(undefined, signal, deadline);
	}

	/** Records that a request was answered, or failed. */
	release(): void {
		this.inFlight--;
		this.bucket.release();
		this.store.bucket.release();
		for (const pacer of this.store.pacers.values()) pacer.queue.wake();
	}

	/** Records a 429. Shoplazza does not say which bucket is full, so both count as full. */
	recordThrottle(retryAfterMs = 0): void {
		this.bucket.fill(Math.min(retryAfterMs, MAX_BLOCK_MS));
		this.store.bucket.fill();
	}

	private take(): void {
		this.inFlight++;
		this.bucket.add();
		this.store.bucket.add();
	}

	/** Returns in how many ms the first request can be sent; undefined for after the next answer. */
	private waitMs(): number | undefined {
		if (this.inFlight >= MAX_REQUESTS_AT_ONCE) return undefined;
		const waits = [this.bucket.waitMs(), this.store.bucket.waitMs()];
		return waits.reduce((max, wait) =>
			max === undefined || wait === undefined ? undefined : Math.max(max, wait),
		);
	}
}

const stores = new Map<string, StorePacing>();

/** Returns the pacer that all requests of one app to one store share within this process. */
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
