import type { IPollFunctions } from 'n8n-workflow';
import type { AppData } from '../../shopify/creation/appData';
import { keyOf, parseListener } from '../memory/listener';
import type { Listener } from '../memory/listener';
import { readMemory } from '../memory/staticData';

/**
 * Returns what a trigger has to know of what it did before: the store keeps it, and n8n what came
 * since. Where the store's copy is damaged or was deleted, n8n's holds; undefined without either.
 */
export function listenerOf(context: IPollFunctions, appData: AppData): Listener | undefined {
	const stored = parseListener(appData.others[keyOf(context)]);
	const memory = memoryOf(context, appData);
	if (stored) return withMemory(context, appData, stored);
	if (!memory) return undefined;
	return withMemory(context, appData, memory);
}

/** Adds what n8n remembers of deliveries in this store. */
export function withMemory(
	context: IPollFunctions,
	appData: AppData,
	listener: Listener,
): Listener {
	const remembered = memoryOf(context, appData)?.delivered ?? [];
	return { ...listener, delivered: new Set([...listener.delivered, ...remembered]) };
}

function memoryOf(context: IPollFunctions, { installationId }: AppData) {
	const memory = readMemory(context);
	return memory?.installationId === installationId ? memory : undefined;
}
