import { unseenIn } from './characters';
import { collationKeyOf } from './collation';

/** A code and the input item it belongs to, if any. */
export interface CheckedCode {
	code: string;
	item?: number;
}

/** A code from the user, not yet checked. */
export interface GivenCode extends CheckedCode {
	/** Why the value is not a code at all. */
	objection?: string;
}

/** Why a code is not sent. */
export interface Refused {
	reason: 'invalid' | 'duplicate';
	message: string;
}

/** The length of Shopify's longest code, in characters (recorded 2026). */
export const MAX_CODE_LENGTH = 255;

/** Folds the case of a code, because Shopify ignores it (recorded 2026). */
export const foldCode = (code: string) => code.normalize('NFC').toUpperCase();

/**
 * Separates the codes that can be sent from those that Shopify would accept and fail later, or that
 * nobody could type: empty or too long, with invisible characters, or equal to an earlier one. Keeps
 * the order, and the first of equal codes.
 */
export function checkCodes<C extends GivenCode>(
	given: C[],
	service = 'Shopify',
): { accepted: C[]; refused: Array<C & Refused> } {
	const accepted: C[] = [];
	const refused: Array<C & Refused> = [];
	const firstOf = new Map<string, CheckedCode>();
	for (const one of given) {
		const { code, objection = objectionToCode(code) } = one;
		const key = collationKeyOf(code);
		const first = firstOf.get(key);
		if (objection) {
			refused.push({ ...one, reason: 'invalid', message: objection });
		} else if (first) {
			refused.push({ ...one, reason: 'duplicate', message: sameAs(first, code, service) });
		} else {
			firstOf.set(key, one);
			accepted.push(one);
		}
	}
	return { accepted, refused };
}

/** Says why Shopify would refuse a code, or customers could not type it; undefined if it is fine. */
export function objectionToCode(code: string): string | undefined {
	if (code === '') return 'The code is empty';
	if (code.length > MAX_CODE_LENGTH) {
		return `The code has ${code.length} characters; at most ${MAX_CODE_LENGTH} are allowed`;
	}
	const unseen = unseenIn(code);
	if (unseen) {
		return `The code has a character that nobody can see or type, ${unseen.codePoint} (${unseen.name}), at position ${unseen.position}`;
	}
	if (/\{\{.*\}\}/.test(code)) {
		return 'The code contains an expression that was not evaluated: switch the field to Expression';
	}
	return undefined;
}

function sameAs({ code: first, item }: CheckedCode, code: string, service: string): string {
	const which = item === undefined ? 'an earlier code of the list' : `item ${item + 1}`;
	return first.toUpperCase() === code.toUpperCase()
		? `Same code as ${which}; upper and lower case count as the same`
		: `${service} may take it for '${first}' of ${which}: it ignores accents and which emoji it is`;
}
