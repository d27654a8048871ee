import { foldCode } from '../../shared/codes/checkCodes';
import type { CheckedCode } from '../../shared/codes/checkCodes';
import type { Failure } from '../../shared/http/failure';

/** A shorter code may occur in the message by chance. */
const MIN_LENGTH = 3;

const CODE_CHARACTER = /[\p{L}\p{N}_-]/u;

/** Returns the message of a refusal. */
export const refusalTextOf = ({ userErrors = [], message }: Failure) =>
	userErrors.map((one) => one.message).join(' · ') || message;

/** Lists the codes that a refusal names. */
export function codesNamedIn<C extends CheckedCode>(message: string, codes: C[]): C[] {
	const text = foldCode(message);
	return codes.filter(({ code }) => isNamed(text, foldCode(code)));
}

/** Removes the code and all numbers from a message, so that refusals of different codes compare equal. */
export const normalizeRefusal = (message: string, { code }: CheckedCode) =>
	foldCode(message).replaceAll(foldCode(code), '').replace(/\d+/g, '');

function isNamed(text: string, code: string): boolean {
	if (code.length < MIN_LENGTH) return false;
	for (let index = text.indexOf(code); index >= 0; index = text.indexOf(code, index + 1)) {
		const before = text.charAt(index - 1);
		const after = text.charAt(index + code.length);
		if (!CODE_CHARACTER.test(before) && !CODE_CHARACTER.test(after)) return true;
	}
	return false;
}
