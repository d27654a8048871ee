import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { ask, send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { getAppValueDocument, setAppDataDocument } from './documents';
import { toMetafield } from './metafield';
import type { AppValue } from './metafield';

/**
 * `stale`: somebody else has written the value since it was read. `retried`: earlier tries may have
 * been carried out.
 */
export type WriteResult =
	| { digest: string }
	| { stale: true }
	| { failure: Failure; retried?: boolean };

interface WriteOptions extends SendOptions {
	/** Values to write together with it, or not at all. */
	alongside?: AppValue[];
}

/**
 * Writes a value only if nobody has written it since it was read; `digest` is null for a value that
 * did not exist. The value must differ from every earlier one, because Shopify's digest follows from
 * the value alone.
 */
export async function writeIfUnchanged(
	context: RequestContext,
	ownerId: string,
	value: AppValue,
	digest: string | null,
	{ alongside = [], ...options }: WriteOptions = {},
): Promise<WriteResult> {
	const { namespace, key } = value;
	const field = toMetafield(ownerId, value, digest);
	const metafields = [field, ...alongside.map((one) => toMetafield(ownerId, one))];
	const sending = { ...options, repeatable: true };
	const answer = await ask(context, setAppDataDocument, { metafields }, sending);
	if ('data' in answer) {
		const written = answer.data.metafieldsSet?.metafields?.find((one) => one.key === key);
		return { digest: written?.compareDigest ?? '' };
	}
	if (!isStale(answer.failure)) return answer;
	// Sent again after a lost answer, it is refused if the first try has written it.
	const { currentAppInstallation } = await send(
		context,
		getAppValueDocument,
		{ namespace, key },
		options,
	);
	const { metafield } = currentAppInstallation;
	return metafield?.value === field.value ? { digest: metafield.compareDigest } : { stale: true };
}

/** Says whether a write was refused because somebody else has written since. */
export const isStale = ({ userErrors = [] }: Failure) =>
	userErrors.some(({ code }) => code === 'STALE_OBJECT' || code === 'INVALID_COMPARE_DIGEST');
