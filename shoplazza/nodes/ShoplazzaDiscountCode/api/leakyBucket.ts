/**
 * An upper bound of the level of one of Shoplazza's leaky buckets. A request starts to leak only when
 * it is answered, because it may have arrived at any time before.
 */
export class LeakyBucket {
	private level = 0;
	private at = Date.now();
	private inFlight = 0;
	private blockedUntil = 0;

	constructor(
		private readonly size: number,
		private readonly leaksPerSecond: number,
	) {}

	/** Returns in how many ms another request fits: 0 for now, undefined for after the next answer. */
	waitMs(): number | undefined {
		this.leak();
		const blockedMs = Math.max(0, this.blockedUntil - Date.now());
		const excess = this.level + this.inFlight + 1 - this.size;
		if (excess <= 0) return blockedMs;
		if (excess > this.level) return undefined;
		// One extra millisecond, because of rounding differences between Shoplazza's calculation and ours.
		return Math.max(blockedMs, Math.ceil((excess / this.leaksPerSecond) * 1000) + 1);
	}

	/** Counts a request that is being sent. */
	add(): void {
		this.inFlight++;
	}

	/** Records that a request was answered, or failed. */
	release(): void {
		this.leak();
		this.inFlight--;
		this.level++;
	}

	/** Records that the bucket is full, and blocks requests for a time. */
	fill(forMs = 0): void {
		this.leak();
		this.level = Math.max(this.level, this.size);
		this.blockedUntil = Math.max(this.blockedUntil, Date.now() + forMs);
	}

	private leak(): void {
		const now = Date.now();
		// The factor keeps rounding errors from leaking more than Shoplazza does.
		const leaked = (Math.max(0, now - this.at) / 1000) * this.leaksPerSecond * (1 - 1e-9);
		this.level = Math.max(0, this.level - leaked);
		this.at = now;
	}
}
