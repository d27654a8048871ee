import { isObject } from '../isObject';
import type { Digits } from './digits';

/** The format of the codes of a run, without the prefix and suffix of an item. */
export interface CodeFormat {
	/** `#` stands for a random character of the alphabet, `\#` for `#`; everything else for itself. */
	pattern: string;
	alphabet: string;
}

/** A code whose random characters are still open. */
export interface CodeTemplate {
	/** The fixed texts: the first one, then one after each random character. */
	texts: string[];
	alphabet: string;
}

/**
 * Excludes vowels and digits that look like one (0, 1, 3, 4), so that no code spells a word, and
 * letters that look like a digit or another letter (I, L, O, Y).
 */
export const SAFE_ALPHABET = '256789BCDFGHJKMNPQRSTVWXZ';

/** The formats that the user can choose by name. */
export const PRESETS = {
	characters8: { pattern: '####-####', alphabet: SAFE_ALPHABET },
	characters10: { pattern: '#####-#####', alphabet: SAFE_ALPHABET },
	characters12: { pattern: '####-####-####', alphabet: SAFE_ALPHABET },
	characters16: { pattern: '####-####-####-####', alphabet: SAFE_ALPHABET },
	digits12: { pattern: '####-####-####', alphabet: '0123456789' },
} satisfies Record<string, CodeFormat>;

/** Says what is wrong with an alphabet; undefined if it is valid. */
export function objectionToAlphabet(alphabet: string): string | undefined {
	if (!/^[A-Za-z0-9]*$/.test(alphabet)) return 'may have only the letters A to Z and digits';
	return distinct(alphabet).length < 2 ? 'needs at least two different characters' : undefined;
}

/** Makes the template of codes with a prefix and a suffix. */
export function templateOf(
	{ pattern, alphabet }: CodeFormat,
	prefix = '',
	suffix = '',
): CodeTemplate {
	const texts = [prefix];
	for (const [part] of pattern.matchAll(/\\[#\\]|[^]/gu)) {
		if (part === '#') texts.push('');
		else
			texts[texts.length - 1] += part.length === 2 && part.startsWith('\\') ? part.slice(1) : part;
	}
	texts[texts.length - 1] += suffix;
	return { texts, alphabet: distinct(alphabet) };
}

/** Parses a stored template; undefined if it is malformed. */
export function parseTemplate(value: unknown): CodeTemplate | undefined {
	if (!isObject(value)) return undefined;
	const { texts, alphabet } = value;
	if (!Array.isArray(texts) || !texts.every((text) => typeof text === 'string')) return undefined;
	if (typeof alphabet !== 'string' || alphabet.length < 2) return undefined;
	return { texts: texts.map(String), alphabet };
}

/** Counts the random characters of a code. */
export const randomLengthOf = ({ texts }: CodeTemplate) => texts.length - 1;

/** Fills a template with characters of its alphabet. */
export function fill({ texts, alphabet }: CodeTemplate, digits: Digits): string {
	let code = texts[0] ?? '';
	for (let index = 1; index < texts.length; index++) {
		code += alphabet.charAt(digits()) + (texts[index] ?? '');
	}
	return code;
}

// Shopify ignores case, so an "a" adds nothing to an "A".
function distinct(alphabet: string): string {
	const seen = new Map<string, string>();
	for (const character of alphabet) {
		const folded = character.toUpperCase();
		if (!seen.has(folded)) seen.set(folded, character);
	}
	return [...seen.values()].join('');
}
