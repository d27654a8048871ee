import type { IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../../shopify/creation/appData';
import { listenerKeyOf, parseListener } from './listener';
import type { Listener } from './listener';
import { readMemory } from './staticData';

/**
 * Restores what a trigger remembers from the store, plus later deliveries from n8n. If the store's copy
 * is damaged or deleted, uses n8n's copy; undefined without either.
 */
export function restoreListener(context: IPollFunctions, appData: AppData): Listener | undefined {
	const stored = parseListener(appData.others.get(listenerKeyOf(context))?.value);
	const memory = readMemoryOfStore(context, appData);
	if (stored) return mergeDelivered(context, appData, stored);
	if (!memory) return undefined;
	return mergeDelivered(context, appData, memory);
}

/** Adds the deliveries that n8n remembers for this store. */
export function mergeDelivered(
	context: IPollFunctions,
	appData: AppData,
	listener: Listener,
): Listener {
	const remembered = readMemoryOfStore(context, appData)?.delivered ?? [];
	return { ...listener, delivered: new Set([...listener.delivered, ...remembered]) };
}

function readMemoryOfStore(context: IPollFunctions, { installationId }: AppData) {
	const memory = readMemory(context);
	return memory?.installationId === installationId ? memory : undefined;
}
