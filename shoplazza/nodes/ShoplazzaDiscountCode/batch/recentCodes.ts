/** Covers the one-second resolution of Shoplazza's times, even on a slow network. */
const KEEP_MS = 60_000;

/**
 * Remembers the codes that runs of this process have returned lately, because Shoplazza's times, which
 * are exact to a second, cannot always distinguish a code of the previous run from one of this run.
 */
export class RecentCodes {
	private readonly returnedAt = new Map<string, number>();

	/** Says whether a code was returned lately. */
	has(id: string): boolean {
		this.prune();
		return this.returnedAt.has(id);
	}

	/** Records that a code is returned. */
	add(id: string): void {
		this.returnedAt.set(id, Date.now());
	}

	// Entries are sorted by time.
	private prune(): void {
		for (const [id, at] of this.returnedAt) {
			if (Date.now() - at < KEEP_MS) return;
			this.returnedAt.delete(id);
		}
	}
}

/** The codes of all stores, because IDs are unique across stores. */
export const recentCodes = new RecentCodes();
