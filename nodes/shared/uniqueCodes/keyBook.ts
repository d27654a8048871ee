import { isObject } from '../adminApi/isObject';
import type { AdminApiContext } from '../adminApi/send';
import { changeValue } from '../appData/changeValue';
import { CODES_NAMESPACE } from './namespace';

/** What the codes of a discount look like: with another format, the same key would get another code. */
export interface StoredFormat {
	pattern: string;
	alphabet: string;
	/** As they stand in the node, expressions and all. */
	prefix: string;
	suffix: string;
}

/** The few slots of a discount whose code does not follow from their key alone. */
export interface KeyBook {
	format: StoredFormat;
	/** By the name of the slot: which attempt it got, or the very code. */
	exceptions: Record<string, number | string>;
}

/** A json metafield holds 128 KB; the rest is left as a margin. */
const MAX_BYTES = 100_000;

/**
 * Reads the book of a discount, and starts it with this format if there is none: then no key has a
 * code of the discount yet, unless it is one of these exceptions.
 */
export async function openBook(
	context: AdminApiContext,
	discountNumber: string,
	format: StoredFormat,
	exceptions: KeyBook['exceptions'],
): Promise<{ book: KeyBook; isNew: boolean }> {
	const started = { format, exceptions };
	const book = await change(context, discountNumber, (there) => {
		if (!there) return started;
		const lacksSome = Object.keys(exceptions).some(
			(name) => !Object.hasOwn(there.exceptions, name),
		);
		return lacksSome ? { ...there, exceptions: { ...exceptions, ...there.exceptions } } : there;
	});
	return { book, isNew: book === started };
}

/**
 * Notes further attempts; of two runs at once, the higher attempt counts for both. Returns the book
 * as it is then: without what had no room any more.
 */
export async function noteAttempts(
	context: AdminApiContext,
	discountNumber: string,
	opened: KeyBook,
	attempts: Map<string, number>,
): Promise<KeyBook> {
	return await change(context, discountNumber, (book = opened) => {
		const exceptions = { ...book.exceptions };
		let changed = false;
		let bytes = JSON.stringify(exceptions).length;
		for (const [name, attempt] of attempts) {
			const there = exceptions[name];
			if (typeof there === 'number' && there >= attempt) continue;
			bytes += name.length + 8;
			if (bytes > MAX_BYTES) break;
			exceptions[name] = attempt;
			changed = true;
		}
		return changed ? { ...book, exceptions } : book;
	});
}

async function change(
	context: AdminApiContext,
	discountNumber: string,
	how: (book: KeyBook | undefined) => KeyBook,
) {
	const field = { namespace: CODES_NAMESPACE, key: `keys_${discountNumber}` };
	return await changeValue(context, field, parse, how);
}

function parse(value: unknown): KeyBook | undefined {
	if (!isObject(value) || !isObject(value.format) || !isObject(value.exceptions)) return undefined;
	const { pattern, alphabet, prefix, suffix } = value.format;
	const exceptions = Object.entries(value.exceptions).filter(
		(entry): entry is [string, number | string] => ['number', 'string'].includes(typeof entry[1]),
	);
	return {
		format: {
			pattern: String(pattern),
			alphabet: String(alphabet),
			prefix: String(prefix),
			suffix: String(suffix),
		},
		exceptions: Object.fromEntries(exceptions),
	};
}
