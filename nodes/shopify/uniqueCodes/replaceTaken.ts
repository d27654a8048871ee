import { UserError } from 'n8n-workflow';
import { collationKeyOf } from '../../shared/codes/collation';
import { checkOf, slotNameOf } from '../../shared/codes/stableKey';
import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { numberOf } from '../client/gid';
import { CodesOfKeys } from './codeOfKey';
import type { KeySlot } from './codeOfKey';
import { readRegister, recordAttempts, registerKeyOf } from './keyRegister';
import { CODES_NAMESPACE } from './namespace';
import { findSecret, SECRET_KEY } from './secret';

/** A code of a key that turned out to be taken. */
export interface TakenCode extends Omit<KeySlot, 'name'> {
	code: string;
	/** The other discount that has it, if known. */
	takenBy?: string;
}

/**
 * Returns the next code of each key, in order, and records it first, so that every run gives the same
 * one. A key that has got another code since keeps that, so this may be repeated. `sent`: codes that
 * other keys have.
 */
export async function replaceTaken(
	context: RequestContext,
	discountId: string,
	taken: TakenCode[],
	sent: string[],
): Promise<string[]> {
	const discountNumber = numberOf(discountId);
	const registerKey = registerKeyOf(discountNumber);
	const secret = await required(context, SECRET_KEY, async () => await findSecret(context));
	const register = await required(
		context,
		registerKey,
		async () => await readRegister(context, discountNumber),
	);
	if (register.secretCheck !== checkOf(secret)) {
		throw toNodeApiError(context, lost(SECRET_KEY, 'was changed'));
	}
	const codes = new CodesOfKeys(secret, discountNumber);
	const slots = taken.map((one) => ({ ...one, name: slotNameOf(secret, one) }));
	const others = new Set(sent.map(collationKeyOf));
	const attempts = new Map<string, number>();
	for (const slot of slots) {
		const isReplaced = !isSame(codes.current(register, slot), slot.code);
		// If nobody is known to have it, another run may just have created it for this key.
		if (isReplaced || slot.takenBy === undefined) continue;
		const attempt = codes.nextAttempt(register, slot, others);
		others.add(collationKeyOf(codes.at(slot, attempt)));
		attempts.set(slot.name, attempt);
	}
	const recorded =
		attempts.size > 0
			? await recordAttempts(context, discountNumber, register, attempts)
			: register;
	return slots.map((slot) => codes.current(recorded, slot));
}

const isSame = (one: string, other: string) => collationKeyOf(one) === collationKeyOf(other);

/** Reads what the codes of keys depend on; throws what stops a run if it is missing or was changed. */
async function required<T>(
	context: RequestContext,
	key: string,
	read: () => Promise<T | undefined>,
): Promise<T> {
	try {
		const value = await read();
		if (value !== undefined) return value;
	} catch (error) {
		throw error instanceof UserError
			? toNodeApiError(context, lost(key, 'cannot be read'))
			: (error as Error);
	}
	throw toNodeApiError(context, lost(key, 'is missing'));
}

const lost = (key: string, what: string): Failure => ({
	kind: 'userErrors',
	message: `Codes that are taken cannot be replaced, because the metafield ${CODES_NAMESPACE}.${key} of this app ${what}`,
	description:
		'The codes of stable keys are derived from it. Restore it and continue the run, or cancel the run. Codes that were created keep working.',
	executed: 'no',
});
