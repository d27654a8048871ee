const STRING_OR_NUMBER = /"[^"\\]*(?:\\[^][^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

const MANY_DIGITS = /^-?\d{16,}$/;

/**
 * Parses JSON and keeps whole numbers of many digits as text, since an ID would lose its last digits;
 * undefined if the text is no JSON.
 */
export function parseKeepingDigits(text: string): unknown {
	try {
		const kept = text.replace(STRING_OR_NUMBER, (token) =>
			MANY_DIGITS.test(token) ? `"${token}"` : token,
		);
		return JSON.parse(kept) as unknown;
	} catch {
		return undefined;
	}
}
