import { isObject } from '../shared/isObject';
import type { JobKind } from './kinds';

/** Which announced jobs a trigger is about; one that watches IDs is about none of them. */
export interface Filter {
	/** Absent for bulk creations: triggers that were published before there were others have none. */
	kind?: 'batch';
	watch: 'announced' | 'ids';
	label?: string;
	/** The discount, or the path of the price rule. */
	discountId?: string;
}

/** Returns the kind of jobs that a filter is about. */
export const kindOfFilter = ({ kind }: Filter): JobKind => kind ?? 'bulkCreation';

/** Says whether two filters let the same jobs through. */
export const isSameFilter = (a: Filter, b: Filter) =>
	a.kind === b.kind && a.watch === b.watch && a.label === b.label && a.discountId === b.discountId;

/** Reads a filter that was stored; undefined if it is none. */
export function parseFilter(value: unknown): Filter | undefined {
	if (!isObject(value)) return undefined;
	const { kind, watch, label, discountId } = value;
	if (kind !== undefined && kind !== 'batch') return undefined;
	if (watch !== 'announced' && watch !== 'ids') return undefined;
	if (!isText(label) || !isText(discountId)) return undefined;
	return {
		...(kind && { kind }),
		watch,
		...(label !== undefined && { label }),
		...(discountId !== undefined && { discountId }),
	};
}

const isText = (value: unknown): value is string | undefined =>
	value === undefined || typeof value === 'string';
