// A string, even an unterminated one, or a whole number literal.
const TOKEN = /"[^"\\]*(?:\\[^][^"\\]*)*"?|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

// An integer that may be too long for a JavaScript number to be exact.
const LONG = /^-?[1-9]\d{15,}$/;

/** Parses JSON, with long IDs as strings so that they keep their digits; undefined if it is malformed. */
export function parseJsonWithIds(text: unknown): unknown {
	if (typeof text !== 'string') return undefined;
	try {
		return JSON.parse(text.replace(TOKEN, (token) => (LONG.test(token) ? `"${token}"` : token)));
	} catch {
		return undefined;
	}
}
