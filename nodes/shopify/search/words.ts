import { allOf, phrase } from './tree';
import type { Search } from './tree';
import { isPlainWord } from './write';

/** Makes a prefix search for all words of a text; undefined if there are none. */
export const searchForWords = (text: string): Search | undefined =>
	allOf(
		text
			.split(/\s+/)
			.filter((word) => /[\p{L}\p{N}]/u.test(word))
			.map((word): Search => {
				// Only a word without signs can take an asterisk; others are searched for literally.
				const isPrefix = isPlainWord(word) && /^[\p{L}\p{N}]+$/u.test(word);
				return isPrefix
					? { kind: 'term', comparator: ':', value: word, form: 'prefix' }
					: phrase(word);
			}),
	);
