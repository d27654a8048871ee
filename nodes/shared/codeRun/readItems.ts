import type { IExecuteFunctions } from 'n8n-workflow';
import type { Result } from './results';

/**
 * Calls `read` for each input item. An item whose parameters are refused becomes a result, and the
 * others continue. If all items are refused, the workflow is wrong rather than an item: then the
 * first refusal is thrown.
 */
export function readItems(context: IExecuteFunctions, read: (item: number) => void): Result[] {
	const refused: Result[] = [];
	let first: Error | undefined;
	const { length } = context.getInputData();
	for (let item = 0; item < length; item++) {
		try {
			read(item);
		} catch (error) {
			const { message } = error as Error;
			first ??= error as Error;
			refused.push({ item, reason: 'invalid', message });
		}
	}
	if (first && refused.length === length && !context.continueOnFail()) throw first;
	return refused;
}
