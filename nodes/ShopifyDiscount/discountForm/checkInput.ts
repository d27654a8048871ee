import { UserError } from 'n8n-workflow';
import type { IDataObject, INodeProperties } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { describeValue } from '../../shared/parameters/describe';
import { refuse } from '../../shared/parameters/refuse';
import { EXCLUSIVE_MEMBERS } from './additionalInput';
import { fieldNameOf } from './fieldNames';

/**
 * Refuses input that Shopify would refuse without naming a field: two alternatives at once, or an
 * entry that is both added and removed.
 */
export function checkInput(
	input: IDataObject,
	properties: INodeProperties[],
	parameters: IDataObject,
): void {
	const nameOf = (path: string) =>
		`'${fieldNameOf(`input.${path}`, properties, parameters) ?? path}'`;
	for (const path of EXCLUSIVE_MEMBERS) {
		const object = objectAt(input, path);
		// Shopify accepts only one member of the context, even to remove something.
		const keys = Object.keys(object).filter((key) => path === 'context' || isSet(object[key]));
		if (keys.length < 2) continue;
		const names = [...new Set(keys.map((key) => nameOf(`${path}.${key}`)))];
		throw new UserError(
			names.length > 1
				? `${names.join(' and ')} cannot be used together`
				: `${names[0] ?? path} sets fields that cannot be used together: ${keys.join(', ')}`,
			{ description: 'Use one of them. Nothing was created or changed.' },
		);
	}
	checkOverlap(input, '', nameOf);
}

function checkOverlap(object: IDataObject, path: string, nameOf: (path: string) => string): void {
	for (const [key, added] of Object.entries(object)) {
		const inner = path ? `${path}.${key}` : key;
		if (isObject(added)) checkOverlap(added, inner, nameOf);
		const opposite = key.replace(/ToAdd$/, 'ToRemove').replace(/^add$/, 'remove');
		const removed = opposite === key ? undefined : object[opposite];
		if (!Array.isArray(added) || !Array.isArray(removed)) continue;
		const both = (added as unknown[]).find((one) => (removed as unknown[]).includes(one));
		if (both === undefined) continue;
		const other = path ? `${path}.${opposite}` : opposite;
		throw refuse(
			nameOf(inner).slice(1, -1),
			`and ${nameOf(other)} both have ${describeValue(both)}`,
		);
	}
}

// Removing something does not conflict with another alternative.
const isSet = (value: unknown): boolean =>
	isObject(value)
		? Object.entries(value).some(([key, inner]) => !/remove$/i.test(key) && isSet(inner))
		: value !== null && value !== undefined && value !== false;

/** Returns the object at a path of the input, or an empty object. */
export function objectAt(input: IDataObject, path: string): IDataObject {
	return path
		.split('.')
		.filter(Boolean)
		.reduce<IDataObject>((object, key) => (isObject(object[key]) ? object[key] : {}), input);
}
