import { createHash } from 'crypto';
import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { parseValue } from '../../shopify/appData/parseValue';
import { writeAppData } from '../../shopify/creation/appData';
import type { AppData } from '../../shopify/creation/appData';
import { toListenerKey } from '../../shopify/creation/listenerKey';
import type { SendOptions } from '../../shopify/graphql/send';
import { parseFilter } from '../filter';
import type { Filter } from '../filter';
import { listNamesToKeep } from '../jobs/plan';
import { packNames, unpackNames } from './names';

const VERSION = 1;

/**
 * What one trigger keeps in the store, because n8n loses static data if it restarts after a poll that
 * returned nothing.
 */
export interface Listener {
	filter: Filter;
	/** Names of jobs that were done before the trigger listened. */
	baseline: Set<string>;
	/** Names of jobs that an earlier poll delivered. */
	delivered: Set<string>;
	/** Names of jobs that belong to the baseline if they turn out to be done. */
	undecided?: Set<string>;
}

/** Returns the key of a trigger's metafield: the same after a restart, another for every copy. */
export function listenerKey(instanceId: string, workflowId: string, nodeId: string): string {
	// A metafield key has at most 64 ASCII characters.
	const hash = createHash('sha256').update([instanceId, workflowId, nodeId].join('\n'));
	return toListenerKey(hash.digest('hex').slice(0, 40));
}

/** Returns the key of the trigger that polls. */
export const listenerKeyOf = (context: IPollFunctions) =>
	listenerKey(
		context.getInstanceId(),
		String(context.getWorkflow().id ?? ''),
		context.getNode().id,
	);

/** Parses what a trigger keeps in the store; undefined if it is missing or malformed. */
export function parseListener(value: string | undefined): Listener | undefined {
	const parsed = parseValue(value);
	if (!isObject(parsed) || parsed.version !== VERSION) return undefined;
	return readListener(parsed);
}

/** Reads what a trigger keeps, in the store or in n8n; undefined if it is malformed. */
export function readListener(kept: IDataObject): Listener | undefined {
	const filter = parseFilter(kept.filter);
	const baseline = unpackNames(kept.baseline);
	const delivered = unpackNames(kept.delivered);
	const undecided = unpackNames(kept.undecided ?? []);
	if (!filter || !baseline || !delivered || !undecided) return undefined;
	return { filter, baseline, delivered, ...(undecided.size > 0 && { undecided }) };
}

/** Writes what a trigger remembers to the store, without jobs that nothing refers to any more. */
export async function writeListener(
	context: IPollFunctions,
	{ installationId, announcements, now }: AppData,
	{ filter, baseline, delivered, undecided }: Listener,
	ids: string[],
	options: SendOptions,
): Promise<void> {
	const namesToKeep = listNamesToKeep(announcements, ids);
	const names = (all: Set<string>) => packNames([...all].filter((name) => namesToKeep.has(name)));
	await writeAppData(
		context,
		installationId,
		listenerKeyOf(context),
		{
			version: VERSION,
			// For whoever looks at the store: the key is a hash.
			workflow: context.getWorkflow().id,
			node: context.getNode().name,
			// The action node hands a run over only if a trigger has written lately.
			seenAt: now,
			filter,
			baseline: names(baseline),
			delivered: names(delivered),
			...(undecided && { undecided: names(undecided) }),
		},
		options,
	);
}
