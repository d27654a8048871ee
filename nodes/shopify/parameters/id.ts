import { isObject } from '../../shared/isObject';
import type { Reader } from '../../shared/n8n/variables';
import { describeValue } from '../../shared/parameters/describe';
import { listOf } from '../../shared/parameters/list';
import { refuse } from '../../shared/parameters/refuse';
import { someTextOf } from '../../shared/parameters/text';
import { toGid } from '../client/gid';
import type { GidType } from '../client/gid';

/** What to do about a title or a code where an ID belongs. */
export const NO_NAMES =
	'A title, a name or a code is no ID: look the ID up first, with an operation that finds it.';

/** Reads an ID as a global ID. */
export const gid =
	(type: GidType, label: string): Reader =>
	(value) =>
		idOf(type, label, value);

/** Reads a required ID as a global ID. */
export const idOf = (type: GidType, label: string, value: unknown): string =>
	gidOf(type, label, someTextOf(label, contentOf(value)), 'an ID');

/** Reads a required ID of the REST API: a number, returned as text. */
export function numberIdOf(label: string, value: unknown): string {
	const text = someTextOf(label, contentOf(value));
	if (/^\d+$/.test(text)) return text;
	throw refuse(label, `must be a number such as 1057371196, not ${describeValue(text)}`, NO_NAMES);
}

/** Reads a list of IDs, without duplicates. */
export const gidList = (type: GidType, label: string, value: unknown): string[] => [
	...new Set(listOf(label, contentOf(value), 'id').map((id) => gidOf(type, label, id, 'IDs'))),
];

/** Reads the IDs in the rows of a fixed collection; a row may hold several. */
export function gidsOf(type: GidType, label: string, rows: unknown, field: string): string[] {
	const list = Array.isArray(rows) ? (rows as unknown[]) : isObject(rows) ? [rows] : [];
	const ids = list.flatMap((row) => {
		const found = gidList(type, label, isObject(row) ? row[field] : row);
		if (found.length === 0) throw refuse(label, 'has an empty entry');
		return found;
	});
	return [...new Set(ids)];
}

function gidOf(type: GidType, label: string, text: string, what: string): string {
	const id = toGid(type, text);
	if (id) return id;
	throw refuse(
		label,
		`must be ${what} such as gid://shopify/${type}/1057371160, not ${describeValue(text)}`,
		NO_NAMES,
	);
}

const contentOf = (value: unknown) => (isObject(value) && 'value' in value ? value.value : value);
