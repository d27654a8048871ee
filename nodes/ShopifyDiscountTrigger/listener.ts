import { createHash } from 'crypto';
import type { IPollFunctions } from 'n8n-workflow';
import type { SendOptions } from '../shared/adminApi/send';
import { writeAppData } from '../shared/bulkCreation/announcements';
import type { AppData } from '../shared/bulkCreation/announcements';
import { listNeeded } from './plan';
import type { Filter } from './settings';

const VERSION = 1;

/**
 * What one trigger keeps in the store, because n8n loses static data when a poll that returned
 * nothing is followed by a restart, and when the node is renamed.
 */
export interface Listener {
	filter: Filter;
	/** Numbers of jobs that were done before the trigger listened. */
	baseline: Set<string>;
	/** Numbers of jobs that an earlier poll delivered. */
	delivered: Set<string>;
}

/** Returns the key of a trigger's metafield: the same after a restart, another for every copy. */
export function listenerKey(instanceId: string, workflowId: string, nodeId: string): string {
	// A metafield's key has at most 64 characters, all of them plain.
	const hash = createHash('sha256').update([instanceId, workflowId, nodeId].join('\n'));
	return `listener_${hash.digest('hex').slice(0, 40)}`;
}

/** Returns the key of the trigger that polls. */
export const keyOf = (context: IPollFunctions) =>
	listenerKey(
		context.getInstanceId(),
		String(context.getWorkflow().id ?? ''),
		context.getNode().id,
	);

/** Reads what a trigger keeps in the store; undefined if there is nothing it understands. */
export function parseListener(value: string | undefined): Listener | undefined {
	try {
		const parsed = JSON.parse(value ?? '') as Record<string, unknown>;
		const { version, filter, baseline, delivered } = parsed;
		if (version !== VERSION || typeof filter !== 'object' || filter === null) return undefined;
		if (!Array.isArray(baseline) || !Array.isArray(delivered)) return undefined;
		return {
			filter: filter as Filter,
			baseline: new Set(baseline.map(String)),
			delivered: new Set(delivered.map(String)),
		};
	} catch {
		return undefined;
	}
}

/** Says whether two filters let the same jobs through. */
export const isSameFilter = (a: Filter, b: Filter) =>
	a.watch === b.watch && a.label === b.label && a.discountId === b.discountId;

/** Keeps a trigger's baseline in the store, without the jobs that nothing refers to any more. */
export async function writeListener(
	context: IPollFunctions,
	{ installationId, announcements }: AppData,
	{ filter, baseline, delivered }: Listener,
	ids: string[],
	options: SendOptions,
): Promise<void> {
	const needed = listNeeded(announcements, ids);
	await writeAppData(
		context,
		installationId,
		keyOf(context),
		{
			version: VERSION,
			// For whoever looks at the store: the key is a hash.
			workflow: context.getWorkflow().id,
			node: context.getNode().name,
			filter,
			baseline: [...baseline].filter((number) => needed.has(number)),
			delivered: [...delivered].filter((number) => needed.has(number)),
		},
		options,
	);
}
