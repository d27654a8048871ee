import type { IPollFunctions } from 'n8n-workflow';
import { listenerKeyOf } from './memory/listener';

/**
 * How long the first poll may take, in ms. n8n gives a trigger up for good if publishing it at a start
 * of n8n fails or takes longer than 84 s, and the first poll is part of that (n8n 2.41, 2026-11). The
 * last request may still be under way when this time is over.
 */
export const FIRST_POLL_MS = 40_000;

/** The triggers that have polled since n8n started. */
const polledBefore = new Set<string>();

/** Says whether a trigger polls for the first time since n8n started; notes that it has polled. */
export function isFirstPoll(context: IPollFunctions): boolean {
	const key = listenerKeyOf(context);
	const isFirst = !polledBefore.has(key);
	polledBefore.add(key);
	return isFirst;
}
