import type { IPollFunctions } from 'n8n-workflow';
import { listenerKeyOf } from './listener';

/** A poll sees what n8n had saved when it began, and the durable scheduler ends it after this time, in ms. */
const LONGEST_POLL_MS = 45_000;

/** What polls of this n8n have returned lately, and when: by trigger, then by name. */
const returned = new Map<string, Map<string, number>>();

/** Notes what a poll returns; n8n saves it afterwards. */
export function noteReturned(context: IPollFunctions, names: Iterable<string>): void {
	const now = Date.now();
	const recent = [...listReturned(context)].filter(([, at]) => now - at < LONGEST_POLL_MS);
	const added = [...names].map((name) => [name, now] as const);
	returned.set(listenerKeyOf(context), new Map([...recent, ...added]));
}

/**
 * Says whether an earlier poll has just returned something. Unlike timers in memory, the durable
 * scheduler lets polls overlap that do not see each other's static data (n8n 2.41, 2026-11).
 */
export function mayBeUnsaved(context: IPollFunctions, name: string): boolean {
	const at = listReturned(context).get(name);
	return at !== undefined && Date.now() - at < LONGEST_POLL_MS;
}

const listReturned = (context: IPollFunctions) =>
	returned.get(listenerKeyOf(context)) ?? new Map<string, number>();
