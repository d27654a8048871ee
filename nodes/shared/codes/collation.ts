const NOT_PLAIN = /[^\x20-\x7E]/;

/** Tells whether Shopify may take another code for this one, however it is cased. */
export const mayBeMistaken = (code: string) => NOT_PLAIN.test(code);

/**
 * Makes one text of all codes that Shopify may take for the same one. It compares codes under a
 * collation of its database: all emoji weigh the same (community.shopify.dev/t/21419, reproduced by
 * staff, 2026), and accents and blanks at the end most likely nothing. Codes with the same key never
 * go out together; that a code is on a discount is never concluded from its key.
 */
export function collationKeyOf(code: string): string {
	const trimmed = code.trimEnd();
	if (!mayBeMistaken(trimmed)) return trimmed.toUpperCase();
	return trimmed
		.toUpperCase()
		.normalize('NFKD')
		.replace(/\p{M}|\p{Default_Ignorable_Code_Point}|\p{Cf}/gu, '')
		.replace(/\p{Extended_Pictographic}|\p{Emoji_Modifier}|[\u{10000}-\u{10FFFF}]/gu, '\u{FFFD}')
		.toUpperCase();
}
