/** Parses a value that the app keeps in a store; undefined for none and for what is no JSON. */
export function parseValue(text: string | undefined): unknown {
	try {
		return JSON.parse(text ?? '') as unknown;
	} catch {
		return undefined;
	}
}
