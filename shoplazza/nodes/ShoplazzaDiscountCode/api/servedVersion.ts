import { runOf } from '../../shared/http/context';
import type { RequestContext } from '../../shared/http/context';

/** The connections that returned data in a run, which proves that the version is still served. */
const served = new WeakMap<object, Set<string>>();

/** Records that a call returned data. */
export function recordVersionServed(context: RequestContext, { key }: { key: string }): void {
	const known = served.get(runOf(context)) ?? new Set<string>();
	served.set(runOf(context), known.add(key));
}

/** Says whether a call returned data in this run: then a 404 concerns the requested thing. */
export const isVersionServed = (context: RequestContext, { key }: { key: string }): boolean =>
	served.get(runOf(context))?.has(key) === true;
