/** Parses a stored JSON value; undefined if it is missing or malformed. */
export function parseValue(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? '') as unknown;
	} catch {
		return undefined;
	}
}
