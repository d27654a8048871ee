import { sleep } from 'n8n-workflow';
import { MAX_REQUESTS_AT_ONCE } from '../../shared/http/limits';
import { LeakyBucket } from './leakyBucket';

// Both must have room, else Shoplazza answers 429 (shoplazza.dev, November 2026).
const APP_BUCKET = { size: 40, leaksPerSecond: 2 };
const STORE_BUCKET = { size: 80, leaksPerSecond: 20 };

/** Timers count in 31 bits. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** For how long all requests of an app wait at most because one was told to come again later. */
const LONGEST_BLOCK_MS = 120_000;

interface Waiter {
	signal: AbortSignal | undefined;
	deadline: number;
	resolve: () => void;
	reject: (reason: unknown) => void;
}

/** Rejects a request whose turn did not come before its deadline. */
export class TooLate extends Error {}

interface StorePacing {
	bucket: LeakyBucket;
	pacers: Map<string, Pacer>;
}

/**
 * Paces the requests of one app to one store so that none is answered with 429: first come, first
 * served, and no more than some at once. Whoever gets a turn must `settle` it.
 */
export class Pacer {
	private readonly bucket = new LeakyBucket(APP_BUCKET.size, APP_BUCKET.leaksPerSecond);
	private readonly queue: Waiter[] = [];
	private readonly listenedTo = new WeakSet<AbortSignal>();
	private inFlight = 0;
	private isServing = false;
	private alarm = new AbortController();

	constructor(private readonly store: StorePacing) {}

	/** Waits until a request can be sent. Rejects when the signal aborts, and with TooLate at the deadline. */
	async turn(signal?: AbortSignal, deadline = Infinity): Promise<void> {
		signal?.throwIfAborted();
		await new Promise<void>((resolve, reject) => {
			this.queue.push({ signal, deadline, resolve, reject });
			this.listenTo(signal);
			// Who cannot wait as long as the first has to wakes it up.
			if (deadline < Infinity) this.alarm.abort();
			void this.serve();
		});
	}

	/** Takes note that a request was answered, or will not be. */
	settle(): void {
		this.inFlight--;
		this.bucket.settle();
		this.store.bucket.settle();
		for (const pacer of this.store.pacers.values()) pacer.alarm.abort();
	}

	/** Takes note of a 429: Shoplazza does not say which bucket is full, so both are. */
	drain(retryAfterMs = 0): void {
		this.bucket.fill(Math.min(retryAfterMs, LONGEST_BLOCK_MS));
		this.store.bucket.fill();
	}

	private async serve(): Promise<void> {
		if (this.isServing) return;
		this.isServing = true;
		await Promise.resolve();
		for (let first = this.queue[0]; first; first = this.queue[0]) {
			const waitMs = this.waitMs();
			if (waitMs === 0) {
				this.queue.shift();
				this.inFlight++;
				this.bucket.add();
				this.store.bucket.add();
				first.resolve();
				continue;
			}
			const leftMs = this.rejectLate();
			if (this.queue[0] === first) await this.pause(waitMs, leftMs);
		}
		this.isServing = false;
	}

	/** Returns in how many ms the first one can be sent; undefined for not before an answer comes. */
	private waitMs(): number | undefined {
		if (this.inFlight >= MAX_REQUESTS_AT_ONCE) return undefined;
		const waits = [this.bucket.waitMs(), this.store.bucket.waitMs()];
		return waits.reduce((longest, one) =>
			longest === undefined || one === undefined ? undefined : Math.max(longest, one),
		);
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

	// Who leaves, and every answer, wakes it up.
	private async pause(waitMs: number | undefined, leftMs: number): Promise<void> {
		this.alarm = new AbortController();
		const { signal } = this.alarm;
		if (waitMs !== undefined) {
			await sleep(Math.min(waitMs, leftMs), signal).catch(() => undefined);
			return;
		}
		await new Promise<void>((resolve) => {
			const wake = () => resolve();
			signal.addEventListener('abort', wake, { once: true });
			if (!Number.isFinite(leftMs)) return;
			const limit = AbortSignal.timeout(Math.min(MAX_TIMER_MS, Math.ceil(leftMs)));
			limit.addEventListener('abort', wake, { once: true });
		});
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
	}
}

const stores = new Map<string, StorePacing>();

/** Returns what paces all requests of one app to one store within this process. */
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
