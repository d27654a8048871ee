import type { RequestContext } from '../../shared/http/context';
import { send } from '../graphql/send';
import { getAppValueDocument } from './documents';
import { parseValue } from './parseValue';

/** Reads a value of the app; undefined if the store does not have it. */
export async function readValue<T>(
	context: RequestContext,
	field: { namespace: string; key: string },
	parse: (value: unknown) => T,
): Promise<T | undefined> {
	const { currentAppInstallation } = await send(context, getAppValueDocument, field);
	const { metafield } = currentAppInstallation;
	return metafield ? parse(parseValue(metafield.value)) : undefined;
}
