import { isObject } from '../isObject';
import { describeValue } from './describe';
import { parseJson } from './json';
import { refuse } from './refuse';
import { splitText } from './splitText';
import { objectionToText, objectionToTrace } from './text';

/**
 * Reads a list of texts from any usual form: an array (also nested), its JSON, objects with `field`,
 * or a text with separators. Drops empty entries; refuses everything else.
 */
export function listOf(label: string, value: unknown, field?: string): string[] {
	const refuseAs = (requirement: string) => refuse(label, requirement);
	const read = (entry: unknown, isWhole: boolean): string[] => {
		if (Array.isArray(entry)) return entry.flatMap((inner) => read(inner, false));
		if (isObject(entry)) {
			const inner = fieldOf(entry, field);
			if (inner !== undefined) return read(inner.value, false);
			const withField = field ? ` with the field '${field}'` : '';
			const what = isWhole
				? 'must be a list'
				: `must be a list of texts${field ? ', or of objects' : ''}`;
			throw refuseAs(`${what}${withField}, not ${describeValue(entry)}`);
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

/** Finds a field, whatever its case, also in an n8n item (which has its data in `json`). */
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
