import type { RequestContext } from '../../shared/http/context';
import type { Failure } from '../../shared/http/failure';
import { toNodeApiError } from '../../shared/http/nodeError';
import { ask, send } from '../graphql/send';
import { getAppValueDocument, setAppDataDocument } from './documents';
import { toMetafield } from './metafield';
import { parseValue } from './parseValue';
import { isStale } from './writeIfUnchanged';

/** Far more than the number of concurrent runs; each lost attempt means that another run succeeded. */
const MAX_ATTEMPTS = 50;

/**
 * Changes a value of the app with compare-and-set: writes only if nobody has written since the read,
 * otherwise reads again. `change` gets the current value (undefined if it is missing or malformed)
 * and returns the new one, or the same object to keep it. Returns the final value.
 */
export async function changeValue<T extends object>(
	context: RequestContext,
	{ namespace, key }: { namespace: string; key: string },
	parse: (value: unknown) => T | undefined,
	change: (current: T | undefined) => T,
	itemIndex?: number,
): Promise<T> {
	let failure: Failure | undefined;
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const variables = { namespace, key };
		const { currentAppInstallation } = await send(context, getAppValueDocument, variables, {
			itemIndex,
		});
		const { id: ownerId, metafield } = currentAppInstallation;
		const current = metafield ? parse(parseValue(metafield.value)) : undefined;
		const next = change(current);
		if (next === current) return current;
		const digest = metafield?.compareDigest ?? null;
		const written = toMetafield(ownerId, { namespace, key, value: next }, digest);
		const answer = await ask(
			context,
			setAppDataDocument,
			{ metafields: [written] },
			// A retry after a lost answer is refused if the first attempt succeeded; the next read shows it.
			{ itemIndex, repeatable: true },
		);
		if ('data' in answer) return next;
		failure = answer.failure;
		if (!isStale(failure)) break;
	}
	throw toNodeApiError(context, failure ?? contended, itemIndex);
}

const contended: Failure = {
	kind: 'userErrors',
	message: 'Too many runs write to the data of the app at once',
	description: 'Run fewer workflows of this store at the same time.',
	executed: 'no',
};
