import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { ask, send } from '../graphql/send';
import type { SendOptions } from '../graphql/send';
import { getAppValueDocument, setAppDataDocument } from './documents';
import type { AppValue } from './writeValues';

/** `stale`: somebody else has written the value since it was read. */
export type WriteResult = { digest: string } | { stale: true } | { failure: Failure };

/**
 * Writes a value only if nobody has written it since it was read; `digest` is null for a value that
 * did not exist. The value must differ from every earlier one, because Shopify's digest follows from
 * the value alone.
 */
export async function writeIfUnchanged(
	context: RequestContext,
	ownerId: string,
	{ namespace, key, value }: AppValue,
	digest: string | null,
	options: SendOptions = {},
): Promise<WriteResult> {
	const text = JSON.stringify(value);
	const field = { ownerId, namespace, key, type: 'json', value: text, compareDigest: digest };
	const answer = await ask(
		context,
		setAppDataDocument,
		{ metafields: [field] },
		{ ...options, repeatable: true },
	);
	if ('data' in answer) {
		const [written] = answer.data.metafieldsSet?.metafields ?? [];
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
	return metafield?.value === text ? { digest: metafield.compareDigest } : { stale: true };
}

/** Says whether a write was refused because somebody else has written since. */
export const isStale = ({ userErrors = [] }: Failure) =>
	userErrors.some(({ code }) => code === 'STALE_OBJECT' || code === 'INVALID_COMPARE_DIGEST');
