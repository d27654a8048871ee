/** Twice as long as the second that Shoplazza's times are exact to could need, and a slow network. */
const KEPT_MS = 60_000;

/**
 * Remembers which codes runs of this process have given out lately. Shoplazza tells a code of the
 * run before from one of this run only by a time, which is exact to a second.
 */
export class RecentCodes {
	private readonly givenAt = new Map<string, number>();

	/** Tells whether a code was given out already. */
	has(id: string): boolean {
		this.forget();
		return this.givenAt.has(id);
	}

	/** Takes note that a code is given out. */
	add(id: string): void {
		this.givenAt.set(id, Date.now());
	}

	// Entries are in the order of their times.
	private forget(): void {
		for (const [id, at] of this.givenAt) {
			if (Date.now() - at < KEPT_MS) return;
			this.givenAt.delete(id);
		}
	}
}

/** The codes of all stores: IDs are unique beyond one. */
export const recentCodes = new RecentCodes();
