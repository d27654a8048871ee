import type { Settings } from './settings';

/** Requests that still fit into the two buckets. */
export interface Room {
	app: number;
	store: number;
}

interface Bucket {
	filled: number;
	at: number;
}

interface Limit {
	size: number;
	leakRate: number;
}

/**
 * The leaky buckets of the store: one per app, one for all apps together.
 *
 * Sizes and rates are documented. Assumptions: a request fills each bucket by one, whatever it asks
 * for, and one that is refused fills none.
 */
export class LeakyBuckets {
	private readonly apps = new Map<string, Bucket>();
	private readonly store: Bucket = { filled: 0, at: -Infinity };

	/** Empties every bucket up to now, so that a change of rate only acts from now on. */
	settle(now: number, settings: Settings): void {
		for (const bucket of this.apps.values()) leak(bucket, now, appLimit(settings));
		leak(this.store, now, storeLimit(settings));
	}

	/** Adds a request if both buckets have room; returns the seconds until they have, 0 if so. */
	add(app: string, now: number, settings: Settings): number {
		const bucket = this.apps.get(app) ?? { filled: 0, at: now };
		this.apps.set(app, bucket);
		const waits = [
			leak(bucket, now, appLimit(settings)),
			leak(this.store, now, storeLimit(settings)),
		];
		const wait = Math.max(...waits);
		if (wait > 0 && settings.enforceLimits) return wait;
		bucket.filled += 1;
		this.store.filled += 1;
		return 0;
	}

	/** Reports how many requests still fit. */
	room(app: string, settings: Settings): Room {
		const left = (filled: number, size: number) => Math.max(0, Math.floor(size - filled));
		return {
			app: left(this.apps.get(app)?.filled ?? 0, settings.appBucketSize),
			store: left(this.store.filled, settings.storeBucketSize),
		};
	}
}

// Lets a bucket leak, and returns the seconds until one more request fits.
function leak(bucket: Bucket, now: number, { size, leakRate }: Limit): number {
	const seconds = Math.max(0, now - bucket.at) / 1000;
	bucket.filled = Math.max(0, bucket.filled - seconds * leakRate);
	bucket.at = Math.max(bucket.at, now);
	// Many small leaks leave a rest that is no request.
	const excess = bucket.filled + 1 - size;
	return excess < 1e-9 ? 0 : excess / leakRate;
}

function appLimit({ appBucketSize, appLeakRate }: Settings): Limit {
	return { size: appBucketSize, leakRate: appLeakRate };
}

function storeLimit({ storeBucketSize, storeLeakRate }: Settings): Limit {
	return { size: storeBucketSize, leakRate: storeLeakRate };
}
