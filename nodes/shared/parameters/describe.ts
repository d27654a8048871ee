import { shown } from './visible';

const MAX_SHOWN = 60;

/** Describes a value for a message that refuses it, cut to a readable length. */
export function describeValue(value: unknown): string {
	if (value === undefined || value === null) return 'nothing';
	if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
	if (typeof value === 'object') return describeObject(value);
	if (typeof value === 'boolean') return String(value);
	if (typeof value === 'function' || typeof value === 'symbol') return `a ${typeof value}`;
	if (Number.isNaN(value)) return 'a calculation without a result';
	if (typeof value === 'number' && !Number.isFinite(value)) return 'an endless number';
	const text = String(value as string | number | bigint);
	if (text.trim() === '') return text === '' ? 'an empty text' : 'a blank text';
	const legible = shown(text);
	return `'${legible.length > MAX_SHOWN ? `${legible.slice(0, MAX_SHOWN)}…` : legible}'`;
}

/** Lists the first ten names, and how many more there are. */
export function listNames(names: string[]): string {
	const listed = names.slice(0, 10).map(shown).join(', ');
	return names.length > 10 ? `${listed} and ${names.length - 10} more` : listed;
}

function describeObject(value: object): string {
	if (value instanceof Date || 'toISODate' in value) return 'a date';
	const names = Object.keys(value);
	return names.length === 0 ? 'an empty object' : `an object with the fields ${listNames(names)}`;
}
