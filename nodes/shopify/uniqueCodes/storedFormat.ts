import type { CodeFormat } from '../../shared/codes/format';
import { isObject } from '../../shared/isObject';

/** The prefix and the suffix of codes. */
export type AffixPair = [prefix: string, suffix: string];

/** The format of the codes of a discount; in a different format, a key would get a different code. */
export interface StoredFormat extends CodeFormat {
	/** The prefixes and suffixes used so far; undefined if there are too many. */
	affixes?: AffixPair[];
	/** Prefix and suffix as written in the node, without blanks and names of nodes. */
	written: string;
}

/** How many affixes are stored: a prefix per customer group has few values, one per customer too many. */
const MAX_AFFIXES = 20;

/** Makes the stored format of a run from its format, its affixes, and the affixes as written in the node. */
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

/** Says whether two formats are known to give the same keys the same codes. */
export function sharesCodes(stored: StoredFormat, current: StoredFormat): boolean {
	if (stored.pattern !== current.pattern || stored.alphabet !== current.alphabet) return false;
	if (stored.written === current.written) return true;
	const known = stored.affixes?.map(nameOf);
	return current.affixes?.every((pair) => known?.includes(nameOf(pair))) ?? false;
}

/** Adds the affixes of a run to the stored ones; returns the same object if there are no new ones. */
export function mergeFormats(stored: StoredFormat, current: StoredFormat): StoredFormat {
	if (!stored.affixes) return stored;
	if (!current.affixes) return { ...stored, affixes: undefined };
	const known = new Set(stored.affixes.map(nameOf));
	const more = current.affixes.filter((pair) => !known.has(nameOf(pair)));
	if (more.length === 0) return stored;
	const affixes = [...stored.affixes, ...more];
	return { ...stored, affixes: affixes.length <= MAX_AFFIXES ? affixes : undefined };
}

/** Describes the difference between two formats that do not share codes. */
export function describeDifference(stored: StoredFormat, current: StoredFormat): string {
	if (stored.pattern !== current.pattern) {
		return `'Code Format' was '${stored.pattern}' and is '${current.pattern}'`;
	}
	if (stored.alphabet !== current.alphabet) {
		return `'Alphabet' was '${stored.alphabet}' and is '${current.alphabet}'`;
	}
	const [was, is] = [stored, current].map(
		({ affixes, written }) => affixes?.[0] ?? written.split('\n'),
	);
	const at = was?.[0] === is?.[0] ? 1 : 0;
	return `'${at === 0 ? 'Prefix' : 'Suffix'}' was '${was?.[at] ?? ''}' and is '${is?.[at] ?? ''}'`;
}

/** Parses a stored format; undefined if it is malformed. */
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
