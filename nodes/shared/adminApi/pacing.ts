import { sleep } from 'n8n-workflow';
import type { QueryCost } from './answer';

/** Shopify's cap on the requested cost of a single query, in points, on every plan (2026-11). */
const MAX_QUERY_COST = 1000;

export interface Reservation {
	shape: string;
	cost: number;
	spentBefore: number;
}

/**
 * Paces the requests to one store so that none is throttled. It holds a lower bound of the points
 * left, which it learns from the `throttleStatus` of every answer; until the first answer it lets
 * one request through at a time.
 */
export class CostBucket {
	private available = 0;
	private maximum?: number;
	private restoreRate = 0;
	private updatedAt = 0;
	/** Points of all settled requests, to know what was spent since a request was sent. */
	private spent = 0;
	private readonly inFlight = new Set<Reservation>();
	private readonly costs = new Map<string, number>();
	private queue = Promise.resolve();
	private changed: () => void = () => undefined;

	/**
	 * Waits, first come first served, until a request of this shape can be sent; the caller must
	 * settle what it gets. Requests of one shape cost the same. Rejects when the signal aborts.
	 */
	async reserve(shape: string, signal?: AbortSignal): Promise<Reservation> {
		const before = this.queue;
		let leave: () => void = () => undefined;
		this.queue = new Promise((resolve) => (leave = resolve));
		try {
			await before;
			for (;;) {
				signal?.throwIfAborted();
				const waitMs = this.waitMs(shape);
				if (waitMs === 0) break;
				if (waitMs === undefined) await this.nextAnswer(signal);
				else await sleep(waitMs, signal);
			}
			const reservation = { shape, cost: this.costOf(shape), spentBefore: this.spent };
			this.available = this.availableNow() - reservation.cost;
			this.updatedAt = Date.now();
			this.inFlight.add(reservation);
			return reservation;
		} finally {
			leave();
		}
	}

	/** Takes note of what a request cost and what is left; without an answer its cost counts as spent. */
	settle(reservation: Reservation, answer?: QueryCost) {
		const known = this.availableNow();
		this.inFlight.delete(reservation);
		const spentMeanwhile = this.spent - reservation.spentBefore;
		this.spent += answer?.actualQueryCost ?? (answer ? 0 : reservation.cost);
		this.available = known;
		this.updatedAt = Date.now();
		if (answer) {
			this.costs.set(reservation.shape, answer.requestedQueryCost);
			const { currentlyAvailable, maximumAvailable, restoreRate } = answer.throttleStatus;
			// Others may have been charged after Shopify wrote this answer: what it says minus all of
			// them is certainly left; more than it says is certainly not.
			const certain = currentlyAvailable - spentMeanwhile - this.pending();
			const least = this.maximum === undefined ? certain : Math.max(known, certain);
			this.available = Math.min(least, currentlyAvailable);
			this.maximum = maximumAvailable;
			this.restoreRate = restoreRate;
		}
		this.changed();
	}

	private waitMs(shape: string): number | undefined {
		if (this.maximum === undefined || this.restoreRate <= 0)
			return this.inFlight.size === 0 ? 0 : undefined;
		const missing = this.costOf(shape) - this.availableNow();
		// A millisecond more, since what is exactly enough here may be a rounding too little there.
		return missing <= 0 ? 0 : Math.ceil((missing / this.restoreRate) * 1000) + 1;
	}

	private costOf(shape: string) {
		const cost = this.costs.get(shape) ?? MAX_QUERY_COST;
		return this.maximum === undefined ? cost : Math.min(cost, this.maximum);
	}

	private availableNow() {
		const restored = ((Date.now() - this.updatedAt) / 1000) * this.restoreRate;
		// A full bucket restores nothing, and it may be full until what is in flight reaches it.
		const ceiling = (this.maximum ?? 0) - this.pending();
		return Math.min(ceiling, this.available + Math.max(0, restored));
	}

	private pending() {
		let sum = 0;
		for (const { cost } of this.inFlight) sum += cost;
		return sum;
	}

	private async nextAnswer(signal?: AbortSignal) {
		await new Promise<void>((resolve, reject) => {
			const abort = () => reject(new Error('Cancelled'));
			signal?.addEventListener('abort', abort, { once: true });
			this.changed = () => {
				signal?.removeEventListener('abort', abort);
				resolve();
			};
		});
	}
}

const buckets = new Map<string, CostBucket>();

/** Returns the bucket that all requests of one app to one store share within this process. */
export function bucketOf(storeAndApp: string): CostBucket {
	let bucket = buckets.get(storeAndApp);
	if (!bucket) buckets.set(storeAndApp, (bucket = new CostBucket()));
	return bucket;
}
