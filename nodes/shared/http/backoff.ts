import { sleep } from 'n8n-workflow';
import { cancelSignalOf } from './context';
import type { RequestContext } from './context';
import { FIRST_GAP_MS, LONGEST_GAP_MS } from './limits';

/** Exponential backoff: each pause is twice as long as the one before, up to a limit. */
export class Backoff {
	private gapMs = FIRST_GAP_MS;

	constructor(private readonly context: RequestContext) {}

	/**
	 * Waits before the next attempt; returns false at once if the pause would end after `until` (ms
	 * since epoch). Throws when the execution is cancelled.
	 */
	async wait(until = Infinity): Promise<boolean> {
		const { gapMs } = this;
		if (Date.now() + gapMs > until) return false;
		this.gapMs = Math.min(gapMs * 2, LONGEST_GAP_MS);
		const signal = cancelSignalOf(this.context);
		await sleep(gapMs, signal);
		signal?.throwIfAborted();
		return true;
	}
}
