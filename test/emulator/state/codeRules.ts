/** The refusal of a code that is taken (recorded on 2026-04, and in the document of the REST API). */
export const CODE_TAKEN = 'must be unique. Please try a different code.';

/** Tells why a text can be no code of any shop; the wording was recorded on 2026-04. */
export function refuseText(code: string): string | undefined {
	if (code === '') return 'is too short (minimum is 1 character)';
	if (/[\r\n]/.test(code)) return 'cannot contain newline characters.';
	return [...code].length > 255 ? 'is too long (maximum is 255 characters)' : undefined;
}
