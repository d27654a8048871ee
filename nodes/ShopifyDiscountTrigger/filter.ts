import { isObject } from '../shared/isObject';
import type { JobKind } from './kinds';

/** Which announced jobs, or which runs, a trigger returns; one that watches IDs returns none of them. */
export interface Filter {
	/** Absent for bulk creations. */
	kind?: 'batch' | 'run';
	watch: 'announced' | 'ids';
	label?: string;
	/** The discount, or the path of the price rule. */
	discountId?: string;
}

/** Returns the kind of jobs that a filter of jobs lets through. */
export const kindOfFilter = ({ kind }: Filter): JobKind =>
	kind === 'batch' ? 'batch' : 'bulkCreation';

/** Says whether a filter lets a label through, regardless of case. */
export const matchesLabel = (filter: Filter, label: string | undefined) =>
	!filter.label || filter.label.toLowerCase() === label?.toLowerCase();

/** Says whether two filters let the same jobs through. */
export const isSameFilter = (a: Filter, b: Filter) =>
	a.kind === b.kind && a.watch === b.watch && a.label === b.label && a.discountId === b.discountId;

/** Parses a stored filter; undefined if it is malformed. */
export function parseFilter(value: unknown): Filter | undefined {
	if (!isObject(value)) return undefined;
	const { kind, watch, label, discountId } = value;
	if (kind !== undefined && kind !== 'batch' && kind !== 'run') return undefined;
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
