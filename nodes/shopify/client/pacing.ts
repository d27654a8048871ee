import { LONGEST_QUEUE_WAIT_MS, MAX_REQUESTS_AT_ONCE } from '../../shared/http/limits';
import { TurnQueue } from '../../shared/http/turnQueue';
import { MAX_QUERY_COST, readCost } from './cost';
import type { QueryCost } from './cost';

export interface Reservation {
	shape: string;
	cost: number;
	spentBefore: number;
}

interface ReserveOptions {
	/** The time in ms since epoch at which it is no use any more. */
	deadline?: number;
	/** What it may cost at most, if nothing of this shape was sent before. */
	estimate?: number;
}

interface Request {
	shape: string;
	estimate: number;
	/** Since when it is the first. */
	since?: number;
}

/**
 * Paces the requests to one store so that none is throttled, and so that no more than some are under
 * way at once. It holds a lower bound of the points left, which it learns from the `throttleStatus`
 * of every answer; until the first answer it lets one request through at a time.
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
	private readonly queue = new TurnQueue<Request, Reservation>({
		waitMs: (request) => this.waitMs(request),
		take: (request) => this.take(request),
	});

	/**
	 * Waits, first come first served, until a request of this shape can be sent; the caller must
	 * settle what it gets. Requests of one shape cost the same. Rejects when the signal aborts, and
	 * with TooLate where it would have to wait beyond the deadline.
	 */
	async reserve(
		shape: string,
		signal?: AbortSignal,
		{ deadline = Infinity, estimate = MAX_QUERY_COST }: ReserveOptions = {},
	): Promise<Reservation> {
		return await this.queue.turn({ shape, estimate }, signal, deadline);
	}

	/** Takes note of what a request cost and what is left; without an answer its cost counts as spent. */
	settle(reservation: Reservation, said?: QueryCost) {
		const answer = readCost(said);
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
		// What is left now may be enough for the first in the queue.
		this.queue.wake();
	}

	private take({ shape, estimate }: Request): Reservation {
		const reservation = { shape, cost: this.costOf(shape, estimate), spentBefore: this.spent };
		this.available = this.availableNow() - reservation.cost;
		this.updatedAt = Date.now();
		this.inFlight.add(reservation);
		return reservation;
	}

	/** Returns how long the first one has to wait; undefined means until an answer comes. */
	private waitMs(first: Request): number | undefined {
		first.since ??= Date.now();
		if (this.inFlight.size >= MAX_REQUESTS_AT_ONCE) return undefined;
		if (this.maximum === undefined) return this.inFlight.size === 0 ? 0 : undefined;
		const missing = this.costOf(first.shape, first.estimate) - this.availableNow();
		if (missing <= 0) return 0;
		// A millisecond more, since what is exactly enough here may be a rounding too little there.
		const fullMs = Math.ceil((missing / this.restoreRate) * 1000) + 1;
		if (fullMs <= LONGEST_QUEUE_WAIT_MS) return fullMs;
		// Longer than any bucket takes: what is known of it must be wrong, and one answer tells.
		const leftMs = first.since + LONGEST_QUEUE_WAIT_MS - Date.now();
		if (leftMs > 0) return leftMs;
		return this.inFlight.size === 0 ? 0 : undefined;
	}

	private costOf(shape: string, estimate: number) {
		const cost = this.costs.get(shape) ?? estimate;
		return this.maximum === undefined ? cost : Math.min(cost, this.maximum);
	}

	private availableNow() {
		// Adding up in another order than Shopify must not give a little more.
		const restored = ((Date.now() - this.updatedAt) / 1000) * this.restoreRate * (1 - 1e-9);
		// A full bucket restores nothing, and it may be full until what is in flight reaches it.
		const ceiling = (this.maximum ?? 0) - this.pending();
		return Math.min(ceiling, this.available + Math.max(0, restored));
	}

	private pending() {
		let sum = 0;
		for (const { cost } of this.inFlight) sum += cost;
		return sum;
	}
}

const buckets = new Map<string, CostBucket>();

/** Returns the bucket that all requests of one app to one store share within this process. */
export function bucketOf(storeAndApp: string): CostBucket {
	let bucket = buckets.get(storeAndApp);
	if (!bucket) buckets.set(storeAndApp, (bucket = new CostBucket()));
	return bucket;
}
