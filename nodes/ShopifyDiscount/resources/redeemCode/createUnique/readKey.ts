import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';
import { withoutUnseen } from '../../../../shared/codes/characters';
import { count } from '../../../../shared/codes/keyspace';
import { normalizeKey } from '../../../../shared/codes/stableKey';
import { refuse } from '../../../../shared/parameters/refuse';
import { textOf } from '../../../../shared/parameters/text';
import { shown } from '../../../../shared/parameters/visible';

const LABEL = 'Stable Key';

/** Reads the normalized key of an item. Throws a refusal for a key that identifies nobody. */
export function readKey(context: IExecuteFunctions, item: number): string {
	const value = context.getNodeParameter('stableKey', item, '');
	const hole = emptyPartOf(context, value, item);
	if (hole !== undefined) {
		throw refuse(LABEL, `lacks a part: {{ ${hole} }} gives nothing for this item`);
	}
	const key = normalizeKey(textOf(LABEL, value));
	if (key === '') throw refuse(LABEL, 'is empty for this item');
	if (NOTHING.test(key)) {
		throw refuse(LABEL, `is '${shown(key)}': an expression in it found nothing, or an object`);
	}
	return key;
}

// "null@example.com" may be a real address.
const NOTHING =
	/(^|[^\p{L}\p{N}])(undefined|null|NaN|-?Infinity)(?=$|[^\p{L}\p{N}@])|\[object \w+\]/iu;

/** Finds an expression in the key that gives nothing; n8n would leave it out of the text. */
function emptyPartOf(context: IExecuteFunctions, value: unknown, item: number): string | undefined {
	const raw = context.getNode().parameters.stableKey;
	if (typeof raw !== 'string' || !raw.startsWith('=') || typeof value !== 'string')
		return undefined;
	const parts = [...raw.matchAll(/\{\{([^]*?)\}\}/g)].map(([, part = '']) => part.trim());
	if (parts.length < 2 && /^=\s*\{\{[^]*\}\}\s*$/.test(raw)) return undefined;
	return parts.find((part) => {
		const given: unknown = context.evaluateExpression(`{{ ${part} }}`, item);
		return (
			given === undefined ||
			given === null ||
			(typeof given === 'string' && withoutUnseen(given) === '')
		);
	});
}

/**
 * Throws if all items have the same key and it does not occur in the data of each item: everybody
 * would get the same code. Several rows of one person do contain it.
 */
export function assertKeysDiffer(context: IExecuteFunctions, keys: Array<string | undefined>) {
	const items = context.getInputData();
	const [first] = keys;
	if (items.length < 2 || first === undefined || keys.some((key) => key !== first)) return;
	if (items.every(({ json }) => hasOwn(json, first))) return;
	throw refuse(
		LABEL,
		`is '${shown(first)}' for all ${count(items.length)} items, so all of them would get the same code: use an expression about the item itself, such as {{ $json.email }}`,
	);
}

/** Warns if many items share few keys, which may be a mistake; undefined otherwise. */
export function warnOfFewKeys(keys: Array<string | undefined>): string | undefined {
	const distinct = new Set(keys.filter((key) => key !== undefined)).size;
	const items = keys.length;
	if (distinct === 0 || items - distinct < 3 || distinct * 2 > items) return undefined;
	return `'${LABEL}' gives ${count(distinct)} different keys for ${count(items)} items: items with the same key get the same code.`;
}

const MAX_DEPTH = 5;

// A key of several parts belongs to the item if one part identifies it.
function hasOwn(value: unknown, key: string, depth = 0): boolean {
	if (typeof value === 'string' || typeof value === 'number') {
		const own = normalizeKey(`${value}`);
		if (own === '') return false;
		return own === key || (/@|\d{4}/.test(own) && key.includes(own));
	}
	if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) return false;
	return Object.values(value as IDataObject).some((inner) => hasOwn(inner, key, depth + 1));
}
