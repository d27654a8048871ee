import { UserError } from 'n8n-workflow';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { isObject } from '../isObject';
import { setAt } from '../n8n/variables';
import { listOf } from './list';
import { nearestName } from './nearest';
import { shown } from './visible';

/** Fields of the input items that a parameter names. */
export interface FieldList {
	names: string[];
	/** Fields that some items lack, with the number of these items. */
	incomplete: Array<{ name: string; lackedBy: number }>;
}

const MAX_SHOWN = 30;

/**
 * Reads names of fields of the input items, or paths such as `address.city`. Throws a UserError for
 * a field that no item has, unless it is one of `alsoAllowed`.
 */
export function fieldListOf(
	label: string,
	value: unknown,
	items: INodeExecutionData[],
	alsoAllowed: readonly string[] = [],
): FieldList {
	const names = [...new Set(listOf(label, value))];
	const incomplete: FieldList['incomplete'] = [];
	for (const name of names) {
		if (alsoAllowed.includes(name)) continue;
		let lackedBy = 0;
		for (const { json } of items) if (fieldAt(json, name) === undefined) lackedBy++;
		if (lackedBy === items.length) throw unknownField(label, name, items);
		if (lackedBy > 0) incomplete.push({ name, lackedBy });
	}
	return { names, incomplete };
}

/** Reads the field of an item with this exact name or, if there is none, the value at this path. */
export function fieldAt(json: IDataObject, name: string): unknown {
	if (Object.hasOwn(json, name)) return json[name];
	let inner: unknown = json;
	for (const key of name.split(/[.[\]]+/).filter(Boolean)) {
		const holder = Array.isArray(inner) || isObject(inner) ? inner : {};
		inner = Object.hasOwn(holder, key) ? (holder as IDataObject)[key] : undefined;
	}
	return inner;
}

/** Copies the named fields of an item, under the same names and paths. */
export function pickFields(json: IDataObject, names: string[]): IDataObject {
	const picked: IDataObject = {};
	for (const name of names) {
		const value = fieldAt(json, name);
		if (value === undefined) continue;
		if (Object.hasOwn(json, name) || name.includes('[')) picked[name] = value as IDataObject;
		else setAt(picked, name, value);
	}
	return picked;
}

/** Lists the field names of items, with invisible characters written out. */
export function fieldNamesOf(items: INodeExecutionData[]): string[] {
	const names = new Set<string>();
	for (const { json } of items) {
		for (const name of Object.keys(json)) names.add(name);
		if (names.size > MAX_SHOWN) break;
	}
	return [...names].map(shown);
}

function unknownField(label: string, name: string, items: INodeExecutionData[]) {
	const names = fieldNamesOf(items);
	let similar: string | undefined;
	for (const { json } of items) {
		similar ??= nearestName(name, Object.keys(json));
		if (similar !== undefined) break;
	}
	const some = names.slice(0, MAX_SHOWN).join(', ') + (names.length > MAX_SHOWN ? ', …' : '');
	return new UserError(`'${label}' names the field '${shown(name)}', which no input item has`, {
		description: [
			similar === undefined ? '' : `Did you mean '${shown(similar)}'?`,
			names.length > 0 ? `The items have the fields ${some}.` : 'The items have no fields.',
			'Nothing was sent.',
		]
			.filter(Boolean)
			.join(' '),
	});
}
