const NOT_PLAIN = /[^\x20-\x7E]/;

/** Says whether Shopify may confuse this code with a different one, apart from case. */
export const mayBeMistaken = (code: string) => NOT_PLAIN.test(code);

/**
 * Returns the same key for all codes that Shopify may treat as equal. Shopify compares codes under a
 * database collation: all emoji are equal (community.shopify.dev/t/21419, reproduced by staff, 2026),
 * and accents and trailing blanks probably do not count. Codes with the same key are never sent
 * together, but an equal key does not prove that a discount has a code.
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
