import type { Metafield } from '../state/types';

export interface MetafieldInput {
	ownerId: string;
	namespace?: string | null;
	key: string;
	type?: string | null;
	value: string;
	/** Null: only if there is none yet. Omitted: no check. */
	compareDigest?: string | null;
}

export interface Refusal {
	/** The part of the input, where it is one. */
	name?: string;
	message: string;
	code: string;
}

const MAX_JSON = 128 * 1024;
const MAX_OTHER = 64 * 1024;

/** Checks one metafield that is to be written; the codes are those of the schema. */
export function checkMetafield(
	input: MetafieldInput,
	namespace: string,
	known: Metafield | undefined,
): Refusal | undefined {
	return (
		checkLength('namespace', namespace, 3, 255) ??
		checkLength('key', input.key, 2, 64) ??
		checkKey(input.key) ??
		checkValue(input.type ?? known?.type, input.value) ??
		checkDigest(input, known)
	);
}

function checkLength(name: string, text: string, least: number, most: number): Refusal | undefined {
	if (text.length < least) {
		return { name, message: `is too short (minimum is ${least} characters)`, code: 'TOO_SHORT' };
	}
	if (text.length <= most) return undefined;
	return { name, message: `is too long (maximum is ${most} characters)`, code: 'TOO_LONG' };
}

function checkKey(key: string): Refusal | undefined {
	if (/^[\w-]+$/.test(key)) return undefined;
	const message = 'must only contain alphanumeric, hyphen and underscore characters';
	return { name: 'key', message, code: 'INVALID' };
}

function checkValue(type: string | undefined, value: string): Refusal | undefined {
	if (type === undefined) return { name: 'type', message: "can't be blank", code: 'BLANK' };
	const refuse = (message: string, code: string) => ({ name: 'value', message, code });
	if (value === '') return refuse("can't be blank", 'BLANK');
	// The limits are documented, the words are not.
	const limit = type === 'json' ? MAX_JSON : MAX_OTHER;
	if (Buffer.byteLength(value) > limit) {
		return refuse(`is too long (maximum is ${limit} bytes)`, 'TOO_LONG');
	}
	if (type !== 'json') return undefined;
	try {
		JSON.parse(value);
		return undefined;
	} catch (error) {
		return refuse(
			`is invalid JSON: ${error instanceof Error ? error.message : ''}`,
			'INVALID_VALUE',
		);
	}
}

// Recorded on 2025-01: words, codes, and that what is there already passes with any digest.
function checkDigest(
	{ compareDigest, value }: MetafieldInput,
	known: Metafield | undefined,
): Refusal | undefined {
	if (compareDigest === undefined || known?.value === value) return undefined;
	if (compareDigest === (known?.compareDigest ?? null)) return undefined;
	if (known === undefined) {
		return { message: 'Invalid `compareDigest` value.', code: 'INVALID_COMPARE_DIGEST' };
	}
	const message =
		'The resource has been updated since it was loaded. Try again with an updated `compareDigest` value.';
	return { message, code: 'STALE_OBJECT' };
}
