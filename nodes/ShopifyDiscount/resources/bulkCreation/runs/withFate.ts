import type { IExecuteFunctions } from 'n8n-workflow';
import { failureOf, toNodeApiError } from '../../../../shared/http/nodeError';

/** Does something; if a request of it fails, the error says what was changed before. */
export async function withFate<T>(
	context: IExecuteFunctions,
	itemIndex: number,
	fate: string,
	act: () => Promise<T>,
): Promise<T> {
	try {
		return await act();
	} catch (error) {
		const failure = failureOf(error);
		throw failure ? toNodeApiError(context, { ...failure, fate }, itemIndex) : (error as Error);
	}
}
