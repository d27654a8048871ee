import { sleep } from 'n8n-workflow';

/** Timers take at most 31 bits. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Rejects a request whose turn did not come before its deadline. */
export class DeadlinePassed extends Error {}

/** Decides when a request can be sent, and counts it when it is. */
export interface Pace<R, T> {
	/** Returns in how many ms the first request can be sent: 0 for now, undefined for after the next answer. */
	waitMs: (request: R) => number | undefined;
	/** Counts a request that is being sent. */
	take: (request: R) => T;
}

interface Waiter<R, T> {
	request: R;
	signal: AbortSignal | undefined;
	deadline: number;
	resolve: (turn: T) => void;
	reject: (reason: unknown) => void;
}

/** Queues requests, first come first served, until a pace lets them through. */
export class TurnQueue<R, T> {
	private readonly queue: Array<Waiter<R, T>> = [];
	private readonly listenedTo = new WeakSet<AbortSignal>();
	private isServing = false;
	private alarm = new AbortController();

	constructor(private readonly pace: Pace<R, T>) {}

	/** Waits for a turn; rejects when the signal aborts or, with DeadlinePassed, at the deadline (ms since epoch). */
	async turn(request: R, signal?: AbortSignal, deadline = Infinity): Promise<T> {
		signal?.throwIfAborted();
		return await new Promise<T>((resolve, reject) => {
			this.queue.push({ request, signal, deadline, resolve, reject });
			this.listenTo(signal);
			// The queue may be paused beyond this deadline.
			if (deadline < Infinity) this.wake();
			void this.serve();
		});
	}

	/** Checks again whether the first request can be sent, for instance after an answer. */
	wake(): void {
		this.alarm.abort();
	}

	private async serve(): Promise<void> {
		if (this.isServing) return;
		this.isServing = true;
		await Promise.resolve();
		for (let first = this.queue[0]; first; first = this.queue[0]) {
			const waitMs = this.pace.waitMs(first.request);
			if (waitMs === 0) {
				this.queue.shift();
				first.resolve(this.pace.take(first.request));
				continue;
			}
			const leftMs = this.rejectOverdue();
			if (this.queue[0] === first) await this.pause(waitMs, leftMs);
		}
		this.isServing = false;
	}

	/** Rejects requests past their deadline; returns in how many ms the next deadline is. */
	private rejectOverdue(): number {
		const now = Date.now();
		for (const waiter of this.queue.filter(({ deadline }) => deadline <= now)) {
			this.queue.splice(this.queue.indexOf(waiter), 1);
			waiter.reject(new DeadlinePassed());
		}
		return this.queue.reduce((least, { deadline }) => Math.min(least, deadline), Infinity) - now;
	}

	// Ends early on every answer, and when a request leaves the queue.
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

	// One listener per execution: Node warns about more than ten on one signal.
	private listenTo(signal: AbortSignal | undefined) {
		if (!signal || this.listenedTo.has(signal)) return;
		this.listenedTo.add(signal);
		signal.addEventListener('abort', () => this.removeAll(signal), { once: true });
	}

	/** Removes all requests of a cancelled execution from the queue. */
	private removeAll(signal: AbortSignal) {
		for (const waiter of this.queue.filter((one) => one.signal === signal)) {
			this.queue.splice(this.queue.indexOf(waiter), 1);
			waiter.reject(signal.reason);
		}
		this.wake();
	}
}
