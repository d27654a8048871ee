import { UserError } from 'n8n-workflow';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import { withoutUnseen } from '../codes/characters';
import { isObject } from '../isObject';
import { setAt } from '../n8n/variables';
import { listOf } from './list';
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
 * a field that no item has, unless it is one of `alsoThere`.
 */
export function fieldListOf(
	label: string,
	value: unknown,
	items: INodeExecutionData[],
	alsoThere: readonly string[] = [],
): FieldList {
	const names = [...new Set(listOf(label, value))];
	const incomplete: FieldList['incomplete'] = [];
	for (const name of names) {
		if (alsoThere.includes(name)) continue;
		let lackedBy = 0;
		for (const { json } of items) if (fieldAt(json, name) === undefined) lackedBy++;
		if (lackedBy === items.length) throw noSuchField(label, name, items);
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
export function namesThere(items: INodeExecutionData[]): string[] {
	const names = new Set<string>();
	for (const { json } of items) {
		for (const name of Object.keys(json)) names.add(name);
		if (names.size > MAX_SHOWN) break;
	}
	return [...names].map(shown);
}

function noSuchField(label: string, name: string, items: INodeExecutionData[]) {
	const there = namesThere(items);
	const plain = (text: string) => withoutUnseen(text).toLowerCase();
	const wanted = plain(name);
	let meant: string | undefined;
	for (const { json } of items) {
		meant ??= Object.keys(json).find((one) => plain(one) === wanted);
		if (meant !== undefined) break;
	}
	const some = there.slice(0, MAX_SHOWN).join(', ') + (there.length > MAX_SHOWN ? ', …' : '');
	return new UserError(`'${label}' names the field '${shown(name)}', which no input item has`, {
		description: [
			meant === undefined ? '' : `Did you mean '${shown(meant)}'?`,
			there.length > 0 ? `The items have the fields ${some}.` : 'The items have no fields.',
			'Nothing was sent.',
		]
			.filter(Boolean)
			.join(' '),
	});
}
