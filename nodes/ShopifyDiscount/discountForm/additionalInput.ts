import type { IDataObject } from 'n8n-workflow';
import { isObject } from '../../shared/isObject';
import { dateOf } from '../../shared/parameters/date';
import { describeValue } from '../../shared/parameters/describe';
import { parseJson } from '../../shared/parameters/json';
import { isEmpty, refuse } from '../../shared/parameters/refuse';
import { objectionToTrace } from '../../shared/parameters/text';

/** Inputs of which Shopify accepts only one member, so a new member replaces the one a field set. */
export const EXCLUSIVE_MEMBERS = [
	'context',
	'customerBuys.items',
	'customerBuys.value',
	'customerGets.items',
	'customerGets.value',
	'customerGets.value.discountOnQuantity.effect',
	'destination',
	'minimumRequirement',
];

/** Reads an object from JSON text or from an expression that returns an object. */
export function readInput(label: string, value: unknown, timezone: string): IDataObject {
	if (isEmpty(value)) return {};
	const input = typeof value === 'string' ? parseJson(value) : value;
	if (!isObject(input) || input instanceof Date) {
		throw refuse(
			label,
			`must be a JSON object such as {"tags": ["vip"]}, not ${describeValue(value)}`,
		);
	}
	const dates = ['startsAt', 'endsAt'].filter((name) => !isEmpty(input[name]));
	const read = dates.map((name) => [name, dateOf(`${label}: ${name}`, input[name], timezone)]);
	const whole = { ...input, ...Object.fromEntries(read) } as IDataObject;
	checkJson(label, whole);
	return whole;
}

/** Refuses values that JSON would change or drop. */
export function checkJson(label: string, value: unknown, path = ''): void {
	const location = path ? ` at ${path}` : '';
	if (value === null || typeof value === 'boolean') return;
	if (typeof value === 'object' && !(value instanceof Date)) {
		for (const [key, inner] of Object.entries(value)) {
			checkJson(label, inner, path ? `${path}.${key}` : key);
		}
	} else if (typeof value === 'string') {
		const trace = objectionToTrace(value);
		if (trace) throw refuse(label, `${trace}${location}`);
	} else if (typeof value !== 'number') {
		throw refuse(label, `has ${describeValue(value)}${location}`);
	} else if (!Number.isFinite(value) || Math.abs(value) > Number.MAX_SAFE_INTEGER) {
		throw refuse(label, `has a number${location} that is not exact (${value}): make it text`);
	}
}

/** Merges one input over another: objects are merged, everything else is replaced. */
export function mergeInput(under: unknown, over: unknown, path = ''): IDataObject {
	const base = isObject(under) ? under : {};
	const changes = isObject(over) ? over : {};
	const keys = EXCLUSIVE_MEMBERS.includes(path)
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
