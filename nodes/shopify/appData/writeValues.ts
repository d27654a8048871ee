import type { RequestContext } from '../../shared/http/context';
import { send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { setAppDataDocument } from './documents';
import { toMetafield } from './metafield';
import type { AppValue } from './metafield';

/** Writes values together, overwriting existing ones; if Shopify refuses one, none is written. */
export async function writeValues(
	context: RequestContext,
	ownerId: string,
	values: AppValue[],
	options: SendOptions = {},
): Promise<void> {
	const metafields = values.map((value) => toMetafield(ownerId, value));
	await send(context, setAppDataDocument, { metafields }, { ...options, repeatable: true });
}
