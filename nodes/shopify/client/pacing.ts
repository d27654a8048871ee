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
	/** The time in ms since epoch after which it must not be sent. */
	deadline?: number;
	/** An upper bound of its cost, used until the cost of its shape is known. */
	estimate?: number;
}

interface Request {
	shape: string;
	estimate: number;
	/** When it became the first in the queue. */
	since?: number;
}

/**
 * Paces the requests to one store so that none is throttled, and limits how many are in flight. Keeps
 * a lower bound of the points left, from the `throttleStatus` of every answer; until the first answer
 * it sends one request at a time.
 */
export class CostBucket {
	private available = 0;
	private maximum?: number;
	private restoreRate = 0;
	private updatedAt = 0;
	/** The points of all settled requests, to compute what was spent while a request was in flight. */
	private spent = 0;
	private readonly inFlight = new Set<Reservation>();
	private readonly costs = new Map<string, number>();
	private readonly queue = new TurnQueue<Request, Reservation>({
		waitMs: (request) => this.waitMs(request),
		take: (request) => this.take(request),
	});

	/**
	 * Waits, first come first served, until a request of this shape can be sent; the caller must
	 * settle the reservation. Requests of one shape cost the same. Rejects when the signal aborts, and
	 * with DeadlinePassed at the deadline.
	 */
	async reserve(
		shape: string,
		signal?: AbortSignal,
		{ deadline = Infinity, estimate = MAX_QUERY_COST }: ReserveOptions = {},
	): Promise<Reservation> {
		return await this.queue.turn({ shape, estimate }, signal, deadline);
	}

	/** Records what a request cost and how much is left; without an answer, its cost counts as spent. */
	settle(reservation: Reservation, reported?: QueryCost) {
		const answer = readCost(reported);
		const known = this.availableNow();
		this.inFlight.delete(reservation);
		const spentMeanwhile = this.spent - reservation.spentBefore;
		this.spent += answer?.actualQueryCost ?? (answer ? 0 : reservation.cost);
		this.available = known;
		this.updatedAt = Date.now();
		if (answer) {
			this.costs.set(reservation.shape, answer.requestedQueryCost);
			const { currentlyAvailable, maximumAvailable, restoreRate } = answer.throttleStatus;
			// Shopify may have charged other requests since this answer: at least its value minus their
			// cost is left, and at most its value.
			const certain = currentlyAvailable - spentMeanwhile - this.pending();
			const least = this.maximum === undefined ? certain : Math.max(known, certain);
			this.available = Math.min(least, currentlyAvailable);
			this.maximum = maximumAvailable;
			this.restoreRate = restoreRate;
		}
		// There may now be enough for the first request in the queue.
		this.queue.wake();
	}

	private take({ shape, estimate }: Request): Reservation {
		const reservation = { shape, cost: this.costOf(shape, estimate), spentBefore: this.spent };
		this.available = this.availableNow() - reservation.cost;
		this.updatedAt = Date.now();
		this.inFlight.add(reservation);
		return reservation;
	}

	/** Returns how long the first request must wait; undefined until the next answer. */
	private waitMs(first: Request): number | undefined {
		first.since ??= Date.now();
		if (this.inFlight.size >= MAX_REQUESTS_AT_ONCE) return undefined;
		if (this.maximum === undefined) return this.inFlight.size === 0 ? 0 : undefined;
		const missing = this.costOf(first.shape, first.estimate) - this.availableNow();
		if (missing <= 0) return 0;
		// One extra millisecond, because of rounding differences between Shopify's calculation and ours.
		const fullMs = Math.ceil((missing / this.restoreRate) * 1000) + 1;
		if (fullMs <= LONGEST_QUEUE_WAIT_MS) return fullMs;
		// No bucket takes this long, so our numbers must be wrong; one answer will correct them.
		const leftMs = first.since + LONGEST_QUEUE_WAIT_MS - Date.now();
		if (leftMs > 0) return leftMs;
		return this.inFlight.size === 0 ? 0 : undefined;
	}

	private costOf(shape: string, estimate: number) {
		const cost = this.costs.get(shape) ?? estimate;
		return this.maximum === undefined ? cost : Math.min(cost, this.maximum);
	}

	private availableNow() {
		// The factor keeps rounding errors from giving more than Shopify has.
		const restored = ((Date.now() - this.updatedAt) / 1000) * this.restoreRate * (1 - 1e-9);
		// A full bucket restores nothing, and it may stay full until the requests in flight arrive.
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
