import { runOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';

/** The stores and apps that have answered with data in a run, so that the version is still served. */
const served = new WeakMap<object, Set<string>>();

/** Takes note that a call was answered with data. */
export function noteServed(context: RequestContext, { key }: { key: string }): void {
	const known = served.get(runOf(context)) ?? new Set<string>();
	served.set(runOf(context), known.add(key));
}

/** Tells whether a call was answered with data in this run: then a 404 is about the thing asked for. */
export const isServed = (context: RequestContext, { key }: { key: string }): boolean =>
	served.get(runOf(context))?.has(key) === true;
