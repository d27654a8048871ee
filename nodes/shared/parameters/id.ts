import { toGid } from '../adminApi/gid';
import type { GidType } from '../adminApi/gid';
import { isObject } from '../adminApi/isObject';
import type { Reader } from '../adminApi/variables';
import { listOf } from './list';
import { isEmpty, refuse } from './refuse';

/** Reads the ID of one thing into a global ID. */
export const gid =
	(type: GidType, label: string): Reader =>
	(value) => {
		const given = contentOf(value);
		const id = toGid(type, given);
		if (id) return id;
		throw isEmpty(given) ? refuse(label, 'is empty') : notAnId(type, label, given);
	};

/** Reads the IDs in the rows of a fixed collection, of which each may hold several. */
export function gidsOf(type: GidType, label: string, rows: unknown, field: string): string[] {
	const list = Array.isArray(rows) ? rows : [];
	const values = list.flatMap((row) => listOf(contentOf(isObject(row) ? row[field] : row)));
	const ids = values.map((value) => {
		const id = toGid(type, value);
		if (id) return id;
		throw isEmpty(value) ? refuse(label, 'has an empty entry') : notAnId(type, label, value);
	});
	return [...new Set(ids)];
}

const notAnId = (type: GidType, label: string, value: unknown) =>
	refuse(label, `must be an ID such as gid://shopify/${type}/1057371160, not '${String(value)}'`);

const contentOf = (value: unknown) => (isObject(value) && 'value' in value ? value.value : value);
