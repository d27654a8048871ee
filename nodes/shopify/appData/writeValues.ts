import type { RequestContext } from '../../shared/http/context';
import { send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { setAppDataDocument } from './documents';

/** A JSON metafield of the app's installation, which only the app sees. */
export interface AppValue {
	namespace: string;
	key: string;
	value: object;
}

/** Writes values together, overwriting existing ones; if Shopify refuses one, none is written. */
export async function writeValues(
	context: RequestContext,
	ownerId: string,
	values: AppValue[],
	options: SendOptions = {},
): Promise<void> {
	const metafields = values.map(({ value, ...field }) => ({
		ownerId,
		...field,
		type: 'json',
		value: JSON.stringify(value),
	}));
	await send(context, setAppDataDocument, { metafields }, { ...options, repeatable: true });
}
