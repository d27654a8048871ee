import { sleep } from 'n8n-workflow';

/** Timers count in 31 bits. */
const MAX_TIMER_MS = 2 ** 31 - 1;

/** Rejects a request whose turn did not come before its deadline. */
export class TooLate extends Error {}

/** Says when a request can be sent, and takes note of it when it is. */
export interface Pace<R, T> {
	/** Returns in how many ms the first request can be sent: 0 for now, undefined for not before an answer comes. */
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

/** Lets requests wait, first come first served, until a pace lets them through. */
export class TurnQueue<R, T> {
	private readonly queue: Array<Waiter<R, T>> = [];
	private readonly listenedTo = new WeakSet<AbortSignal>();
	private isServing = false;
	private alarm = new AbortController();

	constructor(private readonly pace: Pace<R, T>) {}

	/** Waits for a turn. Rejects when the signal aborts, and with TooLate at the deadline (ms since epoch). */
	async turn(request: R, signal?: AbortSignal, deadline = Infinity): Promise<T> {
		signal?.throwIfAborted();
		return await new Promise<T>((resolve, reject) => {
			this.queue.push({ request, signal, deadline, resolve, reject });
			this.listenTo(signal);
			// Who cannot wait as long as the first has to wakes it up.
			if (deadline < Infinity) this.wake();
			void this.serve();
		});
	}

	/** Looks again whether the first one can go, for instance since an answer came. */
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
			const leftMs = this.rejectLate();
			if (this.queue[0] === first) await this.pause(waitMs, leftMs);
		}
		this.isServing = false;
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
		this.wake();
	}
}
