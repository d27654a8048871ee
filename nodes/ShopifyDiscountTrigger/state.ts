import type { IDataObject } from 'n8n-workflow';

const VERSION = 1;

/**
 * Reads which jobs a trigger has delivered from its static data, which n8n saves together with a
 * delivery. What it does not understand, or what is about another store, counts as nothing.
 */
export function readDelivered(data: IDataObject, installationId: string): Set<string> {
	const { delivered } = data;
	if (!hasStarted(data) || data.installationId !== installationId) return new Set();
	return new Set(Object.keys(delivered as object));
}

/** Says whether a poll of this trigger has ever succeeded, as far as its static data tells. */
export function hasStarted({ version, delivered }: IDataObject): boolean {
	return (
		version === VERSION &&
		typeof delivered === 'object' &&
		delivered !== null &&
		!Array.isArray(delivered)
	);
}

/** Replaces what the static data says was delivered. */
export function writeDelivered(data: IDataObject, installationId: string, numbers: Set<string>) {
	const delivered = Object.fromEntries([...numbers].map((number) => [number, true]));
	Object.assign(data, { version: VERSION, installationId, delivered });
}
