import { isRecord } from '../http/json';
import { allFaultKinds, type Fault } from '../faults';

const names: readonly string[] = allFaultKinds;
const details = ['mutate', 'answer', 'bytes', 'throttleStatus'];

/** What a list of faults may name, for whoever ordered something else. */
export const knownFaults = `${names.join(', ')} or an object whose kind is ${details.join(', ')}`;

/** Tells a fault that was ordered over HTTP from anything else. */
export function isFault(value: unknown): value is Fault {
	return (
		isRecord(value) &&
		typeof value.operation === 'string' &&
		(value.when === 'before' || value.when === 'after') &&
		(typeof value.fault === 'string' ? names.includes(value.fault) : isDetail(value.fault))
	);
}

function isDetail(fault: unknown): boolean {
	if (!isRecord(fault) || !details.some((kind) => kind === fault.kind)) return false;
	if (fault.kind === 'mutate') return typeof fault.seed === 'number';
	return fault.kind !== 'bytes' || typeof fault.bytes === 'string';
}
