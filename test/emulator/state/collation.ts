/** How the shop compares codes: as a database does, or by their case alone. */
export type Collation = 'mysql' | 'caseOnly';

const PLAIN = /^[\x20-\x7e]*$/;
const MARKS = /\p{M}+/gu;
const BEYOND_16_BITS = /[\u{10000}-\u{10ffff}]/gu;
const PLACEHOLDER = '\u{fffd}';

/**
 * Folds a code to what makes it unique in the shop.
 *
 * Look-ups ignore case (recorded on 2026-04). The rest is an assumption that follows from
 * community.shopify.dev/t/21419: once there is a code of one emoji, every other code of one emoji
 * "must be unique", of two emojis likewise, while staff call "text plus emoji" fine. So does MySQL
 * under utf8mb4_unicode_ci: all characters beyond 16 bits weigh the same, accents weigh nothing, and
 * blanks at the end do not count.
 */
export function foldCode(code: string, collation: Collation = 'mysql'): string {
	if (collation === 'caseOnly') return code.toUpperCase();
	const simple = PLAIN.test(code)
		? code
		: code.normalize('NFKD').replace(MARKS, '').replace(BEYOND_16_BITS, PLACEHOLDER);
	return simple.toUpperCase().replace(/ +$/, '');
}
