import { UserError } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/context';
import { isObject } from '../../shared/isObject';
import { changeValue } from '../appData/changeValue';
import { readValue } from '../appData/readValue';
import { CODES_NAMESPACE } from './namespace';
import { mergeFormats, parseFormat, sharesCodes } from './storedFormat';
import type { StoredFormat } from './storedFormat';

/** What the keyed codes of a discount depend on besides their keys. */
export interface KeyRegister {
	format: StoredFormat;
	/** Proves that the secret is still the one from which these codes were derived. */
	secretCheck: string;
	/** The few requests whose code is not derived from their key alone, by name: the attempt, or the code. */
	exceptions: Record<string, number | string>;
}

/** A JSON metafield holds 128 KB; the difference is a safety margin. */
const MAX_BYTES = 100_000;

/**
 * Reads the register of a discount, or creates it with `initial`: then no key has a code of the
 * discount yet, except the exceptions in it. Adds new affixes if the format is the same; the caller
 * must check whether it is.
 */
export async function openRegister(
	context: RequestContext,
	discountNumber: string,
	initial: KeyRegister,
): Promise<{ register: KeyRegister; isNew: boolean }> {
	const register = await change(context, discountNumber, (stored) => {
		if (!stored) return initial;
		if (stored.secretCheck !== initial.secretCheck || !sharesCodes(stored.format, initial.format)) {
			return stored;
		}
		const format = mergeFormats(stored.format, initial.format);
		const lacksSome = Object.keys(initial.exceptions).some(
			(name) => !Object.hasOwn(stored.exceptions, name),
		);
		if (format === stored.format && !lacksSome) return stored;
		return { ...stored, format, exceptions: { ...initial.exceptions, ...stored.exceptions } };
	});
	return { register, isNew: register === initial };
}

/**
 * Records further attempts; the higher attempt of two concurrent runs counts for both. Returns the
 * register as stored, without attempts that do not fit.
 */
export async function recordAttempts(
	context: RequestContext,
	discountNumber: string,
	opened: KeyRegister,
	attempts: Map<string, number>,
): Promise<KeyRegister> {
	return await change(context, discountNumber, (register = opened) => {
		const exceptions = { ...register.exceptions };
		let changed = false;
		let bytes = JSON.stringify(register).length;
		for (const [name, attempt] of attempts) {
			const stored = exceptions[name];
			if (typeof stored === 'number' && stored >= attempt) continue;
			bytes += name.length + 8;
			if (bytes > MAX_BYTES) break;
			exceptions[name] = attempt;
			changed = true;
		}
		return changed ? { ...register, exceptions } : register;
	});
}

/** Reads the register of a discount; undefined if it has none. */
export async function readRegister(
	context: RequestContext,
	discountNumber: string,
): Promise<KeyRegister | undefined> {
	const field = fieldOf(discountNumber);
	return await readValue(context, field, (value) => parse(value, field.key));
}

/** Returns the key of the register of a discount. */
export const registerKeyOf = (discountNumber: string) => `keys_${discountNumber}`;

const fieldOf = (discountNumber: string) => ({
	namespace: CODES_NAMESPACE,
	key: registerKeyOf(discountNumber),
});

async function change(
	context: RequestContext,
	discountNumber: string,
	update: (register: KeyRegister | undefined) => KeyRegister,
) {
	const field = fieldOf(discountNumber);
	return await changeValue(context, field, (value) => parse(value, field.key), update);
}

// Starting over would give keys a different code from the one they have.
function parse(value: unknown, key: string): KeyRegister {
	const format = isObject(value) ? parseFormat(value.format) : undefined;
	if (!isObject(value) || !format || !isObject(value.exceptions)) throw unreadable(key);
	if (typeof value.secretCheck !== 'string') throw unreadable(key);
	const exceptions: KeyRegister['exceptions'] = {};
	for (const [name, exception] of Object.entries(value.exceptions)) {
		if (typeof exception !== 'number' && typeof exception !== 'string') throw unreadable(key);
		exceptions[name] = exception;
	}
	return { format, secretCheck: value.secretCheck, exceptions };
}

const unreadable = (key: string) =>
	new UserError("The stored data about this discount's codes with stable keys cannot be read", {
		description: `The metafield ${CODES_NAMESPACE}.${key} of this app in the store was changed. Restore it, or use another discount. Nothing was created.`,
	});
