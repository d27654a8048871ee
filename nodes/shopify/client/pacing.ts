import { sleep } from 'n8n-workflow';
import { LONGEST_QUEUE_WAIT_MS, MAX_REQUESTS_AT_ONCE } from '../../shared/http/limits';
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

interface Waiter extends Required<ReserveOptions> {
	shape: string;
	signal: AbortSignal | undefined;
	/** Since when it is the first. */
	since?: number;
	resolve: (reservation: Reservation) => void;
	reject: (reason: unknown) => void;
}

/** Timers count in 31 bits. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Rejects a request whose turn did not come before its deadline. */
export class TooLate extends Error {}

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
	private readonly queue: Waiter[] = [];
	private readonly listenedTo = new WeakSet<AbortSignal>();
	private isServing = false;
	private alarm = new AbortController();
	private changed: () => void = () => undefined;

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
		signal?.throwIfAborted();
		return await new Promise((resolve, reject) => {
			this.queue.push({ shape, deadline, estimate, signal, resolve, reject });
			this.listenTo(signal);
			// Who cannot wait as long as the first has to wakes it up.
			if (deadline < Infinity) this.alarm.abort();
			void this.serve();
		});
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
		this.alarm.abort();
		this.changed();
	}

	private async serve(): Promise<void> {
		if (this.isServing) return;
		this.isServing = true;
		await Promise.resolve();
		for (;;) {
			const [first] = this.queue;
			if (!first) break;
			const waitMs = this.waitMs(first);
			if (waitMs === 0) {
				this.queue.shift();
				first.resolve(this.take(first));
				continue;
			}
			const leftMs = this.rejectLate();
			if (this.queue[0] === first) await this.pause(waitMs, leftMs);
		}
		this.isServing = false;
	}

	private take({ shape, estimate }: Waiter): Reservation {
		const reservation = { shape, cost: this.costOf(shape, estimate), spentBefore: this.spent };
		this.available = this.availableNow() - reservation.cost;
		this.updatedAt = Date.now();
		this.inFlight.add(reservation);
		return reservation;
	}

	// One listener for all requests of an execution: Node warns of more than ten on one signal.
	private listenTo(signal: AbortSignal | undefined) {
		if (!signal || this.listenedTo.has(signal)) return;
		this.listenedTo.add(signal);
		signal.addEventListener('abort', () => this.leave(signal), { once: true });
	}

	/** Takes all requests of a cancelled execution out of the queue. */
	private leave(signal: AbortSignal) {
		for (const waiter of this.queue.filter((one) => one.signal === signal)) {
			this.queue.splice(this.queue.indexOf(waiter), 1);
			waiter.reject(signal.reason);
		}
		this.alarm.abort();
		this.changed();
	}

	/** Rejects whoever cannot wait any more; returns how long the others can. */
	private rejectLate(): number {
		const now = Date.now();
		for (const waiter of this.queue.filter(({ deadline }) => deadline <= now)) {
			this.queue.splice(this.queue.indexOf(waiter), 1);
			waiter.reject(new TooLate());
		}
		return this.queue.reduce((least, { deadline }) => Math.min(least, deadline), Infinity) - now;
	}

	/** Returns how long the first one has to wait; undefined means until an answer comes. */
	private waitMs(first: Waiter): number | undefined {
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

	private async pause(waitMs: number | undefined, leftMs: number): Promise<void> {
		if (waitMs !== undefined) {
			this.alarm = new AbortController();
			// Who leaves wakes it up.
			await sleep(Math.min(waitMs, leftMs), this.alarm.signal).catch(() => undefined);
			return;
		}
		const answer = new Promise<void>((resolve) => (this.changed = resolve));
		if (Number.isFinite(leftMs)) {
			const limit = AbortSignal.timeout(Math.min(MAX_TIMER_MS, Math.ceil(leftMs)));
			limit.addEventListener('abort', this.changed, { once: true });
		}
		await answer;
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
