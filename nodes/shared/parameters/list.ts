import { isObject } from '../isObject';
import { describeValue } from './describe';
import { parseJson } from './json';
import { refuse } from './refuse';
import { splitText } from './splitText';
import { objectionToText, objectionToTrace } from './text';

/**
 * Reads a list of texts, whatever its shape: an array, also of arrays, the JSON text of one, objects
 * that have the field meant, or a text with separators. Drops what is empty; refuses all else.
 */
export function listOf(label: string, value: unknown, field?: string): string[] {
	const refuseAs = (requirement: string) => refuse(label, requirement);
	const read = (entry: unknown, isWhole: boolean): string[] => {
		if (Array.isArray(entry)) return entry.flatMap((inner) => read(inner, false));
		if (isObject(entry)) {
			const inner = fieldOf(entry, field);
			if (inner !== undefined) return read(inner.value, false);
			const wanted = field ? ` with the field '${field}'` : '';
			const what = isWhole
				? 'must be a list'
				: `must be a list of texts${field ? ', or of objects' : ''}`;
			throw refuseAs(`${what}${wanted}, not ${describeValue(entry)}`);
		}
		if (typeof entry === 'string') {
			const parsed = parseJson(entry);
			if (parsed !== undefined) return read(parsed, isWhole);
			const trace = objectionToTrace(entry);
			if (trace) throw refuseAs(trace);
			return isWhole ? splitText(entry, refuseAs) : [entry.trim()];
		}
		const objection = objectionToText(entry);
		if (objection) throw refuseAs(isWhole ? objection : `has an entry that ${objection}`);
		return [String((entry ?? '') as string | number)];
	};
	return read(value, true).filter((entry) => entry !== '');
}

/** Looks up the field meant, also in an item of n8n (which has its data in `json`) and in any case. */
function fieldOf(object: object, field?: string): { value: unknown } | undefined {
	if (field === undefined) return undefined;
	const entries = Object.entries(object) as Array<[string, unknown]>;
	const found =
		entries.find(([name]) => name === field) ??
		entries.find(([name]) => name.toLowerCase() === field.toLowerCase());
	if (found) return { value: found[1] };
	const { json } = object as { json?: unknown };
	return isObject(json) ? fieldOf(json, field) : undefined;
}
