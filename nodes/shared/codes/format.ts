import type { Digits } from './digits';

/** What the codes of a run look like, apart from what each item adds. */
export interface CodeFormat {
	/** `#` stands for a character of the alphabet, `\#` for itself; all else stands as it is. */
	pattern: string;
	alphabet: string;
}

/** A code with places for characters of the alphabet. */
export interface CodeTemplate {
	/** The fixed texts: the first one, then one behind each place. */
	texts: string[];
	alphabet: string;
}

/**
 * No vowels and no digits that read as one (0, 1, 3, 4), so that no code spells a word, and no
 * letter that looks like a digit or another letter (I, L, O, Y).
 */
export const SAFE_ALPHABET = '256789BCDFGHJKMNPQRSTVWXZ';

/** The patterns that can be chosen by name. */
export const PRESETS = {
	characters8: { pattern: '####-####', alphabet: SAFE_ALPHABET },
	characters10: { pattern: '#####-#####', alphabet: SAFE_ALPHABET },
	characters12: { pattern: '####-####-####', alphabet: SAFE_ALPHABET },
	characters16: { pattern: '####-####-####-####', alphabet: SAFE_ALPHABET },
	digits12: { pattern: '####-####-####', alphabet: '0123456789' },
} satisfies Record<string, CodeFormat>;

/** Says what is wrong with an alphabet; undefined if it can be used. */
export function objectionToAlphabet(alphabet: string): string | undefined {
	if (!/^[A-Za-z0-9]*$/.test(alphabet)) return 'may have only the letters A to Z and digits';
	return distinct(alphabet).length < 2 ? 'needs at least two different characters' : undefined;
}

/** Makes the template of a code with its own beginning and end. */
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

/** Counts the characters that vary from code to code. */
export const placesOf = ({ texts }: CodeTemplate) => texts.length - 1;

/** Fills the places of a template. */
export function fill({ texts, alphabet }: CodeTemplate, digits: Digits): string {
	let code = texts[0] ?? '';
	for (let place = 1; place < texts.length; place++) {
		code += alphabet.charAt(digits()) + (texts[place] ?? '');
	}
	return code;
}

// Shopify takes codes that differ only in case as one, so an "a" beside an "A" adds nothing.
function distinct(alphabet: string): string {
	const seen = new Map<string, string>();
	for (const character of alphabet) {
		const folded = character.toUpperCase();
		if (!seen.has(folded)) seen.set(folded, character);
	}
	return [...seen.values()].join('');
}
