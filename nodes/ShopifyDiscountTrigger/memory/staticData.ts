import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { readListener } from './listener';
import type { Listener } from './listener';

const VERSION = 1;

/**
 * What a trigger keeps about one store in n8n's static data, which n8n saves together with a delivery:
 * a copy of what it keeps in the store (listener.ts), in case that is damaged, and later deliveries.
 */
export interface Memory extends Listener {
	installationId: string;
}

type Stored = Memory & { node: string };

/**
 * Reads what a trigger remembers; undefined if none of its polls has ever succeeded. n8n keeps static
 * data of a node under its name, so renaming the node loses it; the durable scheduler uses the node's
 * ID, and saves the data together with the delivery or not at all. Static data of the workflow has
 * any key, but the durable scheduler saves it even if a delivery fails (n8n 2.41, 2026-11). So both are
 * read, and each is trusted where it is reliable.
 */
export function readMemory(context: IPollFunctions): Memory | undefined {
	const { name } = context.getNode();
	const own = parse(context.getWorkflowStaticData('node'));
	const kept = parse(context.getWorkflowStaticData('global')[staticKeyOf(context)]);
	if (!own || !kept) return own ?? kept;
	// It survived a renaming, which only happens with the durable scheduler.
	if (own.node !== name) return own;
	if (kept.node === name || kept.installationId !== own.installationId) return own;
	// The node has its former name again, and therefore its former data.
	return { ...kept, delivered: new Set([...own.delivered, ...kept.delivered]) };
}

/** Replaces what a trigger remembers. */
export function writeMemory(context: IPollFunctions, memory: Memory): void {
	const stored = {
		version: VERSION,
		node: context.getNode().name,
		installationId: memory.installationId,
		filter: { ...memory.filter },
		baseline: [...memory.baseline],
		delivered: [...memory.delivered],
		...(memory.undecided && { undecided: [...memory.undecided] }),
	};
	const own = context.getWorkflowStaticData('node');
	delete own.undecided;
	Object.assign(own, toJsonCopy(stored));
	context.getWorkflowStaticData('global')[staticKeyOf(context)] = toJsonCopy(stored);
}

/** Returns the key of a trigger in the static data of its workflow. */
export const staticKeyOf = (context: IPollFunctions) =>
	`shopifyDiscountTrigger:${context.getNode().id}`;

// n8n would treat one object in two places as the same object.
const toJsonCopy = (value: object) => JSON.parse(JSON.stringify(value)) as IDataObject;

// Malformed data counts as none.
function parse(data: unknown): Stored | undefined {
	if (!isObject(data) || data.version !== VERSION) return undefined;
	const { node, installationId } = data;
	if (typeof node !== 'string' || typeof installationId !== 'string') return undefined;
	const listener = readListener(data);
	return listener && { node, installationId, ...listener };
}
