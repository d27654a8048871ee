// A text, or a whole number too long to be exact as a number of JavaScript.
const TOKEN = /"(?:[^"\\]|\\.)*"|-?\d{16,}(?![\d.eE])/g;

/** Parses JSON and keeps the digits of long IDs, as text; undefined if it is none. */
export function parseJsonWithIds(text: unknown): unknown {
	if (typeof text !== 'string') return undefined;
	try {
		return JSON.parse(
			text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${token}"`)),
		);
	} catch {
		return undefined;
	}
}
