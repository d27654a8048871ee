import { randomBytes } from 'crypto';
import { UserError } from 'n8n-workflow';
import type { RequestContext } from '../../shared/http/context';
import { isObject } from '../../shared/isObject';
import { changeValue } from '../appData/changeValue';
import { CODES_NAMESPACE } from './namespace';

interface StoredSecret {
	secret: string;
}

const BYTES = 32;

/**
 * Returns the secret of this app in this store, of which the codes of keys are made. The first run
 * makes it; whoever comes at the same time gets the same one. It never leaves this folder.
 */
export async function readSecret(context: RequestContext, itemIndex?: number): Promise<Buffer> {
	const made = { secret: randomBytes(BYTES).toString('base64') };
	const field = { namespace: CODES_NAMESPACE, key: 'secret' };
	const { secret } = await changeValue(context, field, parse, (there) => there ?? made, itemIndex);
	return Buffer.from(secret, 'base64');
}

// Another secret would give everybody another code.
function parse(value: unknown): StoredSecret {
	if (isObject(value) && typeof value.secret === 'string') {
		const { secret } = value;
		if (Buffer.from(secret, 'base64').length === BYTES) return { secret };
	}
	throw new UserError('The data that codes for keys are made of cannot be read', {
		description: `The metafield ${CODES_NAMESPACE}.secret of this app in the store was changed. Restore it, or delete it: then everybody gets new codes. Nothing was created.`,
	});
}
