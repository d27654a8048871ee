import type { IDataObject } from 'n8n-workflow';

/** What a key has, if not null, in a row that says nothing of it. */
const NO_VALUE: IDataObject = { existing: false };

/** Gives a row all keys of its output, in their order, so that the next node finds the same in each. */
export function withAllKeys(keys: readonly string[], row: object): IDataObject {
	const values = row as IDataObject;
	return Object.fromEntries(keys.map((key) => [key, values[key] ?? NO_VALUE[key] ?? null]));
}
