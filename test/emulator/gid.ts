/** Builds a global ID. */
export function gid(type: string, id: number | string): string {
	return `gid://shopify/${type}/${id}`;
}

/** Reads the number out of a global ID of one of the given types. */
export function numericId(value: string, ...types: string[]): number | undefined {
	const match = /^gid:\/\/shopify\/(\w+)\/(\d+)$/.exec(value);
	if (match === null || match[1] === undefined || !types.includes(match[1])) return undefined;
	return Number(match[2]);
}

/** Reads the number at the end of any global ID. */
export function tailNumber(value: string): number {
	return Number(/\/(\d+)(?:\?.*)?$/.exec(value)?.[1] ?? Number.NaN);
}

/** Tells whether a string has the form of a global ID. */
export function isGid(value: string): boolean {
	return /^gid:\/\/[\w-]+\/\w+\/.+$/.test(value);
}

/** Writes a time as Shopify does: UTC without milliseconds. */
export function iso(time: number): string {
	return new Date(time).toISOString().replace(/\.\d{3}Z$/, 'Z');
}
