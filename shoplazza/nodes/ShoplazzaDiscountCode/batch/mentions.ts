import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { Failure } from '../../shared/http/failure';

/** A shorter code may occur in the message by chance. */
const SHORTEST = 3;

const PART_OF_A_CODE = /[\p{L}\p{N}_-]/u;

/** Returns the message of a refusal. */
export const wordsOf = ({ userErrors = [], message }: Failure) =>
	userErrors.map((one) => one.message).join(' · ') || message;

/** Lists the codes that a refusal names. */
export function mentionedIn<C extends CheckedCode>(words: string, codes: C[]): C[] {
	const text = foldCode(words);
	return codes.filter(({ code }) => isNamed(text, foldCode(code)));
}

/** Removes the code and all numbers from a message, so that refusals of different codes compare equal. */
export const withoutCode = (words: string, { code }: CheckedCode) =>
	foldCode(words).replaceAll(foldCode(code), '').replace(/\d+/g, '');

function isNamed(text: string, code: string): boolean {
	if (code.length < SHORTEST) return false;
	for (let at = text.indexOf(code); at >= 0; at = text.indexOf(code, at + 1)) {
		const before = text.charAt(at - 1);
		const after = text.charAt(at + code.length);
		if (!PART_OF_A_CODE.test(before) && !PART_OF_A_CODE.test(after)) return true;
	}
	return false;
}
