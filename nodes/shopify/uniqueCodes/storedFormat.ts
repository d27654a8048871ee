import type { CodeFormat } from '../../shared/codes/format';
import { isObject } from '../../shared/isObject';

/** The beginning and the end of codes. */
export type AffixPair = [prefix: string, suffix: string];

/** What the codes of a discount look like: with another format, the same key would get another code. */
export interface StoredFormat extends CodeFormat {
	/** What codes have begun and ended with; undefined where that differs from item to item. */
	affixes?: AffixPair[];
	/** How prefix and suffix are written in the node, but for blanks and the names of nodes. */
	written: string;
}

/** So many are kept: a prefix of the customer's group has few values, one of the name has too many. */
const MAX_AFFIXES = 20;

/** Makes the format of a run, from what it looks like, what its codes begin and end with, and how that is written. */
export function toStoredFormat(
	{ pattern, alphabet }: CodeFormat,
	affixes: AffixPair[],
	written: string[],
): StoredFormat {
	return {
		pattern,
		alphabet,
		affixes: affixes.length <= MAX_AFFIXES ? affixes : undefined,
		written: written.map(normalizeExpression).join('\n'),
	};
}

/** Tells whether two formats make the same codes of the same keys, as far as that can be told. */
export function sharesCodes(kept: StoredFormat, asked: StoredFormat): boolean {
	if (kept.pattern !== asked.pattern || kept.alphabet !== asked.alphabet) return false;
	if (kept.written === asked.written) return true;
	const known = kept.affixes?.map(nameOf);
	return asked.affixes?.every((pair) => known?.includes(nameOf(pair))) ?? false;
}

/** Adds the beginnings and ends of a run to those that are known; the very same if there are no others. */
export function mergeFormats(kept: StoredFormat, asked: StoredFormat): StoredFormat {
	if (!kept.affixes) return kept;
	if (!asked.affixes) return { ...kept, affixes: undefined };
	const known = new Set(kept.affixes.map(nameOf));
	const more = asked.affixes.filter((pair) => !known.has(nameOf(pair)));
	if (more.length === 0) return kept;
	const affixes = [...kept.affixes, ...more];
	return { ...kept, affixes: affixes.length <= MAX_AFFIXES ? affixes : undefined };
}

/** Says what is different in two formats that do not share codes. */
export function describeDifference(kept: StoredFormat, asked: StoredFormat): string {
	if (kept.pattern !== asked.pattern) {
		return `'Code Format' was '${kept.pattern}' and is '${asked.pattern}'`;
	}
	if (kept.alphabet !== asked.alphabet) {
		return `'Alphabet' was '${kept.alphabet}' and is '${asked.alphabet}'`;
	}
	const [was, is] = [kept, asked].map(
		({ affixes, written }) => affixes?.[0] ?? written.split('\n'),
	);
	const at = was?.[0] === is?.[0] ? 1 : 0;
	return `'${at === 0 ? 'Prefix' : 'Suffix'}' was '${was?.[at] ?? ''}' and is '${is?.[at] ?? ''}'`;
}

/** Reads a stored format; undefined for anything else. */
export function parseFormat(value: unknown): StoredFormat | undefined {
	if (!isObject(value)) return undefined;
	const { pattern, alphabet, affixes, written } = value;
	if (typeof pattern !== 'string' || typeof alphabet !== 'string') return undefined;
	if (typeof written !== 'string') return undefined;
	if (affixes === undefined) return { pattern, alphabet, written };
	if (!Array.isArray(affixes)) return undefined;
	const pairs = affixes.filter(isPair);
	return pairs.length === affixes.length
		? { pattern, alphabet, written, affixes: pairs }
		: undefined;
}

const isPair = (value: unknown): value is AffixPair =>
	Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === 'string');

const nameOf = (pair: AffixPair) => JSON.stringify(pair);

// n8n rewrites the names of nodes in expressions when a node is renamed.
const normalizeExpression = (text: string) =>
	text.startsWith('=')
		? text
				.replace(/\{\{([^]*?)\}\}/g, (_, inner: string) => `{{${inner.replace(/\s+/g, '')}}}`)
				.replace(/\$(node\[|\()(['"`])(?:(?!\2)[^\\]|\\.)*\2/g, '$$$1node')
		: text;
