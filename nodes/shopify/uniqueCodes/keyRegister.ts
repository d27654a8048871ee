import { UserError } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/context';
import { isObject } from '../../shared/isObject';
import { changeValue } from '../appData/changeValue';
import { CODES_NAMESPACE } from './namespace';
import { mergeFormats, parseFormat, sharesCodes } from './storedFormat';
import type { StoredFormat } from './storedFormat';

/** What the keyed codes of a discount depend on besides their keys. */
export interface KeyRegister {
	format: StoredFormat;
	/** Proves that the secret is still the one from which these codes were derived. */
	secretCheck: string;
	/** By name, the few requests whose code does not follow from their key alone: the attempt, or the code itself. */
	exceptions: Record<string, number | string>;
}

/** A JSON metafield holds 128 KB; the difference is a safety margin. */
const MAX_BYTES = 100_000;

/**
 * Reads the register of a discount, or creates it with `started`: then no key has a code of the
 * discount yet, except the exceptions in it. Adds new affixes if the format is the same; the caller
 * must check whether it is.
 */
export async function openRegister(
	context: RequestContext,
	discountNumber: string,
	started: KeyRegister,
): Promise<{ register: KeyRegister; isNew: boolean }> {
	const register = await change(context, discountNumber, (there) => {
		if (!there) return started;
		if (there.secretCheck !== started.secretCheck || !sharesCodes(there.format, started.format)) {
			return there;
		}
		const format = mergeFormats(there.format, started.format);
		const lacksSome = Object.keys(started.exceptions).some(
			(name) => !Object.hasOwn(there.exceptions, name),
		);
		if (format === there.format && !lacksSome) return there;
		return { ...there, format, exceptions: { ...started.exceptions, ...there.exceptions } };
	});
	return { register, isNew: register === started };
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
			const there = exceptions[name];
			if (typeof there === 'number' && there >= attempt) continue;
			bytes += name.length + 8;
			if (bytes > MAX_BYTES) break;
			exceptions[name] = attempt;
			changed = true;
		}
		return changed ? { ...register, exceptions } : register;
	});
}

async function change(
	context: RequestContext,
	discountNumber: string,
	how: (register: KeyRegister | undefined) => KeyRegister,
) {
	const field = { namespace: CODES_NAMESPACE, key: `keys_${discountNumber}` };
	return await changeValue(context, field, (value) => parse(value, field.key), how);
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
