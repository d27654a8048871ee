/** A code as the user gave it, with the input item it belongs to. */
export interface GivenCode {
	code: unknown;
	item: number;
}

export interface CheckedCode {
	code: string;
	item: number;
}

export interface RefusedCode extends CheckedCode {
	reason: 'invalid' | 'duplicate';
	message: string;
}

/** Shopify's longest code, in characters (recorded 2026). */
export const MAX_CODE_LENGTH = 255;

/** Shopify finds codes whatever their case, so two that differ only in case are one. */
export const foldCode = (code: string) => code.toUpperCase();

/**
 * Separates the codes that can be sent from those Shopify would take and fail later: empty, too
 * long, with control characters, or the same as an earlier one. Keeps order; the first copy stays.
 */
export function checkCodes(given: GivenCode[]): {
	accepted: CheckedCode[];
	refused: RefusedCode[];
} {
	const accepted: CheckedCode[] = [];
	const refused: RefusedCode[] = [];
	const firstItemOf = new Map<string, number>();
	for (const { code: value, item } of given) {
		const code = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
		const first = firstItemOf.get(foldCode(code));
		const objection = objectionTo(value, code);
		if (objection) {
			refused.push({ code, item, reason: 'invalid', message: objection });
		} else if (first !== undefined) {
			const message = `Same code as item ${first + 1}; upper and lower case count as the same`;
			refused.push({ code, item, reason: 'duplicate', message });
		} else {
			firstItemOf.set(foldCode(code), item);
			accepted.push({ code, item });
		}
	}
	return { accepted, refused };
}

/** Says why Shopify would not take a code; undefined if it would. */
export function objectionToCode(code: string): string | undefined {
	if (code === '') return 'The code is empty';
	if (code.length > MAX_CODE_LENGTH) {
		return `The code has ${code.length} characters; at most ${MAX_CODE_LENGTH} are allowed`;
	}
	if (/\p{Cc}|\u2028|\u2029/u.test(code))
		return 'The code contains a line break or another control character';
	return undefined;
}

function objectionTo(value: unknown, code: string): string | undefined {
	if (value !== null && value !== undefined && !['string', 'number'].includes(typeof value)) {
		return `A code must be text, not ${Array.isArray(value) ? 'a list' : `${typeof value}`}`;
	}
	return objectionToCode(code);
}
