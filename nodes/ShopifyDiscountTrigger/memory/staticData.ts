import type { IDataObject, IPollFunctions } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { readListener } from './listener';
import type { Listener } from './listener';

const VERSION = 1;

/**
 * What a trigger keeps in n8n's static data, which n8n saves together with a delivery, about one
 * store: what it keeps there as well (listener.ts), in case that is damaged, and what it delivered
 * since.
 */
export interface Memory extends Listener {
	installationId: string;
}

type Stored = Memory & { node: string };

/**
 * Reads what a trigger remembers; undefined if no poll of it has ever succeeded. n8n keeps a node's
 * static data under its name, so that renaming it loses them, and its durable scheduler under the
 * node's ID, together with the delivery or not at all. The workflow's static data are kept under any
 * key, but the durable scheduler saves them even if a delivery fails (n8n 2.41, 2026-11). So each is
 * believed where it is right.
 */
export function readMemory(context: IPollFunctions): Memory | undefined {
	const { name } = context.getNode();
	const own = parse(context.getWorkflowStaticData('node'));
	const kept = parse(context.getWorkflowStaticData('global')[staticKeyOf(context)]);
	if (!own || !kept) return own ?? kept;
	// It came through a renaming, which only the durable scheduler does.
	if (own.node !== name) return own;
	if (kept.node === name || kept.installationId !== own.installationId) return own;
	// The node has its former name again, and with it what it remembered then.
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

// One object in two places would be one object for n8n, too.
const toJsonCopy = (value: object) => JSON.parse(JSON.stringify(value)) as IDataObject;

// What it does not understand counts as nothing.
function parse(data: unknown): Stored | undefined {
	if (!isObject(data) || data.version !== VERSION) return undefined;
	const { node, installationId } = data;
	if (typeof node !== 'string' || typeof installationId !== 'string') return undefined;
	const listener = readListener(data);
	return listener && { node, installationId, ...listener };
}
