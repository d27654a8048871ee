import { isObject } from '../../../shared/adminApi/isObject';
import type { IDataObject } from 'n8n-workflow';
import { isEmpty, refuse } from '../../../shared/parameters/refuse';

/** Inputs of which Shopify takes one member only: giving another one replaces what a field gave. */
export const eitherOr = [
	'context',
	'customerBuys.items',
	'customerBuys.value',
	'customerGets.items',
	'customerGets.value',
	'customerGets.value.discountOnQuantity.effect',
	'destination',
	'minimumRequirement',
];

/** Reads an object given as JSON text or, by an expression, as an object. */
export function readInput(label: string, value: unknown): IDataObject {
	if (isEmpty(value)) return {};
	const input = typeof value === 'string' ? parse(value) : value;
	if (isObject(input)) return input;
	throw refuse(label, 'must be a JSON object such as {"tags": ["vip"]}');
}

/** Lays an input over another: objects are merged, all else is replaced. */
export function mergeInput(under: unknown, over: unknown, path = ''): IDataObject {
	const base = isObject(under) ? under : {};
	const changes = isObject(over) ? over : {};
	const keys = eitherOr.includes(path)
		? Object.keys(changes).length > 0
			? Object.keys(changes)
			: Object.keys(base)
		: [...new Set([...Object.keys(base), ...Object.keys(changes)])];
	return Object.fromEntries(
		keys.map((key) => {
			if (!Object.hasOwn(changes, key)) return [key, base[key]];
			const change = changes[key];
			const inner = path ? `${path}.${key}` : key;
			return [key, isObject(change) ? mergeInput(base[key], change, inner) : change];
		}),
	);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
