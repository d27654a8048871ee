import { cancelSignalOf } from './context';
import type { RequestContext } from './context';
import { failureOf, toNodeApiError } from './nodeError';

/** Does something; if a request of it fails, the error says with `fate` what was changed and what was not. */
export async function withFate<T>(
	context: RequestContext,
	fate: string,
	act: () => Promise<T>,
	itemIndex?: number,
): Promise<T> {
	try {
		return await act();
	} catch (error) {
		cancelSignalOf(context)?.throwIfAborted();
		const failure = failureOf(error);
		throw failure ? toNodeApiError(context, { ...failure, fate }, itemIndex) : (error as Error);
	}
}
