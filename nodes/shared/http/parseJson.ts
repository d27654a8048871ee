// A text, even one that breaks off, or a number with all that belongs to it.
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

// A whole number that may be too long to be exact as a number of JavaScript.
const LONG = /^-?[1-9]\d{15,}$/;

/** Parses JSON and keeps the digits of long IDs, as text; undefined if it is none. */
export function parseJsonWithIds(text: unknown): unknown {
	if (typeof text !== 'string') return undefined;
	try {
		return JSON.parse(text.replace(TOKEN, (token) => (LONG.test(token) ? `"${token}"` : token)));
	} catch {
		return undefined;
	}
}
