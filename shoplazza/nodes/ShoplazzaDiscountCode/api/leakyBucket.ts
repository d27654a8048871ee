/**
 * An upper bound of how full one of Shoplazza's leaky buckets is. A request counts fully until it is
 * answered, since it may have arrived at any time before that; then it leaks.
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

	/** Returns in how many ms one more request fits: 0 for now, undefined for not before an answer comes. */
	waitMs(): number | undefined {
		this.leak();
		const blockedMs = Math.max(0, this.blockedUntil - Date.now());
		const excess = this.level + this.inFlight + 1 - this.size;
		if (excess <= 0) return blockedMs;
		if (excess > this.level) return undefined;
		// A millisecond more, since what is exactly enough here may be a rounding too little there.
		return Math.max(blockedMs, Math.ceil((excess / this.leaksPerSecond) * 1000) + 1);
	}

	/** Counts a request that is being sent. */
	add(): void {
		this.inFlight++;
	}

	/** Takes note that a request was answered, or will not be. */
	settle(): void {
		this.leak();
		this.inFlight--;
		this.level++;
	}

	/** Takes note that Shoplazza finds the bucket full, and for how long it wants no request. */
	fill(forMs = 0): void {
		this.leak();
		this.level = Math.max(this.level, this.size);
		this.blockedUntil = Math.max(this.blockedUntil, Date.now() + forMs);
	}

	private leak(): void {
		const now = Date.now();
		// Adding up in another order than Shoplazza must not let out a little more.
		const leaked = (Math.max(0, now - this.at) / 1000) * this.leaksPerSecond * (1 - 1e-9);
		this.level = Math.max(0, this.level - leaked);
		this.at = now;
	}
}
