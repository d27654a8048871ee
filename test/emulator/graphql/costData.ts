import type { FieldNode } from 'graphql';

/** Shopify's factor for a page: f(1)=1 f(5)=3 f(10)=4 f(50)=7 f(100)=9 f(250)=11 as recorded. */
export function pageFactor(size: number): number {
	return size <= 0 ? 0 : Math.max(1, Math.floor(2 * Math.log(size)));
}

/** Reads a field of an answer; undefined while there is no answer. */
export function valueAt(data: unknown, node: FieldNode): unknown {
	if (data === undefined) return undefined;
	if (typeof data !== 'object' || data === null) return null;
	const value: unknown = Reflect.get(data, node.alias?.value ?? node.name.value);
	return value === undefined ? null : value;
}

/** Tells whether an answer has a field at all: one of another type has not. */
export function isPresent(data: unknown, node: FieldNode): boolean {
	return (
		typeof data === 'object' && data !== null && (node.alias?.value ?? node.name.value) in data
	);
}

/** Reads a field of an answer that is a list. */
export function listAt(data: unknown, node: FieldNode): unknown[] | undefined {
	const value = valueAt(data, node);
	return Array.isArray(value) ? value : undefined;
}

/** Counts the entries of a page. */
export function returnedSize(value: unknown): number {
	if (typeof value !== 'object' || value === null) return 0;
	const lists = Object.values(value).filter((entry): entry is unknown[] => Array.isArray(entry));
	return Math.max(0, ...lists.map((list) => list.length));
}
