import { randomBytes } from 'crypto';
import { UserError } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/context';
import { isObject } from '../../shared/isObject';
import { changeValue } from '../appData/changeValue';
import { readValue } from '../appData/readValue';
import { CODES_NAMESPACE } from './namespace';

interface StoredSecret {
	secret: string;
}

/** The key of the secret. */
export const SECRET_KEY = 'secret';

const FIELD = { namespace: CODES_NAMESPACE, key: SECRET_KEY };

const BYTES = 32;

/**
 * Returns the secret of this app in this store, from which keyed codes are derived. The first run
 * creates it; concurrent runs get the same one. It never leaves this folder.
 */
export async function readSecret(context: RequestContext, itemIndex?: number): Promise<Buffer> {
	const created = { secret: randomBytes(BYTES).toString('base64') };
	const { secret } = await changeValue(
		context,
		FIELD,
		parse,
		(stored) => stored ?? created,
		itemIndex,
	);
	return Buffer.from(secret, 'base64');
}

/** Returns the secret of this app in this store; undefined if it has none. */
export async function findSecret(context: RequestContext): Promise<Buffer | undefined> {
	const stored = await readValue(context, FIELD, parse);
	return stored && Buffer.from(stored.secret, 'base64');
}

// A different secret would give every key a different code.
function parse(value: unknown): StoredSecret {
	if (isObject(value) && typeof value.secret === 'string') {
		const { secret } = value;
		if (Buffer.from(secret, 'base64').length === BYTES) return { secret };
	}
	throw new UserError('The secret from which codes with stable keys are derived cannot be read', {
		description: `The metafield ${CODES_NAMESPACE}.secret of this app in the store was changed. Restore it, or delete it: then everybody gets new codes. Nothing was created.`,
	});
}
